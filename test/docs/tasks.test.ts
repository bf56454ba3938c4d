import { isEnumType } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { errorCodes } from "../../src/errors/code.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { twoFactorCodeAt } from "../../src/sandbox/losant/totp.ts";
import { startWorld, type World } from "../support/world.ts";
import { documents, type Example, linksOf, operations } from "./markdown.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const folder = "docs/tasks/";
const pages = documents.filter(({ file }) => file.startsWith(folder) && file !== `${folder}README.md`);

/** What the operations of a page have answered so far: later ones can name any place in it. */
type Answers = Readonly<Record<string, unknown>>;

describe("every page about a task", () => {
  it.each(pages)("runs from the first operation to the last: $file", async ({ file }) => {
    let answers: Answers = {};
    const ofPage = operations.filter((operation) => operation.file === file);
    expect(ofPage.length).toBeGreaterThan(0);
    for (const operation of ofPage) {
      const { data, errors, headers } = await world.ask(operation.block.text, {
        variables: JSON.parse(fillIn(operation.json ?? "{}", answers)),
        headers: readHeaders(fillIn(operation.http ?? "", answers)),
      });
      expect(errors, operation.name).toEqual([]);
      for (const [field, value] of Object.entries<{ errors?: unknown } | null>(data)) {
        expect(value, `${operation.name}: ${field}`).not.toBeNull();
        expect(value?.errors ?? [], `${operation.name}: ${field}`).toEqual([]);
      }
      expect(headers.get("rollcall-upstream-calls"), operation.name).toBe(toldCalls(operation));
      answers = { ...answers, ...data };
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

/** Puts what stands for a value in angle brackets in its place. */
function fillIn(text: string, answers: Answers): string {
  return text.replace(/<([\w.]+)>/g, (_, place: string) =>
    place === "code" ? codeNow(answers) : valueAt(answers, place),
  );
}

function valueAt(answers: Answers, place: string): string {
  const value = place
    .split(".")
    .reduce<unknown>((outer, key) => (outer as Record<string, unknown> | undefined)?.[key], answers);
  if (typeof value !== "string") throw new Error(`no operation before it answered ${place}`);
  return value;
}

/** The code that an app shows now: that of the secret which the page made, else of the sandbox's own. */
function codeNow(answers: Answers): string {
  const { losantMfaSetup } = answers as { losantMfaSetup?: { readonly secret: string } };
  return twoFactorCodeAt(losantMfaSetup?.secret ?? storyCredentials.twoFactorKey, Date.now());
}

function readHeaders(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}

function toldCalls({ block }: Example): string | undefined {
  return /(\d+)\s+upstream\s+calls?\b/.exec(block.section)?.[1];
}
