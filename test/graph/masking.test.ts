import fc from "fast-check";
import { GraphQLError, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { type ErrorCode, errorCodes } from "../../src/errors/code.ts";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import { maskError } from "../../src/graph/masking.ts";

function mask(error: unknown) {
  const masked: unknown[] = [];
  return { told: maskError(error, (cause) => masked.push(cause)), masked };
}

/** An error as the engine passes it on: with its place in the operation. */
function locate(originalError: Error, path = ["org", "name"]): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, path });
}

const secret = "eyJhbGciOiJIUzI1NiJ9.secret";

describe("an error that nobody foresaw", () => {
  it("says that the gateway failed and nothing else, and goes to the log whole", () => {
    const cause = new TypeError(`cannot read ${secret} of undefined`);
    const { told, masked } = mask(locate(cause));
    expect(told.message).toBe("The gateway failed. Report it with the request id.");
    expect(told.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(told.path).toEqual(["org", "name"]);
    expect(masked).toEqual([cause]);
  });

  it("is masked whatever was thrown: no word of it leaves", () => {
    const thrown = fc.oneof(
      fc.string({ minLength: 8 }).map((text) => new Error(`secret ${text}`)),
      fc
        .string({ minLength: 8 })
        .map((text) => Object.assign(new Error(`secret ${text}`), { code: "ECONNRESET", token: text })),
      fc.string({ minLength: 8 }).map((text) => new AggregateError([new Error(text)], `secret ${text}`)),
      fc.string({ minLength: 8 }).map((text) => `secret ${text}`),
      fc.constantFrom(null, undefined, 0, { secret: true }, Symbol("secret")),
    );
    fc.assert(
      fc.property(thrown, fc.boolean(), (error, isLocated) => {
        const { told, masked } = mask(isLocated && error instanceof Error ? locate(error) : error);
        expect(JSON.stringify(told)).not.toContain("secret");
        expect(told.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
        expect(told.originalError).toBeUndefined();
        expect(masked).toEqual([error]);
      }),
    );
  });
});

describe("an error that is written for callers", () => {
  it("keeps its message and code, at its place", () => {
    for (const code of Object.keys(errorCodes) as ErrorCode[]) {
      const { told, masked } = mask(locate(new GatewayError(code, "What to do.", { source: "auth0" })));
      expect(told.toJSON()).toEqual({
        message: "What to do.",
        path: ["org", "name"],
        extensions: { code, source: "auth0" },
      });
      expect(masked).toEqual([]);
    }
  });

  it("has no keys that do not apply", () => {
    const { told } = mask(new GatewayError("BAD_USER_INPUT", "Wrong."));
    expect(Object.keys(told.extensions)).toEqual(["code"]);
    const upstream = mask(new UpstreamError("TIMEOUT", "Late.", { source: "auth0", operation: "get_users" }));
    expect(upstream.told.extensions).toEqual({ code: "TIMEOUT", source: "auth0", operation: "get_users" });
  });

  it("tells what is known of the upstream call", () => {
    const failure = {
      source: "auth0",
      operation: "get_users",
      status: 429,
      upstreamCode: "too_many_requests",
      upstreamMessage: "Global limit has been reached",
      requiredScopes: ["read:users"],
      retryAfter: 3,
    };
    const { told } = mask(locate(new UpstreamError("RATE_LIMITED", "Too many.", failure)));
    expect(told.extensions).toEqual({ code: "RATE_LIMITED", ...failure });
  });

  it("never tells its cause, and carries it nowhere: what broke below may quote the request", () => {
    const cause = Object.assign(new Error(`invalid header: Bearer ${secret}`), {
      options: { headers: secret },
    });
    const errors = [
      new GatewayError("UNAVAILABLE", "Away.", { source: "auth0", cause }),
      new UpstreamError("UNAVAILABLE", "Away.", { source: "auth0", operation: "get_users", cause }),
    ];
    for (const error of errors) {
      for (const { told } of [mask(error), mask(locate(error))]) {
        expect(JSON.stringify(told)).not.toContain("secret");
        expect(told.originalError).toBeUndefined();
        expect(told.cause).toBeUndefined();
      }
    }
  });
});

describe("an error of the engine", () => {
  const document = parse("{ org }");
  const nodes = document.definitions;

  it("about the document is told as it is", () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".', {
      nodes,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    const { told, masked } = mask(error);
    expect(told.toJSON()).toEqual(error.toJSON());
    expect(masked).toEqual([]);
  });

  it("has a code in any case: a wrong variable is BAD_USER_INPUT", () => {
    const { told } = mask(
      new GraphQLError(
        'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"',
        { nodes },
      ),
    );
    expect(told.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
