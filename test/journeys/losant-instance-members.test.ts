import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { instanceId, unknownId } from "../sandbox/losant/instance-client.ts";
import { meridianId as id, meridianIn } from "../support/losant-instance.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let meridian: ReturnType<typeof meridianIn>;
beforeAll(async () => {
  world = await startWorld();
  meridian = meridianIn(world);
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const ada = "8ebc77310fe2667e4ce26b87";
const membershipId = (userId: string) =>
  encodeGlobalId("LosantInstanceMembership", "losant", instanceId, userId);

const memberFields = "id role user { id email name isMfaEnabled phoneNumber } instance { id name }";

async function members(args: string) {
  const { members: page } = await meridian.read(
    `members(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${memberFields} } }`,
  );
  return page;
}

const namesOf = (page: { readonly nodes: readonly { readonly user: { readonly name: string } }[] }) =>
  page.nodes.map(({ user }) => user.name.split(" ")[0]);

describe("the members of an instance", () => {
  it("are told in one call, by email address", async () => {
    const page = await members("first: 10");
    expect(page.totalCount).toBe(4);
    expect(namesOf(page)).toEqual(["Ada", "Camille", "Omar", "Vera"]);
    expect(page.nodes[0]).toMatchObject({
      id: membershipId(ada),
      role: "ADMIN",
      user: { email: "ada.okafor@meridian-pumps.example" },
      instance: { id, name: "Meridian Pumps Enterprise" },
    });
    expect((await meridian.paths()).toSorted()).toEqual([
      "GET /instances/ID",
      "GET /instances/ID/members",
      "GET /me",
    ]);
  });

  it("are paged, filtered and ordered", async () => {
    const first = await members("first: 3");
    expect(namesOf(first)).toEqual(["Ada", "Camille", "Omar"]);
    const rest = await members(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(namesOf(rest)).toEqual(["Vera"]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(namesOf(await members("filter: { role: VIEW }"))).toEqual(["Camille", "Vera"]);
    expect(namesOf(await members('filter: { role: VIEW, emailContains: "LINDQ" }'))).toEqual(["Vera"]);
    expect(namesOf(await members("orderBy: { field: ROLE }"))).toEqual(["Camille", "Vera", "Ada", "Omar"]);
    expect(namesOf(await members("orderBy: { field: EMAIL, direction: DESC }"))).toEqual([
      "Vera",
      "Omar",
      "Camille",
      "Ada",
    ]);
  });

  it("can be fetched by their global ids: one by a call of its own, several by their list", async () => {
    const nodes = (ids: readonly string[]) =>
      world.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on LosantInstanceMembership { role user { email } } } }`,
        {
          variables: { ids },
        },
      );
    const page = await members("first: 10");
    const ids: string[] = page.nodes.map((node: { id: string }) => node.id);
    await world.forgetCalls();
    expect(await nodes(ids.slice(0, 1))).toEqual({
      nodes: [{ role: "ADMIN", user: { email: "ada.okafor@meridian-pumps.example" } }],
    });
    expect(await meridian.paths()).toEqual([`GET /instances/ID/members/${ada}`]);
    await world.forgetCalls();
    const several = await nodes([...ids, membershipId(unknownId)]);
    expect(several.nodes.map((node: { role: string } | null) => node?.role)).toEqual([
      "ADMIN",
      "VIEW",
      "ADMIN",
      "VIEW",
      undefined,
    ]);
    expect(await meridian.paths()).toEqual(["GET /instances/ID/members"]);
  });
});

describe("losantInstanceMember", () => {
  const milo = async () =>
    encodeGlobalId("User", "losant", await userIdOf("milo.brandt@meridian-pumps.example"));

  async function userIdOf(email: string): Promise<string> {
    const { users } = await world.data(
      `query ($email: String!) { users(sources: ["losant"], filter: { email: $email }) { nodes { sourceId } } }`,
      { variables: { email } },
    );
    return users.nodes[0].sourceId;
  }

  it("is added by the user's id or by an email address", async () => {
    const user = { id: await milo() };
    await world.forgetCalls();
    const payload = await meridian.change(
      "losantInstanceMemberAdd",
      { instanceId: id, user, role: "VIEW" },
      "membership { id role user { id email } instance { id } }",
    );
    expect(payload).toEqual({
      membership: {
        id: expect.any(String),
        role: "VIEW",
        user: { id: user.id, email: "milo.brandt@meridian-pumps.example" },
        instance: { id },
      },
      errors: [],
    });
    expect(await meridian.paths()).toEqual(["POST /instances/ID/members"]);
    const page = await members('filter: { emailContains: "milo" }');
    expect(page.nodes).toMatchObject([{ id: payload.membership.id, role: "VIEW" }]);
    const userId = await userIdOf("milo.brandt@meridian-pumps.example");
    expect(await meridian.losant.instanceMember.get({ instanceId, userId })).toMatchObject({ role: "view" });
    const byEmail = await meridian.change(
      "losantInstanceMemberAdd",
      { instanceId: id, user: { email: "Tomas.Herrera@meridian-pumps.example" }, role: "ADMIN" },
      "membership { role user { givenName } }",
    );
    expect(byEmail.membership).toEqual({ role: "ADMIN", user: { givenName: "Tomás" } });
  });

  it("is no membership yet where Losant only invites", async () => {
    const payload = await meridian.change(
      "losantInstanceMemberAdd",
      { instanceId: id, user: { email: "new@partner.example" }, role: "VIEW" },
      "membership { id }",
    );
    expect(payload).toEqual({ membership: null, errors: [] });
  });

  it("is refused who is one already, whom nobody knows, and who is of another source", async () => {
    const add = async (user: unknown) =>
      (
        await meridian.change(
          "losantInstanceMemberAdd",
          { instanceId: id, user, role: "VIEW" },
          "membership { id }",
        )
      ).errors;
    expect(await add({ email: "vera.lindqvist@meridian-pumps.example" })).toMatchObject([
      { __typename: "IdentityValidationError", code: "BAD_USER_INPUT" },
    ]);
    expect(await add({ id: encodeGlobalId("User", "losant", unknownId) })).toMatchObject([
      { __typename: "IdentityNotFoundError", code: "NOT_FOUND", path: null },
    ]);
    expect(await add({ id: encodeGlobalId("User", "auth0", "auth0|1") })).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "user", "id"] },
    ]);
  });

  it("gets another role", async () => {
    const userId = await userIdOf("vera.lindqvist@meridian-pumps.example");
    await world.forgetCalls();
    const payload = await meridian.change(
      "losantInstanceMemberUpdate",
      { id: membershipId(userId), role: "ADMIN" },
      "membership { id role user { givenName } }",
    );
    expect(payload).toEqual({
      membership: { id: membershipId(userId), role: "ADMIN", user: { givenName: "Vera" } },
      errors: [],
    });
    expect(await meridian.paths()).toEqual([`PATCH /instances/ID/members/${userId}`]);
    expect(namesOf(await members("filter: { role: ADMIN }"))).toEqual(["Ada", "Omar", "Vera"]);
    expect(await meridian.losant.instanceMember.get({ instanceId, userId })).toMatchObject({ role: "admin" });
  });

  it("is removed, but for the last administrator", async () => {
    const omar = await userIdOf("omar.haddad@meridian-pumps.example");
    const payload = await meridian.change(
      "losantInstanceMemberRemove",
      { id: membershipId(omar) },
      "removedMembershipId",
    );
    expect(payload).toEqual({ removedMembershipId: membershipId(omar), errors: [] });
    expect(namesOf(await members("first: 10"))).toEqual(["Ada", "Camille", "Vera"]);
    await expect(meridian.losant.instanceMember.get({ instanceId, userId: omar })).rejects.toMatchObject({
      statusCode: 404,
    });
    const again = await meridian.change(
      "losantInstanceMemberRemove",
      { id: membershipId(omar) },
      "removedMembershipId",
    );
    expect(again).toMatchObject({
      removedMembershipId: null,
      errors: [{ code: "NOT_FOUND", path: ["input", "id"] }],
    });
    for (const [mutation, more, payloadField] of [
      ["losantInstanceMemberRemove", {}, "removedMembershipId"],
      ["losantInstanceMemberUpdate", { role: "VIEW" }, "membership { id }"],
    ] as const) {
      const last = await meridian.change(mutation, { id: membershipId(ada), ...more }, payloadField);
      expect(last.errors).toMatchObject([{ __typename: "IdentityValidationError" }]);
    }
  });
});
