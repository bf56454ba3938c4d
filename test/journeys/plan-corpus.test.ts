import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { documents, operations } from "../docs/markdown.ts";
import { runPage } from "../docs/run-page.ts";
import { pumpsId } from "../support/losant-token.ts";
import { findFaults, type PlannedRun } from "../support/plan-coverage.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true, comparesPlans: true });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

/** What is wrong with the plans of the operations that were asked since; a plan that is not exact is no fault yet. */
function faultsSince(start: number): readonly string[] {
  return newRuns(start).flatMap((run) =>
    findFaults(run)
      .filter((fault) => !["not exact", "more than most"].includes(fault))
      .map((fault) => `${fault}: ${JSON.stringify(run)}`),
  );
}

function newRuns(start: number): readonly PlannedRun[] {
  return world.plannedRuns().slice(start);
}

const sent = operations.filter(({ file }) => !file.startsWith("docs/tasks/"));
const pages = documents.filter(({ file }) => /^docs\/tasks\/(?!README)/.test(file));

/** Everyday queries, with pages that the sandbox fills. */
const full: readonly (readonly [string, string])[] = [
  ["members with roles", '{ orgs(sources: ["auth0"], first: 1) { nodes { name memberCount } } }'],
  ["organizations of all sources", "{ orgs(first: 3) { nodes { name } } }"],
  [
    "Losant's members",
    '{ orgs(sources: ["losant"], first: 2) { nodes { members(first: 2) { nodes { roles { name } user { name } } } } } }',
  ],
  ["users", '{ users(sources: ["auth0"], first: 50) { totalCount nodes { email lastLoginAt } } }'],
  [
    "roles",
    '{ roles(sources: ["auth0"], first: 1) { nodes { name permissions(first: 1) { nodes { name } } } } }',
  ],
  ["the caller", '{ viewer(source: "losant") { user { displayName email } } }'],
  [
    "the caller's tokens and invites",
    '{ viewer(source: "losant") { user { name tokens(first: 1) { nodes { name } } } } }',
  ],
  [
    "an instance",
    '{ orgs(sources: ["losant-instance"], first: 5) { nodes { name members(first: 1) { nodes { user { email } } } } } }',
  ],
  [
    "an organization",
    `{ org(by: { id: "${pumpsId}" }) { name memberCount viewerCanAdminister members(first: 1) { nodes { user { name } } } } }`,
  ],
  [
    "several users",
    `{ nodes(ids: ["${encodeGlobalId("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84")}", "${encodeGlobalId("User", "auth0", "auth0|5a9365e14e731ff2ab0a1614")}"]) { ... on User { email } } }`,
  ],
];

describe("the plan of an operation", () => {
  it.each(sent)("brackets what the operation does: $name", async ({ block, json }) => {
    const start = world.plannedRuns().length;
    await world.ask(block.text, { variables: json === undefined ? {} : JSON.parse(json) });
    expect(newRuns(start)).toHaveLength(1);
    expect(faultsSince(start)).toEqual([]);
  });

  it.each(pages)("brackets each operation of a page: $file", async ({ file }) => {
    const start = world.plannedRuns().length;
    const ofPage = operations.filter((operation) => operation.file === file);
    for await (const { errors } of runPage(world, ofPage)) expect(errors).toEqual([]);
    expect(newRuns(start).length).toBeGreaterThan(0);
    expect(faultsSince(start)).toEqual([]);
  });

  it.each(full)("is exact where all pages are full: %s", async (_what, query) => {
    const start = world.plannedRuns().length;
    await world.data(query);
    const [run] = newRuns(start);
    expect(run).toMatchObject({ isFull: true });
    expect(findFaults(run as PlannedRun), JSON.stringify(run)).toEqual([]);
  });

  it("is exact for 95 of 100 operations with full pages", () => {
    const runs = world.plannedRuns().filter(({ isFull }) => isFull);
    expect(runs.length).toBeGreaterThan(30);
    const others = runs.filter(({ calls, real }) => real !== calls.most);
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(runs.length * 0.05);
  });
});
