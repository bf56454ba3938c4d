import {
  type ConstDirectiveNode,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { maxPageSize } from "../../src/graph/connection.ts";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { estimate } from "../../src/plan/estimate.ts";
import { createPlanner } from "../../src/plan/planner.ts";
import { createSources } from "../../src/sources/index.ts";
import { argumentOf, directiveOf, objectTypes, schema } from "./sdl.ts";

/*
 * A router bounds operations by `@cost` and `@listSize` alone: https://ibm.github.io/graphql-specs/cost-spec.html
 * The gateway bounds them by its own plan. Both have to mean the same: an upstream call weighs as much as an object.
 */

const url = "http://127.0.0.1:1";
const instanceId = "0123456789abcdef01234567";
const planner = createPlanner(
  createSchema,
  createSources(
    parseConfig({
      sources: [
        { kind: "losant", name: "losant", url },
        { kind: "losant-instance", name: "losant-instance", url, instanceId },
        { kind: "auth0", name: "auth0", url },
      ],
    }).sources,
  ),
);

const token = [{ alg: "none" }, { sub: "auth0|1" }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .join(".");

/** The plan for a caller with a credential for one source. */
function planOf(text: string, source: string) {
  const isOfSource = (header: string) => header.toLowerCase() === `${source}-authorization`;
  return planner.plan(
    { document: parse(text), operationName: undefined, variables: undefined },
    { get: (header) => (isOfSource(header) ? `Bearer ${token}` : null) },
    1_000,
  );
}

const hex = "aaaaaaaaaaaaaaaaaaaaaaaa";
const sources = ["losant", "losant-instance", "auth0"] as const;

/** Upstream keys of one thing of each type: of Losant, and of Auth0. Null where there is none. */
const keys = {
  Org: [[hex], ["org_1"]],
  User: [[hex], ["auth0|1"]],
  OrgMembership: [
    [hex, hex],
    ["org_1", "auth0|1"],
  ],
  Invite: [
    [hex, hex],
    ["org_1", "uinv_1"],
  ],
  Role: [["view"], ["rol_1"]],
  LosantInstance: [[hex], null],
  UserGroup: [null, ["grp_1"]],
  UserJob: [null, ["job_1"]],
} as const;

/** Types that are reached through a field of another. */
const parts: Readonly<Record<string, readonly [type: string, field: string]>> = {
  Auth0OrgFacet: ["Org", "auth0"],
  Auth0UserFacet: ["User", "auth0"],
  LosantOrgFacet: ["Org", "losant"],
  LosantUsage: ["LosantOrgFacet", "usage"],
  LosantViewerFacet: ["Viewer", "losant"],
};

/** An operation that asks one object of a type for something; null where the source has none. */
function askOf(typeName: string, selection: string, source: (typeof sources)[number]): string | null {
  if (typeName === "Query") return `{ ${selection} }`;
  if (typeName === "Viewer") return `{ viewer(source: "${source}") { ${selection} } }`;
  const part = parts[typeName];
  if (part !== undefined) return askOf(part[0], `${part[1]} { ${selection} }`, source);
  const type = typeName as keyof typeof keys;
  const key = keys[type][source === "auth0" ? 1 : 0];
  if (key === null) return null;
  return `{ node(id: "${encodeGlobalId(type, source, ...key)}") { ... on ${type} { ${selection} } } }`;
}

type Field = GraphQLField<unknown, unknown>;

function directiveOn({ astNode }: Field, name: string) {
  return astNode == null ? undefined : directiveOf(astNode, name);
}

/** What a router adds for each object behind a field, or for its value: its weight, or else 1 for objects. */
function weightOf(field: Field): number {
  const cost = directiveOn(field, "cost");
  if (cost !== undefined) return Number(argumentOf(cost, "weight"));
  return isCompositeType(getNamedType(field.type)) ? 1 : 0;
}

/** Fields that call, or have pages, with the type that they are asked of. */
const fields = [...Object.keys(keys), ...Object.keys(parts), "Viewer", "Query"].flatMap((typeName) => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter((field) => directiveOn(field, "upstream") ?? directiveOn(field, "listSize"))
    .map((field) => ({ path: `${typeName}.${field.name}`, typeName, field }));
});
const lists = fields.filter(({ field }) => directiveOn(field, "listSize") !== undefined);

const selectionOf = ({ type }: Field) => (isCompositeType(getNamedType(type)) ? "{ __typename }" : "");

describe("@listSize", () => {
  it("is looked at on every type that has it", () => {
    const withLists = objectTypes.filter((type) =>
      Object.values(type.getFields()).some((field) => directiveOn(field, "listSize")),
    );
    const looked = new Set([...lists.map(({ typeName }) => typeName)]);
    expect(withLists.map(({ name }) => name).filter((name) => !looked.has(name))).toEqual([]);
  });

  it.each(lists)("gives $path as many entries as the gateway counts", ({ typeName, field }) => {
    const assumed = Number(argumentOf(directiveOn(field, "listSize") as ConstDirectiveNode, "assumedSize"));
    const countObjects = (argument: string) => {
      const selection = `list: ${field.name}${argument} { nodes { __typename } }`;
      const text = sources.map((source) => askOf(typeName, selection, source)).find((one) => one !== null);
      return estimate(schema, parse(text ?? ""), undefined, {}).objects;
    };
    const none = countObjects("(first: 0)");
    expect(countObjects("") - none).toBe(assumed);
    expect(countObjects("(first: 1)") - none).toBe(1);
    expect(countObjects(`(first: ${maxPageSize})`) - none).toBe(maxPageSize);
    expect(countObjects("(first: null)") - none).toBe(maxPageSize);
  });
});

/** The calls that a field adds for one object, in the source where it adds most. */
async function countCalls(typeName: string, field: Field): Promise<number> {
  const added = sources.map(async (source) => {
    const bare = askOf(typeName, "__typename", source);
    const full = askOf(typeName, `${field.name} ${selectionOf(field)}`, source);
    if (bare === null || full === null) return 0;
    const [without, plan] = await Promise.all([planOf(bare, source), planOf(full, source)]);
    return plan.calls.most - without.calls.most;
  });
  return Math.max(...(await Promise.all(added)));
}

describe("what a router adds for a field", () => {
  it.each(fields)("is no less than the calls that the gateway plans: $path", async ({ typeName, field }) => {
    expect(await countCalls(typeName, field)).toBeLessThanOrEqual(weightOf(field));
  });

  const weighed = fields.filter(({ field }) => directiveOn(field, "cost") !== undefined);
  it.each(weighed)("is just that where `@cost` says it: $path", async ({ typeName, field }) => {
    expect(await countCalls(typeName, field)).toBe(weightOf(field));
  });
});
