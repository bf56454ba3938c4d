import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { applications } from "../../src/sandbox/losant/seed/resource.ts";
import { seededConnections } from "../support/auth0-seed.ts";
import { startWorld, type World } from "../support/world.ts";

/*
 * Asks for every field of the graph and looks whether a value ever comes. A field that is null for everyone in the
 * sandbox's story is a field that nothing stands behind.
 */

let world: World;
const schema = createSchema();
const seen = new Set<string>();

beforeAll(async () => {
  world = await startWorld(
    {
      limits: {
        maxDocumentCharacters: 1_000_000,
        maxTokens: 100_000,
        maxFields: 1_000_000,
        maxDepth: 100,
        maxUpstreamCalls: 10_000,
        maxObjects: 10_000_000,
      },
    },
    { hasInstance: true },
  );
  await world.reset();
});
afterAll(() => world.close());

/** Whether fields of a type are asked for below every field that leads to it; those of others only where they stand. */
function isNode(type: GraphQLObjectType): boolean {
  return (
    ["IdentitySource", "Viewer", "OrgMembership"].includes(type.name) ||
    type.getInterfaces().some(({ name }) => name === "Node")
  );
}

/** Which fields of a type to ask for. */
interface Wish {
  /** How many levels of nodes. */
  readonly depth: number;
  /** Fields that the caller is refused, for example `LosantInstance.auditLogs`. */
  readonly except?: readonly string[];
}

/** Every field of a type. */
function everyField(
  type: GraphQLObjectType,
  { depth, except = [] }: Wish,
  path: readonly string[] = [],
): string {
  const selections = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (except.includes(`${type.name}.${field.name}`)) return [];
    if (field.name.startsWith("_") || field.args.some(isRequiredArgument)) return [];
    if (isScalarType(inner) || isEnumType(inner)) return [field.name];
    if (isUnionType(inner)) return [`${field.name} { __typename }`];
    if (isInterfaceType(inner) || !isObjectType(inner)) return [];
    if (path.includes(inner.name) || (isNode(inner) && depth === 0))
      return isNode(inner) ? [`${field.name} { __typename }`] : [];
    const within = everyField(inner, { depth: isNode(inner) ? depth - 1 : depth, except }, [
      ...path,
      type.name,
    ]);
    return [`${field.name}${argumentsOf(field)} { ${within} }`];
  });
  return ["__typename", ...selections].join(" ");
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === "first") ? "(first: 3)" : "";
}

/** The types that queries lead to: what only mutations tell is noted by the tests of mutations. */
const typesToRead = ((): readonly GraphQLObjectType[] => {
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType): void => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
  };
  reach(schema.getType("Query") as GraphQLNamedType);
  return [...reached].filter(isObjectType).filter(({ name }) => !name.startsWith("_") && name !== "Query");
})();

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

function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

/** Asks a root field for everything. `as` is a token of the sandbox, in each of its sources. */
async function askEverything(
  field: string,
  typeName: string,
  wish: Wish,
  as = "sandbox-admin-jwt",
): Promise<void> {
  const { losant, auth0 } = world.sandbox;
  const [losantToken, auth0Token] = [losant.tokens[as], auth0.tokens[as]];
  const { data, errors } = await world.ask(`{ it: ${field} { ${everyField(typeNamed(typeName), wish)} } }`, {
    as: {
      ...(losantToken !== undefined && { losant: losantToken, "losant-instance": losantToken }),
      ...(auth0Token !== undefined && { auth0: auth0Token }),
    },
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
    ["userGroups(first: 20)", "UserGroupConnection"],
    ["auth0Apis(first: 5)", "Auth0ApiConnection"],
    ["auth0Clients(first: 5)", "Auth0ClientConnection"],
    ["auth0Connections(first: 5)", "Auth0IdentityProviderConnection"],
    [`org(by: { id: ${id("Org", "losant", "c69463bd6f324833f425146e")} })`, "Org"],
    [`org(by: { id: ${id("Org", "auth0", "org_eEYvRLCakxSMohvL")} })`, "Org"],
    [`user(by: { id: ${id("User", "auth0", "auth0|0ea3b96225d1ed2ab7ec8c84")} })`, "User"],
    [`user(by: { id: ${id("User", "losant", "8ebc77310fe2667e4ce26b87")} })`, "User"],
    [
      'invitePreview(link: { token: "sandbox-invite-1", email: "aisha.abbott.0@atlas-logistics.example" })',
      "InvitePreview",
    ],
  ])("can be asked for without an error: %s", (field, typeName) =>
    askEverything(field, typeName, { depth: 2 }),
  );

  it.each([
    ['source(name: "losant-instance")', "IdentitySource"],
    ['orgs(first: 10, sources: ["losant-instance"])', "OrgConnection"],
    [`org(by: { id: ${id("Org", "losant-instance", "7193ee445702e61397f8d893")} })`, "Org"],
    ['viewer(source: "losant-instance")', "Viewer"],
  ])("can be asked for without an error as an instance: %s", (field, typeName) =>
    askEverything(field, typeName, { depth: 2 }, "sandbox-instance"),
  );

  it("can be asked for without an error where the caller has little to show", async () => {
    const except = ["LosantInstance.auditLogs"];
    await askEverything('viewer(source: "losant")', "Viewer", { depth: 1 }, "sandbox-member-jwt");
    await askEverything('viewer(source: "losant")', "Viewer", { depth: 1, except }, "sandbox-viewer-jwt");
    await askEverything(
      'orgs(first: 60, sources: ["auth0"])',
      "OrgConnection",
      { depth: 1 },
      "sandbox-viewer-jwt",
    );
  });

  it("can be asked for without an error where it takes an argument", async () => {
    await askEverything(
      `losantApplicationTokens(applicationId: "${applications.telemetry.id}", source: "losant")`,
      "TokenConnection",
      { depth: 1 },
    );
    await askEverything(
      'ssoRedirect(email: "milo.brandt@meridian-pumps.example", source: "losant")',
      "SsoRedirect",
      { depth: 1 },
    );
    note(
      await world
        .data(`{
          viewer(source: "losant") {
            __typename
            user { __typename tokens(filter: { kinds: [OAUTH_TOKEN] }) { __typename nodes { ${everyField(typeNamed("Token"), { depth: 0 })} } } }
            losant { __typename recentItems(type: ORGANIZATION) { ${everyField(typeNamed("LosantRecentItem"), { depth: 1 })} } }
          }
        }`)
        .then(Object.values),
    );
  });

  it("has a value somewhere else: what only a few have, and what goes wrong", async () => {
    note(
      await world
        .data(
          `{
          pumps: org(by: { id: ${id("Org", "losant", "c69463bd6f324833f425146e")} }) {
            __typename
            losant { __typename auditLogs(filter: { responseStatuses: [403] }) { __typename nodes { ${everyField(typeNamed("LosantAuditLog"), { depth: 0 })} } } }
          }
          pilots: org(by: { id: ${id("Org", "losant", "2d974f4b18480e37414b0c06")} }) {
            __typename
            members(first: 100) { __typename nodes { __typename losant { __typename applicationRoles { __typename } dashboardRoles { __typename } } } }
            membership(userId: ${id("User", "losant", "8ebc77310fe2667e4ce26b87")}) { __typename }
          }
          orgs(first: 10, sources: ["losant"]) {
            __typename
            nodes { __typename invites(first: 50) { __typename nodes { __typename losant { __typename applicationRoles { __typename } dashboardRoles { __typename } } } } }
          }
          atlas: org(by: { id: ${id("Org", "auth0", "org_mAg88Rlsa9ceIZPJ")} }) {
            __typename
            auth0 { __typename domain(name: "atlas-logistics.example") { __typename } }
          }
          users(first: 100) { __typename nodes { __typename auth0 { __typename identities { __typename email name } } } }
          userGroups(first: 1, sources: ["losant", "auth0"]) { __typename sourceErrors { __typename } }
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

  it("has a value somewhere in the life of a job", async () => {
    await world.behave("auth0", { jobMs: 2_000 });
    const job = everyField(typeNamed("UserJob"), { depth: 0 });
    const start = (field: string, input: string) =>
      world.data(
        `mutation { it: ${field}(input: { ${input} }) { __typename job { ${job} } errors { message } } }`,
      );
    const jobs = [
      await start("userExportStart", "format: JSON"),
      await start(
        "userImportStart",
        `connectionId: "${seededConnections.database}", users: [{ email: "one@import.example" }, { email: "bad" }]`,
      ),
    ].map(({ it: { errors, job: started } }) => {
      expect(errors).toEqual([]);
      return started;
    });
    note(jobs);
    // Only a file that is no list of users fails as a whole, and the gateway sends none.
    const form = new FormData();
    form.set("connection_id", seededConnections.database);
    form.set("users", new Blob(["no list"], { type: "application/json" }), "users.json");
    const upload = await fetch(`${world.sandbox.auth0.url}/api/v2/jobs/users-imports`, {
      method: "POST",
      headers: { authorization: `Bearer ${world.sandbox.auth0.tokens["sandbox-admin"]}` },
      body: form,
    });
    const failing = encodeGlobalId("UserJob", "auth0", ((await upload.json()) as { id: string }).id);
    const ids = [...jobs.map(({ id: jobId }) => jobId), failing];
    const read = async () =>
      (
        await world.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on UserJob { ${job} } } }`, {
          variables: { ids },
        })
      ).nodes;
    note(await read());
    await world.behave("auth0", { jobMs: 0 });
    await expect
      .poll(read, { timeout: 10_000 })
      .toMatchObject([{ status: "COMPLETED" }, { status: "COMPLETED" }, { status: "FAILED" }]);
    note(await read());
  });

  it("has a value somewhere in the sandbox's story", () => {
    expect(typesToRead.length).toBeGreaterThan(50);
    const withoutValue = typesToRead
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((name) => !seen.has(name));
    expect(withoutValue.toSorted()).toEqual([]);
  });
});
