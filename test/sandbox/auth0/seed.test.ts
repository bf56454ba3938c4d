import { describe, expect, it } from "vitest";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { customers, staff, storyDate } from "../../../src/sandbox/story.ts";
import {
  seededApis,
  seededClients,
  seededConnections,
  seededDomains,
  seededGrants,
} from "../../support/auth0-seed.ts";

const state = auth0Vendor.seed();
const users = [...state.users.current.values()];

describe("the seed", () => {
  it("is the same at every start", () => {
    const again = auth0Vendor.seed();
    expect([...again.users.current]).toEqual([...state.users.current]);
    expect([...again.organizations]).toEqual([...state.organizations]);
    expect([...again.invitations]).toEqual([...state.invitations]);
    for (const part of ["connections", "resourceServers", "clientGrants", "organizationConnections"] as const)
      expect([...again[part]]).toEqual([...state[part]]);
    expect([...again.organizationGrants]).toEqual([...state.organizationGrants]);
    expect([...again.discoveryDomains].map(([id, domains]) => [id, [...domains.current]])).toEqual(
      [...state.discoveryDomains].map(([id, domains]) => [id, [...domains.current]]),
    );
    expect([...again.members].map(([id, members]) => [id, [...members.current]])).toEqual(
      [...state.members].map(([id, members]) => [id, [...members.current]]),
    );
  });

  it("has an organization for each customer, with an admin and 3 to 40 members, the largest apart", () => {
    const names = [...state.organizations.values()].map(({ organization }) => organization.display_name);
    expect(names).toEqual(customers.map(({ name }) => name));
    const admin =
      [...state.roles.values()].find(({ role }) => role.name === "Organization Admin")?.role.id ?? "";
    const sizes = [...state.members.values()].map(({ current }) => {
      expect([...current.values()].filter(({ roleIds }) => roleIds.includes(admin))).toHaveLength(1);
      return current.size;
    });
    expect(sizes[0]).toBe(1050);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes.slice(1))).toBeLessThanOrEqual(40);
  });

  it("has 1,200 users with ids and addresses of their own, all staff among them", () => {
    expect(users).toHaveLength(1200);
    const addresses = users.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { email } of staff) expect(addresses).toContain(email);
    for (const { user_id } of users) expect(user_id).toMatch(/^[a-z0-9-]+\|\S+$/);
  });

  it("tells times that make sense: made, then joined, then last signed in, all before the story's day", () => {
    const lastMoment = storyDate.toISOString();
    for (const { created_at, last_login, updated_at } of users) {
      expect(created_at <= (last_login ?? created_at)).toBe(true);
      expect(updated_at <= lastMoment && updated_at >= created_at).toBe(true);
    }
    for (const { current } of state.members.values())
      for (const { userId, joinedAt } of current.values())
        expect((state.users.current.get(userId)?.created_at ?? "?") < joinedAt).toBe(true);
  });

  it("gives every role 2 to 10 permissions, and members only roles that exist", () => {
    expect(state.roles.size).toBe(12);
    for (const { permissions } of state.roles.values()) {
      expect(permissions.length).toBeGreaterThanOrEqual(2);
      expect(permissions.length).toBeLessThanOrEqual(10);
    }
    for (const { current } of state.members.values())
      for (const { roleIds } of current.values()) {
        expect(roleIds.length).toBeLessThanOrEqual(3);
        expect(new Set(roleIds).size).toBe(roleIds.length);
        for (const id of roleIds) expect(state.roles.has(id)).toBe(true);
      }
  });

  it("has connections in most organizations and domains in some, pending and verified ones", () => {
    const withConnections = [...state.organizationConnections.values()].filter(({ size }) => size > 0);
    expect(withConnections.length).toBeGreaterThan(50);
    const domains = [...state.discoveryDomains.values()].flatMap(({ current }) => [...current.values()]);
    expect(new Set(domains.map(({ status }) => status))).toEqual(new Set(["pending", "verified"]));
    expect(new Set(domains.map(({ use_for_organization_discovery: used }) => used))).toEqual(
      new Set([true, false, undefined]),
    );
    for (const { connection_id } of [...state.invitations.values()].flat())
      if (connection_id !== undefined) expect(state.connections.has(connection_id)).toBe(true);
  });

  it("has what other tests name by its id", () => {
    for (const id of Object.values(seededConnections)) expect(state.connections.has(id)).toBe(true);
    for (const id of Object.values(seededClients)) expect(state.clients.has(id)).toBe(true);
    for (const id of Object.values(seededGrants)) expect(state.clientGrants.has(id)).toBe(true);
    const domainIds = [...state.discoveryDomains.values()].flatMap(({ current }) => [...current.keys()]);
    for (const id of Object.values(seededDomains)) expect(domainIds).toContain(id);
    const identifiers = [...state.resourceServers.values()].map(({ identifier }) => identifier);
    for (const identifier of Object.values(seededApis)) expect(identifiers).toContain(identifier);
  });

  it("has invitations in ten organizations, 25 in one of them", () => {
    const counts = [...state.invitations.values()].map(({ length }) => length);
    expect(counts).toHaveLength(10);
    expect(Math.max(...counts)).toBe(25);
    const ids = [...state.invitations.values()].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
