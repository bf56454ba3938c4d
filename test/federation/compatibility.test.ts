import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { composeServices } from "@theguild/federation-composition";
import { type DirectiveNode, isNonNullType, isObjectType, isUnionType, Kind, parse, visit } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argumentOf, directivesOf, objectTypes, schema } from "../schema/sdl.ts";
import { startWorld, type World } from "../support/world.ts";

/*
 * What a gateway expects of a subgraph, point by point as in https://github.com/apollographql/apollo-federation-subgraph-compatibility.
 * What `_entities` costs and how it fails stands in `entities.test.ts`.
 */

let world: World;
let sdl: string;
beforeAll(async () => {
  world = await startWorld({}, { hasInstance: true });
  sdl = (await world.data("{ _service { sdl } }"))._service.sdl;
});
afterAll(() => world.close());

const entityTypes = objectTypes.filter((type) => directivesOf(type, "key").length > 0);

/** All directives of the SDL by name, but for those in `extend schema`. */
function directivesIn(text: string): ReadonlyMap<string, readonly DirectiveNode[]> {
  const found: DirectiveNode[] = [];
  visit(parse(text), { SchemaExtension: () => false, Directive: (node) => void found.push(node) });
  return Map.groupBy(found, ({ name }) => name.value);
}

function composeWith(other: string) {
  return composeServices([
    { name: "rollcall", typeDefs: parse(sdl), url: "http://rollcall.example" },
    { name: "other", typeDefs: parse(other), url: "http://other.example" },
  ]);
}

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(names)})`;

describe("_service { sdl }", () => {
  it("is what `npm run schema` prints", () => {
    const program = fileURLToPath(new URL("../../src/main/print-schema.ts", import.meta.url));
    expect(execFileSync(process.execPath, [program], { encoding: "utf8" })).toBe(`${sdl.trimEnd()}\n`);
  });
});

describe("@link", () => {
  it("names federation 2.9 and imports what is used of it, and nothing else", () => {
    const [extension] = parse(sdl).definitions.flatMap((node) =>
      node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
    );
    expect(extension && argumentOf(extension, "url")).toBe("https://specs.apollo.dev/federation/v2.9");
    const own = ["upstream", "semanticNonNull", "oneOf", "specifiedBy", "deprecated"];
    const used = [...directivesIn(sdl).keys()]
      .filter((name) => !own.includes(name))
      .map((name) => `@${name}`);
    expect(((extension && argumentOf(extension, "import")) as string[]).toSorted()).toEqual(used.toSorted());
  });
});

describe("the fields for gateways", () => {
  it("have the types of the specification", () => {
    const query = schema.getQueryType()?.getFields() ?? {};
    expect(String(query["_service"]?.type)).toBe("_Service!");
    expect(String(query["_entities"]?.type)).toBe("[_Entity]!");
    expect(query["_entities"]?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      "representations: [_Any!]!",
    ]);
  });

  it("lead to all types that have a key", () => {
    const union = schema.getType("_Entity");
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect(members.toSorted()).toEqual(entityTypes.map(({ name }) => name).toSorted());
  });
});

describe("@key", () => {
  it("names fields that always have a value", () => {
    const wrong = entityTypes.flatMap((type) =>
      directivesOf(type, "key").flatMap((key) => {
        const fields = String(argumentOf(key, "fields"));
        return fields
          .replace(/\{.*?\}/g, "")
          .trim()
          .split(/\s+/)
          .filter((name) => !isNonNullType(type.getFields()[name]?.type))
          .map((name) => `${type.name}.${name}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("leads back to what it was taken from, for every key of every type, all in one list", async () => {
    const found = await readOneOfEach();
    expect([...found.keys()].toSorted()).toEqual(entityTypes.map(({ name }) => name).toSorted());
    const representations = [...found.values()].flatMap<Representation>(
      ({ __typename, id, source, sourceId, name }) => {
        if (__typename === "IdentitySource")
          return [
            { __typename, id },
            { __typename, name },
          ];
        const byId = { __typename, id };
        return ["Org", "User"].includes(__typename) ? [byId, { __typename, source, sourceId }] : [byId];
      },
    );
    const keyCount = entityTypes.reduce((sum, type) => sum + directivesOf(type, "key").length, 0);
    expect(representations).toHaveLength(keyCount);
    const { _entities } = await world.data(
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } } }",
      { variables: { representations } },
    );
    expect(_entities).toEqual(
      representations.map(({ __typename }) => ({ __typename, id: found.get(__typename)?.id })),
    );
  });
});

describe("what other subgraphs may do with Rollcall's types", () => {
  it.each([
    [
      "@shareable",
      "type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String } type Query { page: PageInfo }",
    ],
    [
      "@requires",
      'type Org @key(fields: "id") { id: ID! slug: String @external loginUrl: String @requires(fields: "slug") }',
    ],
    ["@tag", 'type User @key(fields: "id") { id: ID! salary: Int @tag(name: "hr") }'],
    ["@inaccessible", 'type User @key(fields: "id") { id: ID! salary: Int @inaccessible }'],
  ])("%s", (directive, types) => {
    const imports = ["@key", "@external", directive].filter((name) => `${types}${directive}`.includes(name));
    expect(composeWith(`${link(...imports)} ${types}`).errors).toBeUndefined();
  });

  it("@shareable: page and span of time are theirs too, and nothing else is", () => {
    const shared = objectTypes.filter((type) => directivesOf(type, "shareable").length > 0);
    expect(shared.map(({ name }) => name).toSorted()).toEqual(["DateTimeRange", "PageInfo"]);
    expect(shared.every((type) => isObjectType(type))).toBe(true);
    const rival = `${link("@key", "@shareable")} type Org @key(fields: "id") { id: ID! name: String! @shareable }`;
    expect(composeWith(rival).errors).toBeDefined();
  });
});

interface Representation {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

interface Reference extends Representation {
  readonly id: string;
  readonly source?: { readonly name: string };
  readonly sourceId?: string;
  readonly name?: string;
}

/** One object of each type that has a global id, as the graph shows it. */
async function readOneOfEach(): Promise<ReadonlyMap<string, Reference>> {
  const answers = [
    await world.data(`mutation { userExportStart(input: {}) { job { __typename id } } }`),
    await world.data(`{
      sources { __typename id name }
      org(by: { sourceId: { source: "auth0", sourceId: "org_eEYvRLCakxSMohvL" } }) {
        __typename id source { name } sourceId
        members(first: 1) { nodes { __typename id } }
        invites(first: 1) { nodes { __typename id } }
        assignableRoles(first: 1) { nodes { __typename id } }
        auth0 {
          identityProviders(first: 1) { nodes { __typename id } }
          domains(first: 1) { nodes { __typename id } }
        }
      }
      atlas: org(by: { sourceId: { source: "auth0", sourceId: "org_mAg88Rlsa9ceIZPJ" } }) {
        auth0 { clientGrants(first: 1) { nodes { __typename id } } }
      }
      userGroups(first: 1) { nodes { __typename id } }
      user(by: { sourceId: { source: "auth0", sourceId: "auth0|0ea3b96225d1ed2ab7ec8c84" } }) {
        __typename id source { name } sourceId
        tokens(first: 1) { nodes { __typename id } }
        auth0 {
          sessions(first: 1) { nodes { __typename id } }
          consents(first: 1) { nodes { __typename id } }
          authenticationMethods(first: 1) { nodes { __typename id } }
          federatedTokensets { __typename id }
        }
      }
      viewer(source: "losant") {
        losant { instances(first: 1) { nodes { __typename id members(first: 1) { nodes { __typename id } } } } }
      }
      losant: org(by: { sourceId: { source: "losant", sourceId: "c69463bd6f324833f425146e" } }) {
        losant { auditLogs(first: 1) { nodes { __typename id } } }
      }
    }`),
  ];
  const found = new Map<string, Reference>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("__typename" in value && "id" in value) {
      const reference = value as Reference;
      if (!found.has(reference.__typename)) found.set(reference.__typename, reference);
    }
    for (const part of Object.values(value)) collect(part);
  };
  collect(answers);
  return found;
}
