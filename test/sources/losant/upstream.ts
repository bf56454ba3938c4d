import type { ErrorCode } from "../../../src/errors/code.ts";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import type { UpstreamRequest } from "../../../src/http/call.ts";
import type { Call } from "../../../src/sources/call.ts";
import type { JsonObject } from "../../../src/sources/fields.ts";
import { type LosantAccess, openLosant } from "../../../src/sources/losant/access.ts";
import { orgSummaryKeys, userSummaryKeys } from "../../../src/sources/losant/summary.ts";
import type { Source } from "../../../src/sources/source.ts";

/** Answers one operation; throws what a refused call throws. */
export type Answer = (request: UpstreamRequest) => unknown;

/** A call that was made, without what is the same in every call. */
export interface MadeCall {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly isAnonymous: boolean;
}

/** The id that ends in this number. */
export function idFor(number: number): string {
  return number.toString(16).padStart(24, "0");
}

/** A part of a summary query that asks for these keys of an organization and no others. */
export function orgSummary(...wanted: string[]): JsonObject {
  return summaryQuery([...orgSummaryKeys], wanted);
}

/** A part of a summary query that asks for these keys of a user and no others. */
export function userSummary(...wanted: string[]): JsonObject {
  return summaryQuery([...userSummaryKeys], wanted);
}

function summaryQuery(all: string[], wanted: string[]): JsonObject {
  return {
    ...(wanted.length > 0 && { summaryInclude: wanted.join(",") }),
    summaryExclude: all.filter((key) => !wanted.includes(key)).join(","),
  };
}

/** The error of a call that was answered with this status. */
export function refusal(status: number, code: ErrorCode): UpstreamError {
  return new UpstreamError(code, "refused", { source: "losant", operation: "any", status });
}

/** An operation that a token may not use. */
export const forbidden: Answer = () => {
  throw refusal(403, "FORBIDDEN");
};

/** An operation that finds nothing. */
export const missing: Answer = () => {
  throw refusal(404, "NOT_FOUND");
};

/** Pages through a list as Losant does; `largestPage` is where it clips `perPage`. */
export function pages(items: readonly JsonObject[], largestPage = 100): Answer {
  return ({ query = {} }) => {
    const perPage = Math.min(Number(query["perPage"]), largestPage);
    const page = Number(query["page"]);
    const part = items.slice(page * perPage, (page + 1) * perPage);
    return { items: part, count: part.length, totalCount: items.length, perPage, page };
  };
}

/** Finds one of these by the id in the path. */
export function oneOf(items: readonly JsonObject[], parameter: string): Answer {
  return (request) => items.find(({ id }) => id === request.params?.[parameter]) ?? missing(request);
}

/** Gives each organization the summary that was asked for, under the reading that `summaryInclude` names all of it. */
export function summarized(answer: Answer): Answer {
  return (request) => {
    const asked = String(request.query?.["summaryInclude"] ?? "").split(",");
    const summarize = (org: JsonObject) => ({
      ...org,
      summary: Object.fromEntries(
        Object.entries(org["summary"] ?? {}).filter(([key]) => asked.includes(key)),
      ),
    });
    const found = answer(request) as JsonObject;
    const { items } = found;
    return Array.isArray(items) ? { ...found, items: items.map(summarize) } : summarize(found);
  };
}

/** An access to a Losant that answers these operations, and the calls that were made. */
export function openFake(answers: Readonly<Record<string, Answer>>): {
  access: LosantAccess;
  calls: MadeCall[];
} {
  const calls: MadeCall[] = [];
  const callAs =
    (isAnonymous: boolean): Call =>
    async ({ operation, params = {}, query = {}, ...rest }) => {
      const { _actions, _links, _embedded, ...others } = query;
      if (_actions !== false || _links !== false || _embedded !== false)
        throw new Error("a call that is not lean");
      calls.push({ operation, params, query: others, isAnonymous });
      const answer = answers[operation];
      if (answer === undefined) throw new Error(`${operation} was not expected`);
      await new Promise((resolve) => setImmediate(resolve));
      return answer({ operation, params, query, ...rest });
    };
  const access = openLosant(
    source,
    {
      credential: { token: "t", claims: null, fingerprint: "f" },
      refusal: null,
      signal: AbortSignal.any([]),
      deadlineAt: null,
      onCall() {},
      rehearse: null,
    },
    { call: callAs(false), callAnonymously: callAs(true) },
  );
  return { access, calls };
}

const source: Source = {
  name: "losant",
  title: "Losant",
  kind: "LOSANT",
  features: [],
  isSandbox: false,
  origin: "https://api.losant.com",
  isIssuer: () => false,
  imagine: () => new Error("imagined by hand"),
  scopesOf: () => [],
  open: () => {
    throw new Error("opened by hand");
  },
  load: () => ({ waitingForConnection: 0, waitingForRateLimit: 0, isDown: false }),
  close: async () => {},
};

/** Names of the operations that were called, in order. */
export function operationsOf(calls: readonly MadeCall[]): string[] {
  return calls.map(({ operation }) => operation);
}

/** A record with the values that stand behind functions. */
export async function resolveRecord(record: object | null): Promise<Record<string, unknown>> {
  const resolved: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record ?? {})) {
    resolved[name] = typeof value === "function" ? await value() : value;
  }
  return resolved;
}
