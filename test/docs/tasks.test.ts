import { isEnumType } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { errorCodes } from "../../src/errors/code.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { createCoverageRecorder } from "../support/upstream-coverage.ts";
import { startWorld, type World } from "../support/world.ts";
import { documents, type Example, linksOf, operations } from "./markdown.ts";
import { runPage } from "./run-page.ts";

const coverage = createCoverageRecorder();
let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(async () => {
  coverage.write();
  await world.close();
});
beforeEach(() => world.reset());

const folder = "docs/tasks/";
const pages = documents.filter(({ file }) => file.startsWith(folder) && file !== `${folder}README.md`);

interface Payload {
  readonly errors?: unknown;
}

describe("every page about a task", () => {
  it.each(pages)("runs from the first operation to the last: $file", async ({ file }) => {
    const ofPage = operations.filter((operation) => operation.file === file);
    expect(ofPage.length).toBeGreaterThan(0);
    for await (const { operation, data, errors, calls, explained } of runPage(world, ofPage)) {
      expect(errors, operation.name).toEqual([]);
      for (const [field, value] of Object.entries(data as Record<string, Payload | null>)) {
        expect(value, `${operation.name}: ${field}`).not.toBeNull();
        expect(value?.errors ?? [], `${operation.name}: ${field}`).toEqual([]);
      }
      expect(calls, operation.name).toBe(toldCalls(operation));
      coverage.note(explained);
    }
  });

  it("is in the list of pages", () => {
    const index = documents.find(({ file }) => file === `${folder}README.md`);
    const listed = index === undefined ? [] : linksOf(index).filter((link) => /^[\w-]+\.md$/.test(link));
    expect(listed.toSorted()).toEqual(pages.map(({ file }) => file.slice(folder.length)).toSorted());
  });

  it.each(documents.filter(({ file }) => file.startsWith(folder)))(
    "names only codes and errors that there are: $file",
    ({ text }) => {
      const types = Object.values(createSchema().getTypeMap());
      const words = new Set<string>([
        ...Object.keys(errorCodes),
        ...types.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])),
        ...types.map(({ name }) => name),
      ]);
      const named = [...text.matchAll(/`([A-Z][A-Z_]+|Identity\w+)`/g)].map(([, word = ""]) => word);
      expect(named.filter((word) => !words.has(word) && !word.startsWith("LOSANT_"))).toEqual([]);
    },
  );
});

function toldCalls({ block }: Example): string | undefined {
  return /(\d+)\s+upstream\s+calls?\b/.exec(block.section)?.[1];
}
