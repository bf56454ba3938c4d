import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { readEventStream, type ServerSentMessage } from "../../src/http/event-stream.ts";
import type { WireStream } from "../../src/http/stream-exchange.ts";
import { positionOf, toEventRecord, toStreamError } from "../../src/sources/auth0/event-message.ts";
import { auth0EventTypes } from "../../src/sources/auth0/event-type.ts";
import { anyJson, anyObject, anyText, expectBadResponse, outcomeOf } from "./arbitrary.ts";

const numRuns = 500;
const origin = { source: "s", operation: "op" };

const object = anyObject([
  "id",
  "user_id",
  "organization",
  "user",
  "role",
  "group",
  "member",
  "organization_id",
]);
const content = fc.oneof(
  anyJson,
  fc.record({
    offset: anyText,
    event: fc.record({ id: anyText, time: anyJson, data: fc.record({ object: fc.oneof(object, anyJson) }) }),
  }),
  fc.record({
    error: fc.oneof(anyJson, fc.record({ code: fc.oneof(anyText, fc.constantFrom("timeout", "toString")) })),
  }),
);
const message: fc.Arbitrary<ServerSentMessage> = fc.record({
  id: fc.oneof(fc.constant(undefined), anyText, fc.constant("pos_1")),
  event: fc.oneof(fc.constantFrom("error", "offset-only", "message", ...auth0EventTypes.keys()), anyText),
  data: fc.oneof(
    anyText,
    content.map((value) => JSON.stringify(value) ?? ""),
  ),
});

describe("whatever message a stream of events brings", () => {
  it("it is an event, nothing to tell, or BAD_RESPONSE", () => {
    fc.assert(
      fc.property(message, (given) => {
        const outcome = outcomeOf(() => toEventRecord(origin, given));
        if ("error" in outcome) expectBadResponse(outcome.error);
        else if (outcome.value !== null) {
          const { eventId, position, at } = outcome.value;
          expect(eventId).not.toBe("");
          expect(position).toBe(given.id);
          expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("its position is one that a header can carry, none, or BAD_RESPONSE", () => {
    fc.assert(
      fc.property(message, (given) => {
        const outcome = outcomeOf(() => positionOf(origin, given));
        if ("error" in outcome) expectBadResponse(outcome.error);
        else if (outcome.value !== null) expect(outcome.value).toMatch(/^[\x21-\x7e]{1,1024}$/);
      }),
      { numRuns },
    );
  });

  it("its last words are an error of ours", () => {
    fc.assert(
      fc.property(message, (given) => {
        const outcome = outcomeOf(() => toStreamError(origin, given));
        const error = "error" in outcome ? outcome.error : outcome.value;
        expect(error).toBeInstanceOf(GatewayError);
        expect(error.message).toContain('Source "s"');
      }),
      { numRuns },
    );
  });
});

describe("whatever bytes a stream of events brings", () => {
  const line = fc.oneof(
    anyText,
    fc
      .tuple(fc.constantFrom("data", "event", "id", "retry", ""), anyText)
      .map(([field, value]) => `${field}: ${value}`),
    fc.constantFrom("data: {}", "", "", "\r", "retry: 99999999999999999999", ":", "id: 1\u0000"),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(line, { maxLength: 12 }).map((lines) => new Uint8Array(Buffer.from(lines.join("\n")))),
  );
  const cuts = fc.array(fc.nat(60), { maxLength: 5 });

  it("they are messages, or an error of ours, and the connection is given back once", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, cuts, async (given, sizes) => {
        let released = 0;
        const ends = [...sizes.toSorted((a, b) => a - b), given.length];
        const chunks = ends.map((end, index) => Buffer.from(given.subarray(ends[index - 1] ?? 0, end)));
        const body = Readable.from(chunks, { objectMode: false });
        const wire = {
          status: 200,
          headers: {},
          body,
          release: () => (released += 1),
        } as unknown as WireStream;
        const call = { source: "s", operation: "op", reads: true, authorized: true };
        const stream = readEventStream(wire, {
          call,
          signal: undefined,
          idleMs: 60_000,
          maxMessageLength: 100,
        });
        try {
          for await (const { event, data, id } of stream) {
            expect([typeof event, typeof data]).toEqual(["string", "string"]);
            expect(["string", "undefined"]).toContain(typeof id);
          }
        } catch (error) {
          expectBadResponse(error);
        }
        expect(released).toBe(1);
        const { retryMs = 0 } = stream;
        expect(Number.isFinite(retryMs) && retryMs >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
