import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { startWorld, type World } from "../support/world.ts";

/*
 * Asks for every field of the graph and looks whether a value ever comes. A field that is null for everyone in the
 * sandbox's story is a field that nothing stands behind.
 */

let world: World;
const schema = createSchema();
const seen = new Set<string>();

beforeAll(async () => {
  world = await startWorld({ limits: { maxTokens: 20_000 } });
  await world.reset();
});
afterAll(() => world.close());

/** Fields of these types are asked for below every field that leads to them; others only where they stand. */
const nodeTypes = new Set([
  "Org",
  "User",
  "OrgMembership",
  "Role",
  "Invite",
  "Token",
  "IdentitySource",
  "Viewer",
]);

/** Every field of a type, three levels of nodes deep. */
function everyField(type: GraphQLObjectType, depth: number, path: readonly string[] = []): string {
  const selections = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.name.startsWith("_") || field.args.some((argument) => isNonNullType(argument.type))) return [];
    if (isScalarType(inner) || isEnumType(inner)) return [field.name];
    if (isInterfaceType(inner) || !isObjectType(inner)) return [];
    const isNode = nodeTypes.has(inner.name);
    if (path.includes(inner.name) || (isNode && depth === 0))
      return isNode ? [`${field.name} { __typename }`] : [];
    return [
      `${field.name}${argumentsOf(field)} { ${everyField(inner, isNode ? depth - 1 : depth, [...path, type.name])} }`,
    ];
  });
  return ["__typename", ...selections].join(" ");
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === "first") ? "(first: 3)" : "";
}

/** Notes every field that has a value. */
function note(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) note(item);
  if (typeof value !== "object" || value === null || !("__typename" in value)) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) continue;
    seen.add(`${String(value.__typename)}.${name}`);
    note(inner);
  }
}

async function askEverything(
  field: string,
  typeName: string,
  depth: number,
  as = "sandbox-admin-jwt",
): Promise<void> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const token = (source: "losant" | "auth0") => world.sandbox[source].tokens[as] ?? "";
  const { data, errors } = await world.ask(`{ it: ${field} { ${everyField(type, depth)} } }`, {
    as: { losant: token("losant"), auth0: token("auth0") },
  });
  expect(errors, JSON.stringify(errors, null, 2)).toEqual([]);
  expect(data.it, field).not.toBeNull();
  note(data.it);
}

const id = (type: Parameters<typeof encodeGlobalId>[0], source: string, ...keys: string[]) =>
  JSON.stringify(encodeGlobalId(type, source, ...keys));

describe("every field", () => {
  it.each([
    ["sources", "IdentitySource"],
    ["viewers", "Viewer"],
    ['viewer(source: "losant")', "Viewer"],
    ['viewer(source: "auth0")', "Viewer"],
    ["orgs(first: 30)", "OrgConnection"],
    ['orgs(first: 5, sources: ["losant"])', "OrgConnection"],
    ["users(first: 50)", "UserConnection"],
    [
      'users(first: 20, sources: ["auth0"], filter: { emailDomain: "meridian-pumps.example" })',
      "UserConnection",
    ],
    ["roles(first: 20)", "RoleConnection"],
    [`org(by: { id: ${id("Org", "losant", "c69463bd6f324833f425146e")} })`, "Org"],
    [`org(by: { id: ${id("Org", "auth0", "org_eEYvRLCakxSMohvL")} })`, "Org"],
    [`user(by: { id: ${id("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84")} })`, "User"],
    [`user(by: { id: ${id("User", "losant", "8ebc77310fe2667e4ce26b87")} })`, "User"],
    [
      'invitePreview(link: { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" })',
      "InvitePreview",
    ],
  ])("can be asked for without an error: %s", (field, typeName) => askEverything(field, typeName, 2));

  it("can be asked for without an error where the caller has little to show", async () => {
    await askEverything('viewer(source: "losant")', "Viewer", 1, "sandbox-member-jwt");
    await askEverything('viewer(source: "losant")', "Viewer", 1, "sandbox-viewer-jwt");
    await askEverything('orgs(first: 60, sources: ["auth0"])', "OrgConnection", 1, "sandbox-viewer-jwt");
  });

  it("has a value somewhere else: what only a few have, and what goes wrong", async () => {
    note(
      await world
        .data(
          `{
          pilots: org(by: { id: ${id("Org", "losant", "2d974f4b18480e37414b0c06")} }) {
            __typename
            members(first: 100) { __typename nodes { __typename losant { __typename applicationRoles { __typename } dashboardRoles { __typename } } } }
            membership(userId: ${id("User", "losant", "8ebc77310fe2667e4ce26b87")}) { __typename }
          }
          orgs(first: 10, sources: ["losant"]) {
            __typename
            nodes { __typename invites(first: 50) { __typename nodes { __typename losant { __typename applicationRoles { __typename } dashboardRoles { __typename } } } } }
          }
          users(first: 100) { __typename nodes { __typename auth0 { __typename identities { __typename email name } } } }
        }`,
        )
        .then(Object.values),
    );
    await world.behave("auth0", { rateLimit: { limit: 0, windowMs: 60_000 } });
    const failing =
      "{ __typename sourceErrors { __typename code message retryAt requiredScopes source { __typename } } }";
    const limited = await world.data(
      `{ orgs(first: 1) ${failing} roles(first: 1) ${failing} users(first: 1, sources: ["losant", "auth0"], filter: { email: "ada.okafor@meridian-pumps.example" }) ${failing} }`,
    );
    note(Object.values(limited));
    await world.behave("auth0", {});
    const refused = await world.data(`{ roles(first: 1) ${failing} }`, {
      as: { losant: "sandbox-admin", auth0: "sandbox-limited" },
    });
    note(Object.values(refused));
  });

  it("has a value somewhere in the sandbox's story", () => {
    const withoutValue = Object.values(schema.getTypeMap())
      .filter(
        (type): type is GraphQLObjectType =>
          isObjectType(type) && !type.name.startsWith("_") && type.name !== "Query",
      )
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((name) => !seen.has(name));
    expect(withoutValue.toSorted()).toEqual([]);
  });
});
