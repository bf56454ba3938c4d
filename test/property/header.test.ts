import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCredential } from "../../src/context/credentials.ts";
import { isJson } from "../../src/http/json-body.ts";
import { isSendableCredential } from "../../src/http/request-headers.ts";
import type { ResponseHeaders } from "../../src/http/response-headers.ts";
import { readRetryAfter } from "../../src/http/retry-after.ts";
import { useDeadline } from "../../src/server/plugins/use-deadline.ts";
import { explainWishOf } from "../../src/server/plugins/use-explain.ts";
import { requestIdOf } from "../../src/server/plugins/use-request-id.ts";
import { readAuth0RateLimit } from "../../src/sources/auth0/rate-limit.ts";
import type { Source } from "../../src/sources/source.ts";
import { anyHeader, anyText, outcomeOf } from "./arbitrary.ts";

const numRuns = 500;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwtOf = (claims: unknown) => `${encode({ alg: "none" })}.${encode(claims)}.c2ln`;

const sources = ["losant", "auth0"].map(
  (name) =>
    ({ name, isIssuer: (issuer: string) => issuer === `https://${name}.example/` }) as unknown as Source,
);
const authorization = anyHeader(
  "Bearer abcdefghijklmnop",
  "bearer  abcdefghijklmnop==",
  "Basic dXNlcjpwYXNz",
  `Bearer ${jwtOf({ iss: "https://auth0.example/" })}`,
  `Bearer ${jwtOf({ iss: "https://losant.example/" })}`,
  `Bearer ${jwtOf({ iss: 5, exp: "never" })}`,
  `Bearer ${jwtOf(null)}`,
);

describe("the headers of a request", () => {
  it("give each source one credential that can be sent, or UNAUTHENTICATED that quotes none of them", () => {
    const sent = fc.record(
      { authorization, "losant-authorization": authorization, "auth0-authorization": authorization },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sent, (headers) => {
        const get = (name: string) => headers[name.toLowerCase() as keyof typeof headers] ?? null;
        for (const source of sources) {
          const { credential, refusal } = readCredential(sources, source, { get });
          expect([credential, refusal].filter((it) => it !== null)).toHaveLength(1);
          if (credential !== null) {
            expect(isSendableCredential(`Bearer ${credential.token}`)).toBe(true);
            expect(credential.fingerprint).toMatch(/^[0-9a-f]{64}$/);
            continue;
          }
          expect(refusal?.code).toBe("UNAUTHENTICATED");
          const tokens = Object.values(headers).map((value) => value.replace(/^bearer\s*/i, ""));
          for (const token of tokens) if (token.length > 8) expect(refusal?.message).not.toContain(token);
        }
      }),
      { numRuns },
    );
  });

  it("explain calls, a plan or nothing, or are BAD_USER_INPUT", () => {
    fc.assert(
      fc.property(anyHeader("calls", "plan", "Calls", "calls, plan"), (value) => {
        const request = new Request("http://127.0.0.1/", { headers: { "rollcall-explain": value } });
        const outcome = outcomeOf(() => explainWishOf(request));
        if ("value" in outcome) expect(["calls", "plan"]).toContain(outcome.value);
        else expect(outcome.error.code).toBe("BAD_USER_INPUT");
      }),
      { numRuns },
    );
  });

  it("shorten the time of an operation and never lengthen it, or are BAD_USER_INPUT", () => {
    const { onExecute } = useDeadline(15_000);
    fc.assert(
      fc.property(anyHeader("1", "250", "999999999", "1e9", "-5", "0x10", "15001"), (value) => {
        const request = new Request("http://127.0.0.1/", { headers: { "rollcall-timeout-ms": value } });
        const given: number[] = [];
        const contextValue = { request, limitTime: (milliseconds: number) => given.push(milliseconds) };
        const outcome = outcomeOf(() => onExecute?.({ args: { contextValue } } as never));
        if ("error" in outcome) {
          expect(outcome.error.code).toBe("BAD_USER_INPUT");
          expect(given).toEqual([]);
          return;
        }
        expect(given).toHaveLength(1);
        expect(given.every((milliseconds) => milliseconds > 0 && milliseconds < 15_000)).toBe(true);
      }),
      { numRuns },
    );
  });

  it("name the request by a plain word: the caller's or one that is made up, always the same", () => {
    fc.assert(
      fc.property(anyHeader("a-b_c.d:1", "x".repeat(64), "x".repeat(65), '"><script>'), (value) => {
        const request = new Request("http://127.0.0.1/", { headers: { "x-request-id": value } });
        const id = requestIdOf(request);
        expect(id).toMatch(/^[\w.:-]{1,64}$/);
        expect(requestIdOf(request)).toBe(id);
        if (/^[\w.:-]{1,64}$/.test(value)) expect(id).toBe(value);
      }),
      { numRuns },
    );
  });
});

describe("the headers of an answer", () => {
  const value = fc.oneof(
    anyHeader(
      "120",
      "-1",
      "1.5",
      "1e3",
      "999999999999",
      "Sun, 01 Mar 2026 09:30:00 GMT",
      "Sunday, 01-Mar-26 09:30:00 GMT",
    ),
    anyHeader(
      "Sun Mar  1 09:30:00 2026",
      "Mon, 99 Foo 0000 99:99:99 GMT",
      "1772357400",
      "Tue, 31 Dec 275760 23:59:59 GMT",
    ),
    anyText,
    fc.array(anyText, { maxLength: 2 }),
    fc.constant(undefined),
  );
  const names = [
    "retry-after",
    "date",
    "content-type",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
  ];
  const headers: fc.Arbitrary<ResponseHeaders> = fc.dictionary(fc.constantFrom(...names), value);

  it("ask for whole seconds of patience, none or more, or for nothing", () => {
    fc.assert(
      fc.property(headers, (given) => {
        const seconds = readRetryAfter(given) ?? 0;
        expect(Number.isSafeInteger(seconds) && seconds >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("tell a rate limit in whole numbers that lies ahead, or none", () => {
    fc.assert(
      fc.property(headers, (given) => {
        const told = readAuth0RateLimit(given);
        if (told === null) return;
        const { limit, remaining, resetAt } = told;
        expect([limit, remaining, resetAt].every(Number.isSafeInteger)).toBe(true);
        expect(Math.min(limit, remaining)).toBeGreaterThanOrEqual(0);
        expect(resetAt).toBeGreaterThan(Date.now());
      }),
      { numRuns: 2_000 },
    );
  });

  it("say that the body is JSON, or that it is not", () => {
    fc.assert(
      fc.property(headers, (given) => {
        expect(typeof isJson(given)).toBe("boolean");
      }),
      { numRuns },
    );
  });
});
