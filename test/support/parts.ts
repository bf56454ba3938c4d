import type { UpstreamCall } from "../../src/http/call.ts";
import { createCoverageRecorder } from "./upstream-coverage.ts";
import { type Answer, type AnswerError, type AskOptions, credentialHeaders, type World } from "./world.ts";

/** What a part adds to the answer. `data` is as loose as JSON is. */
export interface PartPatch {
  readonly path: readonly (string | number)[];
  readonly label?: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly items?: readonly unknown[] | null;
  readonly errors?: readonly AnswerError[];
}

/** One part of an answer. */
export interface Part {
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers whose shape is what they test
  readonly data?: any;
  readonly errors?: readonly AnswerError[];
  readonly incremental?: readonly PartPatch[];
  readonly hasNext?: boolean;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer that comes in parts, begun. */
export interface PartsAnswer {
  readonly response: Response;
  /** The next part; null behind the last. Throws when the body is not `multipart/mixed` as RFC 2046 has it. */
  next(): Promise<Part | null>;
  /** All parts that are still to come. */
  rest(): Promise<Part[]>;
  /** Hangs up. */
  leave(): void;
}

/** Accepts answers in parts, as Apollo Client 4 does. */
export const acceptsParts =
  "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9";

const boundary = "\r\n---";

/** Sends one operation and reads the parts of its answer as they come. */
export async function askInParts(
  { url }: Pick<World, "url">,
  query: string,
  { variables, as = "sandbox-admin", headers }: AskOptions = {},
): Promise<PartsAnswer> {
  const caller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: acceptsParts,
      ...credentialHeaders(as),
      "rollcall-explain": "calls",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: caller.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const coverage = createCoverageRecorder();
  let text = "";
  let isOver = false;

  async function readUntil(delimiter: string): Promise<string> {
    while (!text.includes(delimiter)) {
      const chunk = await reader?.read();
      if (chunk?.value === undefined) throw new Error(`The body ended before ${JSON.stringify(delimiter)}`);
      text += chunk.value;
    }
    const end = text.indexOf(delimiter);
    const before = text.slice(0, end);
    text = text.slice(end + delimiter.length);
    return before;
  }

  async function readPart(): Promise<Part | null> {
    if (isOver) return null;
    if (!response.headers.get("content-type")?.startsWith('multipart/mixed; boundary="-"')) {
      isOver = true;
      return (await readAll()) as Part;
    }
    const head = await readUntil("\r\n\r\n");
    const lines = head.split("\r\n").filter((line) => line !== "");
    if (lines[0] === "---") lines.shift();
    if (!lines.includes("Content-Type: application/json; charset=utf-8"))
      throw new Error(`A part begins with ${head}`);
    const part = JSON.parse(await readUntil(boundary)) as Part;
    if ((await readUntil("\r\n")) === "--") {
      isOver = true;
      if ((await readRest()) !== "") throw new Error("Something follows the last part");
    }
    return part;
  }

  async function readRest(): Promise<string> {
    for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
      text += chunk.value;
    }
    return text;
  }

  async function readAll(): Promise<unknown> {
    return JSON.parse(await readRest());
  }

  async function next(): Promise<Part | null> {
    const part = await readPart();
    if (part === null) return null;
    coverage.note(callsIn(part));
    if (isOver) coverage.write();
    return part;
  }

  return {
    response,
    next,
    async rest() {
      const parts: Part[] = [];
      for (let part = await next(); part !== null; part = await next()) parts.push(part);
      return parts;
    },
    leave: () => caller.abort(),
  };
}

/** The upstream calls that a part explains. */
export function callsIn({ extensions }: Pick<Part, "extensions">): readonly UpstreamCall[] {
  return (extensions?.["calls"] as { calls: UpstreamCall[] } | undefined)?.calls ?? [];
}

/** Puts the parts of an answer together, as clients do. Throws for a patch that belongs nowhere. */
export function mergeParts(parts: readonly Part[]): Pick<Answer, "data" | "errors"> {
  const [first, ...others] = parts;
  const root = { data: structuredClone(first?.data ?? null) as unknown };
  const errors = [...(first?.errors ?? [])];
  for (const [index, { hasNext }] of parts.entries()) {
    if ((hasNext === true) === (index === parts.length - 1)) throw new Error(`Part ${index} says ${hasNext}`);
  }
  for (const patch of others.flatMap(({ incremental = [] }) => incremental)) {
    errors.push(...(patch.errors ?? []));
    const path: readonly (string | number)[] = ["data", ...patch.path];
    if (patch.items === undefined) mergeAt(root, path, patch.data ?? null);
    const start = Number(path.at(-1));
    for (const [offset, item] of (patch.items ?? []).entries()) {
      const list = valueAt(root, path.slice(0, -1));
      if (!Array.isArray(list)) throw new Error(`There is no list at ${patch.path.join(".")}`);
      list[start + offset] = merge(list[start + offset], item);
    }
  }
  return { data: root.data, errors };
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    root,
  );
}

function mergeAt(root: unknown, path: readonly (string | number)[], value: unknown): void {
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const key = path.at(-1) ?? "";
  if (typeof parent?.[key] !== "object" || parent[key] === null) {
    throw new Error(`There is nothing at ${path.join(".")} to add to`);
  }
  parent[key] = merge(parent[key], value);
}

function merge(known: unknown, added: unknown): unknown {
  if (typeof known !== "object" || known === null || typeof added !== "object" || added === null) {
    return known === undefined ? added : (added ?? known);
  }
  const merged = known as Record<string, unknown>;
  for (const [key, value] of Object.entries(added)) {
    merged[key] = key in merged ? merge(merged[key], value) : value;
  }
  return merged;
}
