import { request as send } from "node:http";
import { text as readText } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../faults/proxy.ts";
import { type ProcessWorld, startProcessWorld } from "../process/world.ts";

const megabyte = 1_024 * 1_024;
/** Kilobytes that one body may add to what is in memory. */
const mostAdded = 150 * 1_024;
const query = '{ viewer(source: "losant") { user { displayName } } }';

/** 200 MB of blanks before a brace: valid JSON, had it been inflated. */
const gzip = gzipSync(Buffer.concat([Buffer.from("{"), Buffer.alloc(200 * megabyte, " "), Buffer.from("}")]));
const blanks = Buffer.alloc(megabyte, " ");
/** 30 MB of an array. */
const array = Buffer.from(`[${"1,".repeat(15 * megabyte)}1]`);

let fault: Fault | null = null;
let world: ProcessWorld;
beforeAll(async () => {
  world = await startProcessWorld({
    nodeArguments: ["--max-old-space-size=256"],
    pickFault: () => fault,
  });
  for (let warmUp = 0; warmUp < 50; warmUp += 1) await world.client.ask(query);
});
afterAll(() => world.close());

/** Does something, and tells how many kilobytes more were in memory meanwhile than before. */
async function measure(act: () => Promise<void>): Promise<number> {
  const before = world.cli.residentKilobytes();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, world.cli.residentKilobytes());
  }, 20);
  try {
    await act();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, world.cli.residentKilobytes()) - before;
}

/** Answers with a body in pieces, as fast as they are taken. */
function answerWith(pieces: number, piece: Buffer, headers: Readonly<Record<string, string>> = {}): Fault {
  return {
    inflict({ response }) {
      response.writeHead(200, { "content-type": "application/json", ...headers });
      let left = pieces;
      const write = () => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!response.write(piece)) return;
        }
        response.end();
      };
      response.on("drain", write);
      write();
    },
  };
}

describe("an upstream's answer ends in an error, and takes little memory:", () => {
  it.each<[string, Fault]>([
    ["100 MB", answerWith(100, blanks)],
    ["an array of 30 MB", answerWith(1, array)],
    ["200 MB in a gzip", answerWith(1, gzip, { "content-encoding": "gzip" })],
    ["200 MB in a gzip that the head does not tell of", answerWith(1, gzip)],
  ])("%s", async (_, large) => {
    fault = large;
    const added = await measure(async () => {
      for (let round = 0; round < 3; round += 1) {
        const { text } = await world.client.ask(query);
        expect(JSON.parse(text)).toMatchObject({
          data: { viewer: { user: null } },
          errors: [{ extensions: { code: "BAD_RESPONSE", source: "losant" } }],
        });
      }
    });
    fault = null;
    expect(added).toBeLessThan(mostAdded);
    expect((await world.client.ask(query)).text).toContain("mark-losant-");
  });
});

describe("a caller's body ends in an error, and takes little memory:", () => {
  const head = '{"query":"query ($ids: [Int]) { __typename }","variables":{"ids":';
  it.each<[string, number, () => Iterable<Buffer>, Readonly<Record<string, string>>]>([
    ["100 MB", 413, () => Array.from({ length: 100 }, () => blanks), {}],
    ["an array of 30 MB", 413, () => [Buffer.from(head), array, Buffer.from("}}")], {}],
    ["200 MB in a gzip", 415, () => [gzip], { "content-encoding": "gzip" }],
    ["200 MB in a gzip that the head does not tell of", 400, () => [gzip], {}],
  ])("%s", async (_, status, pieces, headers) => {
    const added = await measure(async () => {
      for (let round = 0; round < 3; round += 1) {
        expect([{ status, hasErrors: true }, "hung up"]).toContainEqual(await post(pieces(), headers));
      }
    });
    expect(added).toBeLessThan(mostAdded);
    expect((await world.client.ask(query)).text).toContain("mark-losant-");
  });
});

/** Sends a body in chunks for as long as it is taken. */
function post(
  pieces: Iterable<Buffer>,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; hasErrors: boolean } | "hung up"> {
  return new Promise((resolve, reject) => {
    const request = send(`${world.cli.url}/graphql`, {
      method: "POST",
      // Who is answered before the end of what they send is hung up on.
      agent: false,
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
    });
    let isAnswered = false;
    request.on("response", (response) => {
      isAnswered = true;
      const { statusCode = 0 } = response;
      readText(response).then(
        (text) => resolve({ status: statusCode, hasErrors: text.includes('"errors"') }),
        reject,
      );
    });
    // Once it has answered the gateway reads no further, and hangs up: a machine that is busy may see that first.
    request.on("error", () => {
      if (!isAnswered) resolve("hung up");
    });
    void (async () => {
      for (const piece of pieces) {
        if (isAnswered || request.destroyed) return;
        if (!request.write(piece)) await new Promise((resume) => request.once("drain", resume));
      }
      request.end();
    })();
  });
}
