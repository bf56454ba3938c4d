import type { ErrorCode } from "../../src/errors/code.ts";
import type { Fault, FaultyCall } from "./proxy.ts";

/** One kind of fault, with what the gateway may make of it. */
export interface FaultKind {
  readonly name: string;
  readonly group: "status" | "headers" | "body" | "timing" | "connection" | "content" | "paging" | "stream";
  readonly fault: Fault;
  /**
   * `unharmed`: the same data as without the fault and no error. `told`: whatever differs is null, or missing from a
   * list, and an error leads there.
   */
  readonly expected: "unharmed" | "told";
  /** What the errors may say. Empty for `unharmed`. */
  readonly codes: readonly ErrorCode[];
  /** A single failure of a read is `unharmed`, for reads are repeated. */
  readonly isTransient: boolean;
  /** Whether it says that something is not there: single lookups are then null without an error. */
  readonly mayHide: boolean;
  /** Milliseconds within which all must be as before: longer where the source itself asks to be left alone. */
  readonly recoveryMs: number;
  /** Entries may stand in another order than without the fault: the source says what the order is. */
  readonly mayReorder: boolean;
}

/** What a kind is expected to end with, apart from its fault. */
export type Expectation = Partial<
  Pick<FaultKind, "expected" | "isTransient" | "mayHide" | "mayReorder" | "recoveryMs">
>;

/** Describes a kind: one that must be told with one of these codes, unless it is said to be harmless. */
export function kind(
  group: FaultKind["group"],
  name: string,
  codes: readonly ErrorCode[],
  fault: Fault,
  expectation: Expectation = {},
): FaultKind {
  return {
    group,
    name,
    codes,
    fault,
    expected: "told",
    isTransient: false,
    mayHide: false,
    mayReorder: false,
    recoveryMs: 1_000,
    ...expectation,
  };
}

/** A kind that must do no harm. */
export function harmless(
  group: FaultKind["group"],
  name: string,
  fault: Fault,
  expectation: Expectation = {},
): FaultKind {
  return kind(group, name, [], fault, { expected: "unharmed", ...expectation });
}

/** A head of HTTP/1.1, line by line, with the body behind it. */
export function rawAnswer(lines: readonly string[], body: string | Buffer = ""): Buffer {
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), Buffer.from(body)]);
}

/** Writes the healthy answer as raw bytes that a fault makes of it, then hangs up unless told otherwise. */
export function raw(
  toBytes: (body: Buffer, status: number) => Buffer,
  { hangUp = true }: { hangUp?: boolean } = {},
): { readonly inflict: (call: FaultyCall) => Promise<void> } {
  return {
    async inflict({ forward, socket }) {
      const { body, status } = await forward();
      const bytes = toBytes(body, status);
      if (hangUp) socket.end(bytes);
      else socket.write(bytes);
    },
  };
}

/** What a kind is called. */
export function nameOf({ group, name }: Pick<FaultKind, "group" | "name">): string {
  return `${group}: ${name}`;
}
