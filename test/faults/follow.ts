import { setTimeout as sleep } from "node:timers/promises";
import { type StreamedResult, subscribe } from "../support/subscription.ts";
import type { Arena } from "./arena.ts";

/** A subscription whose results are collected as they come. */
export interface Following {
  readonly results: readonly StreamedResult[];
  /** When each of them came, in milliseconds of `performance.now()`. */
  readonly times: readonly number[];
  /** `broken`: the connection ended without the word that it is complete. */
  readonly state: "open" | "complete" | "broken";
  leave(): void;
}

/** Subscribes as the administrator of all sources. */
export async function follow(
  { gateway: { url, headers } }: Arena,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Following> {
  const subscription = await subscribe({ url }, query, { as: {}, headers, variables });
  const results: StreamedResult[] = [];
  const times: number[] = [];
  let state: Following["state"] = "open";
  async function collect(): Promise<void> {
    for (let result = await subscription.next(); result !== null; result = await subscription.next()) {
      results.push(result);
      times.push(performance.now());
    }
    state = "complete";
  }
  collect().catch(() => {
    state = "broken";
  });
  return {
    results,
    times,
    get state() {
      return state;
    },
    leave: subscription.leave,
  };
}

/** Waits until something is so, or so many milliseconds. Gives whether it is. */
export async function within(milliseconds: number, isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > until) return false;
    await sleep(5);
  }
  return true;
}

/** What a result says that went wrong. */
export function codesOf({ errors = [] }: StreamedResult): readonly string[] {
  return errors.map(({ extensions }) => extensions.code);
}
