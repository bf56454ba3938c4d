import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorld, type World } from "../support/world.ts";
import type { Verdict } from "./attack.ts";
import { attackGroups } from "./kinds.ts";
import { exchange, type WireAnswer } from "./wire.ts";

let world: World;
let port: number;
beforeAll(async () => {
  // Short, so that what never arrives ends soon.
  world = await startWorld({ limits: { headersTimeoutMs: 1_500, requestTimeoutMs: 2_000 } });
  port = Number(new URL(world.url).port);
});
afterAll(() => world.close());

async function countCalls(): Promise<number> {
  return (await world.calls("losant")).length + (await world.calls("auth0")).length;
}

/** Codes and first message of an answer in JSON; the text of any other. */
function read({ body, headers }: WireAnswer): { codes: unknown[]; says: string } {
  if (headers.get("content-type")?.includes("json") !== true) return { codes: [], says: body };
  const { errors = [] } = JSON.parse(body) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
    says: errors[0]?.message ?? "",
  };
}

function expectVerdict(answer: WireAnswer, { status, code, says }: Verdict): void {
  const told = read(answer);
  expect({ status: answer.status, codes: told.codes }).toEqual({
    status,
    codes: code === undefined ? [] : [code],
  });
  if (says !== undefined) expect(told.says).toMatch(says);
  // Neither where the program lies nor how it is built.
  expect(answer.body).not.toMatch(/node_modules|\.[jt]s:\d|\n\s+at /);
}

for (const { name: group, attacks, neighbours } of attackGroups) {
  describe(`hostile ${group}`, () => {
    it.each(attacks)("are refused: $name", async ({ send, verdict }) => {
      await world.forgetCalls();
      expectVerdict(await exchange(port, send()), verdict);
      expect(await countCalls()).toBeLessThanOrEqual(verdict.mostCalls ?? 0);
    });

    it.each(neighbours)("leave honest ones alone: $name", async ({ send, says = /"data":\{/ }) => {
      const answer = await exchange(port, send());
      expect(read(answer)).toMatchObject({ codes: [] });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatch(says);
    });
  });
}

it("leaves what all objects inherit as it was", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
});
