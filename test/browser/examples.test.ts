import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getVariableValues, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { readExamples, type Tab } from "../../src/server/graphiql/examples.ts";
import { createSources } from "../../src/sources/index.ts";

const folder = fileURLToPath(new URL("../../src/server/graphiql/examples/", import.meta.url));
const files = globSync("*.graphql", { cwd: folder }).toSorted();
const schema = createSchema();

describe("an example operation of GraphiQL", () => {
  it.each(files)("is valid, named like its file and says first what it shows: %s", (file) => {
    const text = readFileSync(`${folder}${file}`, "utf8");
    expect(validate(schema, parse(text))).toEqual([]);
    const names = parse(text).definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : null,
    );
    expect(names).toEqual([toName(file)]);
    expect(text).toMatch(/^# [A-Z].*?\.\nquery /s);
  });

  it.each(files)("says it in lines that fit beside the button: %s", (file) => {
    const comments = readFileSync(`${folder}${file}`, "utf8").match(/^#.*/gm) ?? [];
    expect(comments.filter((line) => line.length > 50)).toEqual([]);
  });

  it("is a tab, whatever file it is in", () => {
    const names = readTabs().map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);
    expect(names.toSorted()).toEqual(files.map(toName).toSorted());
  });

  it.each(readTabs())("comes with the variables that it takes and no others: %#", ({ query, variables }) => {
    const operation = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const declared = operation?.variableDefinitions ?? [];
    const given = JSON.parse(variables ?? "{}") as Record<string, unknown>;
    expect(getVariableValues(schema, declared, given).errors).toBeUndefined();
    const names = declared.map(({ variable }) => variable.name.value);
    expect(names).toEqual(expect.arrayContaining(Object.keys(given)));
  });
});

/** All tabs, as a gateway shows them that has a source of each kind. */
function readTabs(): readonly Tab[] {
  const { sources } = parseConfig({
    sources: [
      { kind: "losant", name: "losant", url: "https://api.losant.com" },
      { kind: "auth0", name: "auth0", url: "https://acme.eu.auth0.com" },
    ],
  });
  return readExamples(createSources(sources), false);
}

function toName(file: string): string {
  return file.replace(".graphql", "").replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
