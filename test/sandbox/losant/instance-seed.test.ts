import { afterAll, beforeAll, expect, it } from "vitest";
import { peopleOf } from "../../../src/sandbox/auth0/seed/person.ts";
import { customers, protagonists } from "../../../src/sandbox/story.ts";
import {
  type InstanceMember,
  type InstanceOrg,
  type InstanceUnderTest,
  instanceId,
  startInstance,
} from "./instance-client.ts";
import { defined, type Invite, type List } from "./losant-client.ts";

let sandbox: InstanceUnderTest;
let orgs: readonly InstanceOrg[];
let members: readonly (readonly InstanceMember[])[];
beforeAll(async () => {
  sandbox = await startInstance();
  const client = sandbox.as("sandbox-instance");
  orgs = (await client.instanceOrgs.get<List<InstanceOrg>>({ instanceId })).items;
  members = await Promise.all(
    orgs.map(async ({ id: orgId }) => {
      const list = await client.instanceOrgMembers.get<List<InstanceMember>>({ instanceId, orgId });
      return list.items;
    }),
  );
});
afterAll(() => sandbox.losant.emulator.close());

it("has an organization for each of the first 25 customers, with the same ids at every start", () => {
  expect(orgs.map(({ name }) => name)).toEqual(
    customers
      .slice(0, 25)
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(orgs.slice(0, 3).map(({ id }) => id)).toEqual([
    "ec3790baccab3d724062d13f",
    "7193ee445702e61397f8d893",
    "155ddf319561642c16ddc102",
  ]);
});

it("has 3 to 30 members in each, one of them the administrator, and none whose token the sandbox hands out", () => {
  const handedOut: readonly string[] = Object.values(protagonists).map(({ email }) => email);
  for (const list of members) {
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list.length).toBeLessThanOrEqual(30);
    expect(list.filter(({ role }) => role === "admin")).toHaveLength(1);
    expect(list.filter(({ email }) => handedOut.includes(email))).toEqual([]);
    expect(new Set(list.map(({ userId }) => userId)).size).toBe(list.length);
  }
  const sizes = members.map(({ length }) => length);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([3, 30]);
});

it("knows each customer's first people by the addresses that they sign in with through Auth0", () => {
  for (const [index, { name }] of customers.slice(0, 25).entries()) {
    const list = defined(members[orgs.findIndex((org) => org.name === name)]);
    const known = peopleOf(index).map(({ email }) => email);
    const shared = list.filter(({ email }) => known.includes(email));
    expect(shared.length).toBeGreaterThanOrEqual(2);
  }
});

it("has organizations of every kind", () => {
  const count = (isWanted: (org: InstanceOrg) => boolean): number => orgs.filter(isWanted).length;
  expect(count(({ isReadOnly }) => isReadOnly)).toBe(2);
  expect(count(({ disabledAt }) => disabledAt !== false)).toBe(2);
  expect(count(({ auditLogEnabled }) => auditLogEnabled)).toBe(13);
  expect(count(({ tags }) => tags.length === 0)).toBe(3);
  expect(count(({ referralId }) => referralId === undefined)).toBe(6);
  expect(new Set(orgs.map(({ mfaMode }) => mfaMode)).size).toBe(3);
  expect(count((org) => "banner" in org)).toBe(3);
});

it("has pending and expired invitations that the summaries agree with", async () => {
  const counts = { pending: 0, expired: 0 };
  for (const { id, summary } of orgs) {
    const { items } = await sandbox.send<List<Invite>>("sandbox-instance", "GET", `/orgs/${id}/invites`);
    const pending = items.filter(({ hasExpired }) => !hasExpired).length;
    expect(summary.pendingInviteCount).toBe(pending);
    counts.pending += pending;
    counts.expired += items.length - pending;
  }
  // Two pending ones and an expired one are the partners' to Ada.
  expect(counts).toEqual({ pending: 36 + 2, expired: 9 + 1 });
});
