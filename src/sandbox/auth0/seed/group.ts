import { createIdMaker, createRandom, staff } from "../../story.ts";
import { type Group, type GroupMember, type GroupState, typeOfGroup } from "../group-state.ts";
import type { Connection } from "../organization-state.ts";
import { hexDigits } from "../protagonist.ts";
import type { StoredOrganization, User } from "../state.ts";
import { hour, toTime } from "./time.ts";

/** Digits of base 58, without those that look alike. */
const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Names of groups that tests and readers look for. */
export const groupNames = {
  /** All staff, in no directory. */
  staff: "Meridian Staff",
  /** Milo Brandt and the other field engineers. */
  field: "Field Service",
  /** More members than fit one page. */
  largest: "Portal Pioneers",
  /** Of the organization of Harbour Foods. */
  organization: "Harbour Shift Leads",
  /** Groups within a group, and people beside them. */
  nested: "Atlas Logistics SSO: Everyone",
} as const;

const directoryGroups = ["Operators", "Plant Managers", "Night Shift", "Safety Officers"];
const signedInDirectly = ["auth0", "google-oauth2", "windowslive", "oauth2", "email", "sms"];

/** The groups of the tenant: its own, an organization's, and four from each customer's directory. */
export function seedGroups(
  staffUsers: readonly User[],
  customerUsers: readonly (readonly User[])[],
  organizations: readonly StoredOrganization[],
  connections: readonly Connection[],
): GroupState {
  const random = createRandom(41);
  const makeId = createIdMaker(random, base58);
  const makeHex = createIdMaker(random, hexDigits);
  const groups = new Map<string, Group>();
  const groupMembers = new Map<string, GroupMember[]>();
  const everybody = customerUsers.flat();

  const addGroup = (name: string, more: Partial<Group>, users: readonly User[]): Group => {
    const madeAt = Date.UTC(2024, 3, 1) + groups.size * 30 * hour;
    const group: Group = {
      id: `grp_${makeId(16)}`,
      name,
      ...more,
      tenant_name: "meridian-pumps",
      created_at: toTime(madeAt),
      updated_at: toTime(madeAt + (groups.size % 3) * hour),
    };
    groups.set(group.id, group);
    groupMembers.set(
      group.id,
      users.map(({ user_id }, index) => ({
        id: user_id,
        member_type: "user" as const,
        ...(group.connection_id === undefined ? {} : { connection_id: group.connection_id }),
        created_at: toTime(madeAt + (index + 1) * 60_000),
      })),
    );
    return group;
  };

  addGroup(groupNames.staff, { description: "Everybody who works at Meridian Pumps" }, staffUsers);
  addGroup(
    groupNames.field,
    {},
    staffUsers.filter((_, index) => staff[index]?.jobTitle === "Field Engineer"),
  );
  addGroup(
    groupNames.largest,
    { description: "Customers who try new things first" },
    everybody.filter((_, index) => index % 9 === 4),
  );
  const harbour = organizations[1]?.organization.id;
  if (harbour !== undefined)
    addGroup(groupNames.organization, { organization_id: harbour }, customerUsers[1]?.slice(0, 5) ?? []);

  for (const connection of connections) {
    if (signedInDirectly.includes(connection.strategy)) continue;
    const place = connection.display_name ?? connection.name;
    const users = everybody.filter(({ identities }) => identities[0]?.connection === connection.name);
    const owned = directoryGroups.map((name, index) =>
      addGroup(
        `${place}: ${name}`,
        { connection_id: connection.id, external_id: `${makeHex(8)}-${makeHex(4)}-${makeHex(12)}` },
        users.filter((_, position) => position % directoryGroups.length === index),
      ),
    );
    if (`${place}: Everyone` !== groupNames.nested) continue;
    const everyone = addGroup(groupNames.nested, { connection_id: connection.id }, users.slice(0, 3));
    groupMembers.get(everyone.id)?.push(...owned.map((group) => toMember(group, everyone.updated_at)));
  }
  return { groups, groupMembers };
}

function toMember(group: Group, since: string): GroupMember {
  return {
    id: group.id,
    member_type: "group",
    type: typeOfGroup(group),
    ...(group.connection_id === undefined ? {} : { connection_id: group.connection_id }),
    created_at: toTime(Date.parse(since) + hour),
  };
}
