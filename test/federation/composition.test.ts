import { composeServices, compositionHasErrors } from "@theguild/federation-composition";
import { type DocumentNode, graphql, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/graph/schema.ts";

const answer = await graphql({ schema: createSchema(), source: "{ _service { sdl } }" });
const served = answer.data?.["_service"] as { sdl: string } | undefined;
const sdl = served?.sdl ?? "";

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@shareable"])';

/** Knows our ids: it kept them when it read the graph before. */
const invoices = parse(`
  ${federation}
  type Org @key(fields: "id") {
    id: ID!
    openInvoiceCount: Int!
  }
  type User @key(fields: "id") {
    id: ID!
    approves: [Org!]!
  }
  type Query {
    overdue: [Org!]!
  }
`);

/** Knows what stands in a token's claims: the source and its own id. */
const devices = parse(`
  ${federation}
  type IdentitySource @key(fields: "name", resolvable: false) {
    name: String!
  }
  type Org @key(fields: "source { name } sourceId") {
    source: IdentitySource!
    sourceId: String!
    deviceCount: Int!
  }
  type User @key(fields: "source { name } sourceId") {
    source: IdentitySource!
    sourceId: String!
    lastDevice: String
  }
  type Query {
    busiest: Org
  }
`);

function compose(others: Readonly<Record<string, DocumentNode>> = {}) {
  const services = Object.entries({ identity: parse(sdl), ...others });
  return composeServices(
    services.map(([name, typeDefs]) => ({ name, typeDefs, url: `http://${name}.example/graphql` })),
  );
}

describe("the served SDL", () => {
  it("composes by itself", () => {
    const result = compose();
    expect(result.errors).toBeUndefined();
    expect(result.supergraphSdl).toContain("type Org");
  });

  it("composes with a subgraph that knows orgs and users by their ids", () => {
    const result = compose({ invoices });
    expect(result.errors).toBeUndefined();
    if (compositionHasErrors(result)) throw new Error("composed without errors and yet with them");
    expect(result.publicSdl).toMatch(/openInvoiceCount: Int!/);
    expect(result.publicSdl).toMatch(/approves: \[Org!\]!/);
  });

  it("composes with a subgraph that knows them by source and the source's own id", () => {
    const result = compose({ devices });
    expect(result.errors).toBeUndefined();
    if (compositionHasErrors(result)) throw new Error("composed without errors and yet with them");
    expect(result.publicSdl).toMatch(/deviceCount: Int!/);
    expect(result.publicSdl).toMatch(/lastDevice: String/);
  });

  it("composes with both at once", () => {
    expect(compose({ invoices, devices }).errors).toBeUndefined();
  });

  it("keeps exactly-one-of inputs, sizes and costs in the supergraph", () => {
    const supergraphSdl = compose({ invoices, devices }).supergraphSdl?.replace(/\s+/g, " ") ?? "";
    const kept = [
      /input OrgBy @join__type\(graph: IDENTITY\) @oneOf/,
      /OrgMembershipConnection @join__field\(graph: IDENTITY\) @listSize\([^)]*assumedSize: 20/,
      /memberCount: Int @join__field\(graph: IDENTITY\) @cost\(weight: 1\)/,
    ];
    expect(kept.filter((pattern) => !pattern.test(supergraphSdl))).toEqual([]);
  });

  it("does not compose with a subgraph that claims a field of ours as well", () => {
    const rival = parse(`${federation}
      type Org @key(fields: "id") { id: ID! name: String! }
      type Query { rival: Org }`);
    expect(compose({ rival }).errors?.map(({ extensions }) => extensions["code"])).toContain(
      "INVALID_FIELD_SHARING",
    );
  });

  it("carries no tags: what a contract leaves out is for who builds it to say", () => {
    expect(sdl).not.toMatch(/@tag\b/);
  });

  it("says the same as the schema files: every type of them is served", () => {
    const names = parse(sdl).definitions.flatMap((node) =>
      "name" in node && node.name ? [node.name.value] : [],
    );
    expect(names).toEqual(
      expect.arrayContaining(["Org", "User", "Role", "Invite", "Token", "OrgMembership", "Viewer"]),
    );
    expect(names).toContain("upstream");
    expect(names).toContain("LosantOrgFacet");
    expect(names).toContain("Auth0OrgFacet");
  });
});
