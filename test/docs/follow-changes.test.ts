import { runInNewContext } from "node:vm";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { countStreams, tell, until } from "../support/event-stream.ts";
import { startWorld, type World } from "../support/world.ts";
import { documentAt } from "./markdown.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const page = documentAt("docs/tasks/follow-changes.md");

/** A block of the page, with the gateway's address in place of the usual one. */
function blockOf(language: string, part: string): string {
  const found = page.blocks.find((block) => block.language === language && block.text.includes(part));
  if (found === undefined) throw new Error(`the page has no block of ${language} with ${part}`);
  return found.text.replaceAll("http://127.0.0.1:4000", world.url);
}

describe("the page about following changes", () => {
  it("shows a curl that is told events, as the page shows them", async () => {
    const curl = blockOf("sh", "curl -N");
    const caller = new AbortController();
    const response = await fetch(/http:\S+/.exec(curl)?.[0] ?? "", {
      method: "POST",
      headers: [...curl.matchAll(/-H '([\w-]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
      body: /-d '(.+)'$/m.exec(curl)?.[1] ?? "",
      signal: caller.signal,
    });
    await tell(world, { count: 1 });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("event: next")) text += (await reader?.read())?.value ?? "";
    const [shown = ""] = blockOf("text", "event: next").split(',"at"');
    expect(text.startsWith(shown)).toBe(true);
    caller.abort();
  });

  it("shows JavaScript that goes on after EXPIRED and UNAUTHENTICATED, and stops where that is of no use", async () => {
    const shown: string[] = [];
    const done: string[] = [];
    let token = "sandbox-expired";
    const code = blockOf("js", "graphql-sse").replace(/^import .+$/m, "");
    const ended = runInNewContext(`${code}; follow()`, {
      createClient,
      token: () => token,
      show: ({ type }: { type: string }) => shown.push(type),
      readAllAgain: async () => done.push("read again"),
      renewToken: async () => {
        done.push("renewed");
        token = "sandbox-admin";
      },
      wait: async () => undefined,
    }) as Promise<void>;
    const failure = expect(ended).rejects.toMatchObject({ message: "BAD_RESPONSE" });

    await until(async () => (await countStreams(world)) === 1);
    expect(done).toEqual(["renewed"]);
    await tell(world, { count: 2 });
    await until(() => shown.length === 2);
    await tell(world, { error: "cursor_expired" });
    await until(() => shown.length === 4);
    expect(done).toEqual(["renewed", "read again"]);
    await tell(world, { type: "user.deleted" });
    await until(() => shown.length === 5);
    await tell(world, { error: "payload_too_large" });
    await failure;
    expect(shown).toEqual([...Array(4).fill("USER_UPDATED"), "USER_DELETED"]);
  });
});
