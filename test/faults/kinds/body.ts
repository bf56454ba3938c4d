import { type FaultKind, harmless, kind } from "../kind.ts";
import { type Fault, type FaultyCall, reply } from "../proxy.ts";

/** Sends another body under the healthy head. */
function body(toBody: (healthy: Buffer) => Buffer | string): Fault {
  return {
    async inflict({ forward, response }: FaultyCall) {
      const answer = await forward();
      // What has no body has nothing to spoil: the same bytes under a status that takes a body.
      reply(response, {
        ...answer,
        status: answer.status === 204 ? 200 : answer.status,
        headers: { ...answer.headers, "content-type": "application/json" },
        body: Buffer.from(toBody(answer.body)),
      });
    },
  };
}

const badResponse = ["BAD_RESPONSE"] as const;

/** 100 MB of an array that has no end, as fast as they are taken. */
const endless: Fault = {
  inflict({ response }) {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = Buffer.from(`${'{"id":"1"},'.repeat(6_000)}`);
    let left = 100 * 1_024 * 1_024;
    response.write("[");
    const write = () => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on("drain", write);
    write();
  },
};

const depth = 100_000;

/** Answers whose body is not what the operation gives. */
export const bodyKinds: readonly FaultKind[] = [
  kind(
    "body",
    "half a document",
    badResponse,
    body((healthy) => healthy.subarray(0, healthy.length / 2)),
  ),
  kind(
    "body",
    "a document without its last byte",
    badResponse,
    body((healthy) => healthy.subarray(0, -1)),
  ),
  kind(
    "body",
    "two documents",
    badResponse,
    body((healthy) => Buffer.concat([healthy, Buffer.from("{}")])),
  ),
  kind(
    "body",
    "null",
    badResponse,
    body(() => "null"),
  ),
  kind(
    "body",
    "a string",
    badResponse,
    body(() => '"ok"'),
  ),
  kind(
    "body",
    "a number",
    badResponse,
    body(() => "42"),
  ),
  kind(
    "body",
    "false",
    badResponse,
    body(() => "false"),
  ),
  kind(
    "body",
    "an empty object",
    badResponse,
    body(() => "{}"),
  ),
  kind(
    "body",
    "a list in a list",
    badResponse,
    body(() => "[[]]"),
  ),
  kind(
    "body",
    "a list of nulls",
    badResponse,
    body(() => "[null]"),
  ),
  kind(
    "body",
    "blanks",
    badResponse,
    body(() => "  \n"),
  ),
  kind(
    "body",
    "a literal that is no JSON",
    badResponse,
    body(() => '{"id": NaN}'),
  ),
  kind(
    "body",
    "100,000 levels",
    badResponse,
    body(() => "[".repeat(depth) + "]".repeat(depth)),
  ),
  kind(
    "body",
    "100,000 levels of objects",
    badResponse,
    body(() => `${'{"id":'.repeat(depth)}1${"}".repeat(depth)}`),
  ),
  kind("body", "100 MB", badResponse, endless),
  harmless("body", "a byte order mark", {
    async inflict({ forward, response }) {
      const answer = await forward();
      const isEmpty = answer.body.length === 0;
      reply(
        response,
        isEmpty ? answer : { ...answer, body: Buffer.concat([Buffer.from("\ufeff"), answer.body]) },
      );
    },
  }),
  {
    ...kind("body", "an object in place of a list, a list in place of an object", badResponse, {
      rewrite: (value) =>
        Array.isArray(value) ? { items: value } : value === undefined ? undefined : [value],
    }),
  },
];
