import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { personal } from "../../src/sandbox/losant/seed/application.ts";
import { applications, dashboards } from "../../src/sandbox/losant/seed/resource.ts";
import { defined, type List, type Org } from "../sandbox/losant/losant-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
let pumps: Org;
let service: Org;
beforeAll(async () => {
  world = await startWorld();
  const { items } = await losantClientOf(world).orgs.get<List<Org>>();
  pumps = defined(items.find(({ name }) => name === "Meridian Pumps"));
  service = defined(items.find(({ name }) => name === "Meridian Field Service"));
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const orgIdOf = ({ id }: Org) => encodeGlobalId("Org", "losant", id);
const userIdOf = (firstName: string) =>
  encodeGlobalId(
    "User",
    "losant",
    defined(pumps.members.find((member) => member.firstName === firstName)).userId,
  );

const quotas = "losant { quotas(resources: [APPLICATION, DASHBOARD]) { resource used } }";
const transfer = `mutation ($input: LosantResourcesTransferInput!) {
  losantResourcesTransfer(input: $input) {
    fromOrg { name ${quotas} }
    toOrg { name ${quotas} }
    errors { __typename code message path upstreamCode ... on IdentityNotFoundError { missingId } }
  }
}`;

async function operations(): Promise<string[]> {
  return (await world.calls("losant")).map(({ method, path }) => `${method} ${path}`);
}

async function send(input: Readonly<Record<string, unknown>>, as = "sandbox-admin") {
  const { losantResourcesTransfer } = await world.data(transfer, { variables: { input }, as });
  return losantResourcesTransfer;
}

/** How many applications and dashboards Losant's own client counts. */
async function countsOf(org: Org): Promise<readonly number[]> {
  const { summary } = await losantClientOf(world).org.get<Org>({ orgId: org.id });
  return [Number(summary["appCount"]), Number(summary["dashCount"])];
}

const usedIn = (org: { losant: { quotas: { used: number }[] } }) => org.losant.quotas.map(({ used }) => used);

describe("losantResourcesTransfer", () => {
  it("moves from one org to another, and both orgs tell it", async () => {
    const [given, taken] = [await countsOf(pumps), await countsOf(service)];
    await world.forgetCalls();
    const payload = await send({
      from: { orgId: orgIdOf(pumps) },
      to: { orgId: orgIdOf(service) },
      applicationIds: [applications.telemetry.id],
      dashboardIds: [dashboards.fleet.id, dashboards.alarms.id],
      isStrict: true,
    });
    const [first, ...reads] = await operations();
    expect(first).toBe(`PATCH /orgs/${pumps.id}/transferResources`);
    expect(reads).toEqual(["GET /orgs"]);
    expect(payload).toMatchObject({
      fromOrg: { name: "Meridian Pumps" },
      toOrg: { name: "Meridian Field Service" },
      errors: [],
    });
    expect(usedIn(payload.fromOrg)).toEqual([Number(given[0]) - 1, Number(given[1]) - 2]);
    expect(usedIn(payload.toOrg)).toEqual([Number(taken[0]) + 1, Number(taken[1]) + 2]);
    expect(await countsOf(pumps)).toEqual(usedIn(payload.fromOrg));
    expect(await countsOf(service)).toEqual(usedIn(payload.toOrg));
    const { org } = await world.data(`query ($id: ID!) { org(by: { id: $id }) { ${quotas} } }`, {
      variables: { id: orgIdOf(service) },
    });
    expect(usedIn(org)).toEqual(usedIn(payload.toOrg));
  });

  it("moves out of the caller's own sandbox, and back", async () => {
    const before = await countsOf(service);
    const resources = { applicationIds: [personal.application.id], dashboardIds: [personal.dashboard.id] };
    const [ada, org] = [{ userId: userIdOf("Ada") }, { orgId: orgIdOf(service) }];
    const there = await send({ from: ada, to: org, ...resources });
    expect(there).toMatchObject({ fromOrg: null, toOrg: { name: "Meridian Field Service" }, errors: [] });
    expect(await countsOf(service)).toEqual([Number(before[0]) + 1, Number(before[1]) + 1]);
    expect((await operations()).filter((operation) => operation.startsWith("PATCH"))).toEqual([
      "PATCH /me/transferResources",
    ]);
    const back = await send({ from: org, to: ada, ...resources });
    expect(back).toMatchObject({ fromOrg: { name: "Meridian Field Service" }, toOrg: null, errors: [] });
    expect(await countsOf(service)).toEqual(before);
  });

  it("moves nothing of the caller's when somebody else is meant", async () => {
    const payload = await send({
      from: { userId: userIdOf("Milo") },
      to: { orgId: orgIdOf(service) },
      applicationIds: [personal.application.id],
    });
    expect(payload).toMatchObject({
      toOrg: null,
      errors: [{ __typename: "IdentityForbiddenError", path: ["input", "from", "userId"] }],
    });
    expect(await operations()).toEqual(["GET /me"]);
  });

  it("moves nothing when it is strict and something is not there to move", async () => {
    const before = await countsOf(service);
    const payload = await send({
      from: { orgId: orgIdOf(pumps) },
      to: { orgId: orgIdOf(service) },
      applicationIds: [applications.telemetry.id, "0".repeat(24)],
      isStrict: true,
    });
    expect(payload).toMatchObject({
      fromOrg: null,
      toOrg: null,
      errors: [{ __typename: "IdentityValidationError", code: "BAD_USER_INPUT", upstreamCode: "Validation" }],
    });
    expect(await countsOf(service)).toEqual(before);
  });

  it.each([
    ["nothing that could be moved", {}, ["input"]],
    [
      "an owner in another source",
      { to: { orgId: encodeGlobalId("Org", "auth0", "org_1") }, applicationIds: [applications.leaks.id] },
      ["input", "to", "orgId"],
    ],
  ])("refuses %s and calls nobody", async (_, input, path) => {
    const payload = await send({
      from: { orgId: orgIdOf(pumps) },
      to: { orgId: orgIdOf(service) },
      ...input,
    });
    expect(payload.errors).toMatchObject([{ __typename: "IdentityValidationError", path }]);
    expect(await operations()).toEqual([]);
  });

  it("is UNSUPPORTED in an Auth0 tenant", async () => {
    const payload = await send({
      from: { orgId: encodeGlobalId("Org", "auth0", "org_1") },
      to: { orgId: orgIdOf(service) },
      applicationIds: [applications.leaks.id],
    });
    expect(payload.errors).toMatchObject([{ code: "UNSUPPORTED", path: ["input", "from", "orgId"] }]);
  });

  it("names the org that is not there", async () => {
    const id = encodeGlobalId("Org", "losant", "0".repeat(24));
    const payload = await send({
      from: { orgId: id },
      to: { orgId: orgIdOf(service) },
      applicationIds: [applications.leaks.id],
    });
    expect(payload.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "from", "orgId"], missingId: id },
    ]);
  });
});
