import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { journeys } from "./journeys.ts";
import type { FaultKind } from "./kind.ts";
import { faultKinds } from "./kinds.ts";
import { type Lane, openLane } from "./lane.ts";
import type { Occasion } from "./proxy.ts";

let lane: Lane;
beforeAll(async () => {
  lane = await openLane();
});
afterAll(async () => {
  await lane.arena.close();
});

/** Of every group the kinds that found most. The whole matrix is `npm run test:faults`. */
const names = [
  "400 that quotes the credential",
  "502 as a page of HTML",
  "302 to another host",
  "204 without a body",
  "a page of HTML as JSON",
  "two content-lengths that differ",
  "gzip that the head does not tell of",
  "half a document",
  "null",
  "100,000 levels",
  "half a body",
  "reset in the body",
  "bytes that are no HTTP",
  "objects for texts",
  "dates that only a lenient reader takes",
  "an empty id",
  "a record of another id than was asked for",
  "a word that nobody knows",
  "every entry twice",
  "one entry in place of another",
  "a page longer than asked",
  "a page that lacks its last entry",
  "a total that is one too high",
];
const kinds = names.map((name): FaultKind => {
  const found = faultKinds.find((kind) => kind.name === name);
  if (found === undefined) throw new Error(`there is no kind ${name}`);
  return found;
});
const chosen = [
  "orgs of all sources",
  "losant org with members",
  "auth0 member table",
  "auth0 users by ids",
  "losant orgUpdate",
];
const cells = journeys
  .filter(({ name }) => chosen.includes(name))
  .flatMap((journey) => journey.upstreams.map((upstream) => ({ journey, upstream })));

describe("a journey under faults", () => {
  it.each(kinds)("tells what is missing and shows nothing wrong: $group, $name", async (kind) => {
    const occasions: readonly Occasion[] = kind.codes.includes("TIMEOUT") ? ["every"] : ["first", "every"];
    const violations: string[] = [];
    for (const cell of cells) {
      for (const occasion of occasions) {
        const result = await lane.run({ ...cell, kind, occasion }, { isTimed: false });
        for (const violation of result.violations) violations.push(`${cell.journey.name}: ${violation}`);
      }
    }
    expect(violations).toEqual([]);
  });
});
