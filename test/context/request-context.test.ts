import { describe, expect, it } from "vitest";
import { openRequestContext } from "../../src/context/request-context.ts";
import type { UpstreamCall } from "../../src/http/call.ts";
import type { Access, AccessRequest, Source } from "../../src/sources/source.ts";

const signal = new AbortController().signal;

/** A source that remembers what it was opened with. */
function createSource(name: string): { readonly source: Source; readonly opened: AccessRequest[] } {
  const opened: AccessRequest[] = [];
  const source = {
    name,
    isIssuer: () => false,
    open: (request: AccessRequest) => {
      opened.push(request);
      return { source: { name } } as Access;
    },
  } as unknown as Source;
  return { source, opened };
}

const call = (source: string): UpstreamCall => ({
  source,
  operation: "get_users",
  method: "GET",
  path: "/users",
  startedAt: 1,
  durationMs: 1,
  attempt: 1,
  sent: true,
  serves: 1,
});

describe("the context of a request", () => {
  it("opens a source when it is first needed, once, with its own credential alone", () => {
    const losant = createSource("losant");
    const auth0 = createSource("auth0");
    const headers = new Headers({
      "auth0-authorization": "Bearer abc",
      "losant-authorization": "Bearer def",
    });
    const context = openRequestContext([losant.source, auth0.source], headers, signal);
    expect(auth0.opened).toEqual([]);
    expect(context.accessTo(auth0.source)).toBe(context.accessTo(auth0.source));
    expect(auth0.opened).toMatchObject([{ credential: { token: "abc" }, refusal: null }]);
    expect(auth0.opened[0]?.signal).toBe(signal);
    expect(losant.opened).toEqual([]);
  });

  it("tells a source that has no credential why", () => {
    const auth0 = createSource("auth0");
    const context = openRequestContext([auth0.source], new Headers(), signal);
    context.accessTo(auth0.source);
    expect(auth0.opened).toMatchObject([
      { credential: null, refusal: { code: "UNAUTHENTICATED", source: "auth0" } },
    ]);
  });

  it("collects the calls of all sources in the order in which they ended", () => {
    const losant = createSource("losant");
    const auth0 = createSource("auth0");
    const context = openRequestContext([losant.source, auth0.source], new Headers(), signal);
    for (const { source } of [losant, auth0]) context.accessTo(source);
    auth0.opened[0]?.onCall(call("auth0"));
    losant.opened[0]?.onCall(call("losant"));
    expect(context.calls.map(({ source }) => source)).toEqual(["auth0", "losant"]);
  });

  it("shares nothing with the context of another request", () => {
    const auth0 = createSource("auth0");
    const one = openRequestContext([auth0.source], new Headers({ authorization: "Bearer one" }), signal);
    const other = openRequestContext([auth0.source], new Headers({ authorization: "Bearer other" }), signal);
    expect(one.accessTo(auth0.source)).not.toBe(other.accessTo(auth0.source));
    auth0.opened[0]?.onCall(call("auth0"));
    expect(other.calls).toEqual([]);
    expect(auth0.opened.map(({ credential }) => credential?.token)).toEqual(["one", "other"]);
  });

  it("opens a source anew for a mutation, from then on with the token that a mutation got", () => {
    const losant = createSource("losant");
    const headers = new Headers({ "losant-authorization": "Bearer old" });
    const context = openRequestContext([losant.source], headers, signal);
    const before = context.accessTo(losant.source);
    const after = context.reopen(losant.source);
    expect(after).not.toBe(before);
    expect(context.accessTo(losant.source)).toBe(after);
    context.reopen(losant.source, "new");
    context.reopen(losant.source);
    expect(losant.opened.map(({ credential }) => credential?.token)).toEqual(["old", "old", "new", "new"]);
    expect(losant.opened.at(-1)).toMatchObject({ refusal: null });
  });

  it("finds a source by its name, and names those that there are when there is none", () => {
    const sources = [createSource("losant").source, createSource("auth0").source];
    const context = openRequestContext(sources, new Headers(), signal);
    expect(context.sourceNamed("auth0")).toBe(sources[1]);
    expect(() => context.sourceNamed("nobody")).toThrow(
      'There is no source "nobody". The sources are "losant", "auth0".',
    );
    expect(() => context.sourceNamed("x".repeat(500))).toThrow(`There is no source "${"x".repeat(40)}…".`);
  });
});
