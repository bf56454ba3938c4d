import fc from "fast-check";
import { type DocumentNode, print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UpstreamCall } from "../../src/http/call.ts";
import { operations } from "../docs/markdown.ts";
import { deferSomewhere } from "../support/defer-somewhere.ts";
import { askInParts, callsIn, mergeParts } from "../support/parts.ts";
import { type Answer, startWorld, type World } from "../support/world.ts";

/*
 * Whatever is deferred or streamed, the parts together are the answer that the same operation has without these
 * directives, and they take no upstream call more.
 */

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());

/** Those that can be sent alone and in any order: they change nothing. */
const queries = operations.filter(({ file }) => !file.startsWith("docs/tasks/"));

const explained = { headers: { "rollcall-explain": "calls" } };

/** What an answer says is wrong, however often it says so. */
function problemsOf({ errors }: Pick<Answer, "errors">): ReadonlySet<string> {
  return new Set(errors.map(({ path, extensions }) => `${path?.join(".")}: ${extensions.code}`));
}

async function compare(
  document: DocumentNode,
  choices: readonly number[],
  options: { readonly variables: Readonly<Record<string, unknown>>; readonly as: string },
): Promise<void> {
  let taken = 0;
  const deferred = print(
    deferSomewhere(document, (count) => (choices[taken++ % choices.length] ?? 0) % count),
  );
  const plain = await world.ask(print(document), { ...options, ...explained });
  const parts = await (await askInParts(world, deferred, options)).rest();
  const merged = mergeParts(parts);
  expect(merged.data, deferred).toEqual(plain.data);
  expect(problemsOf(merged), deferred).toEqual(problemsOf(plain));
  // An answer in one piece does not wait for calls whose siblings have failed, and does not count them.
  if (plain.errors.length > 0) return;
  expect(parts.flatMap(callsIn).map(toName).toSorted(), deferred).toEqual(
    callsIn(plain).map(toName).toSorted(),
  );
}

function toName({ source, operation }: UpstreamCall): string {
  return `${source} ${operation}`;
}

describe("an answer in parts", () => {
  it.each(queries)("is the same answer, for as many calls: $name", async ({ document, json }) => {
    const variables = json === undefined ? {} : (JSON.parse(json) as Record<string, unknown>);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom("sandbox-admin", "sandbox-admin", "sandbox-limited"),
        (choices, as) => compare(document, choices, { variables, as }),
      ),
      { numRuns: 12, seed: 2 },
    );
  });
});
