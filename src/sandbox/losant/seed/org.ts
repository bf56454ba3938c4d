import { createRandom } from "../../story.ts";
import { orgLimits } from "../limits.ts";
import type { OrgRole } from "../role.ts";
import type { Account, Member, Organization, ResourceRoleEntry } from "../state.ts";
import { partners } from "./account.ts";
import { applications, createIds, dashboards, daysBefore, makeCounters, makeUsage } from "./resource.ts";

/** Roles of people in an organization by their first names, which are unique in the story. */
type RolesByFirstName = Readonly<Record<string, OrgRole>>;

interface OrgPlan {
  readonly name: string;
  readonly roles: RolesByFirstName;
  readonly size: number;
  readonly fields?: Partial<Organization>;
}

/** The five organizations of Meridian Pumps and, after them, those of the partners. */
export function seedOrgs(accounts: readonly Account[]): readonly Organization[] {
  const makeId = createIds(20);
  const random = createRandom(21);
  return [...ownOrgs, ...partnerOrgs].map((plan, index) => makeOrg(plan, index, makeId(), random, accounts));
}

const ownOrgs: readonly OrgPlan[] = [
  {
    name: "Meridian Pumps",
    size: 200,
    roles: {
      Ada: "admin",
      Vera: "view",
      Milo: "collaborate",
      Lin: "view",
      Edith: "none",
      Tomás: "edit",
      Ingrid: "edit",
      Kwame: "edit",
      Yuki: "edit",
      Priya: "collaborate",
      Luca: "collaborate",
      Hannah: "collaborate",
      Omar: "edit",
      Sinéad: "collaborate",
      Mateo: "collaborate",
      Anouk: "collaborate",
      Noah: "collaborate",
      Zanele: "collaborate",
      Piotr: "view",
      Leila: "edit",
      Jonas: "view",
      Camille: "none",
      Rafael: "view",
      Mei: "view",
    },
    fields: {
      description: "Everyone at Meridian Pumps, and the platform that all pumps report to",
      isEnterprise: true,
      planId: "enterprise-annual",
      iconColor: "#0b6e99",
      whitelistedEmailDomains: ["meridian-pumps.example"],
      mfaMode: "adminRequired",
    },
  },
  {
    name: "Meridian Field Service",
    size: 40,
    roles: {
      Ada: "admin",
      Tomás: "admin",
      Milo: "edit",
      Luca: "collaborate",
      Hannah: "collaborate",
      Piotr: "collaborate",
      Rafael: "view",
    },
    fields: {
      description: "Installation and repair crews",
      iconColor: "#c77700",
      banner: { message: "Spring maintenance round starts on 16 March", level: "info" },
    },
  },
  {
    name: "Meridian Labs",
    size: 25,
    roles: {
      Ada: "admin",
      Yuki: "admin",
      Vera: "view",
      Kwame: "edit",
      Leila: "edit",
      Noah: "collaborate",
      Anouk: "collaborate",
    },
    fields: {
      description: "Prototypes, wound up in February",
      iconColor: "#7a3e9d",
      subscriptionStatus: "past_due",
      disabledAt: "2026-02-15T08:00:00.000Z",
      isReadOnly: true,
    },
  },
  {
    name: "Meridian Support",
    size: 30,
    roles: {
      Ada: "admin",
      Priya: "admin",
      Vera: "view",
      Jonas: "edit",
      Sinéad: "collaborate",
      Camille: "none",
    },
    fields: { iconColor: "#2b8a3e", mfaMode: "required" },
  },
  {
    name: "Meridian Pilot Sites",
    size: 15,
    roles: { Ada: "admin", Ingrid: "edit", Mateo: "none", Sinéad: "none", Zanele: "view", Aisha: "none" },
    fields: {
      description: "New customers, one application and one dashboard each",
      planId: "team-monthly",
      iconColor: "#d6336c",
      subscriptionStatus: "trialing",
    },
  },
];

const partnerOrgs: readonly OrgPlan[] = partners.map(({ admin, customer }) => ({
  name: customer.name,
  size: 10,
  roles: { [admin.givenName]: "admin" },
  fields: { billingEmail: admin.email },
}));

// Integrators give people little in general and more for one application or dashboard.
const pilotRoles: Readonly<
  Record<string, { applications?: readonly ResourceRoleEntry[]; dashboards?: readonly ResourceRoleEntry[] }>
> = {
  Mateo: {
    dashboards: [
      { resourceId: dashboards.harbour.id, role: "collaborate" },
      { resourceId: dashboards.alarms.id, role: "view" },
    ],
  },
  Sinéad: { applications: [{ resourceId: applications.pilots.id, role: "collaborate" }] },
  Zanele: {
    applications: [
      { resourceId: applications.pilots.id, role: "collaborate" },
      { resourceId: applications.leaks.id, role: "none" },
    ],
    dashboards: [{ resourceId: dashboards.fleet.id, role: "none" }],
  },
  Aisha: { applications: [{ resourceId: applications.pilots.id, role: "view" }] },
};

function makeOrg(
  { fields, name, roles, size }: OrgPlan,
  index: number,
  id: string,
  random: () => number,
  accounts: readonly Account[],
): Organization {
  return {
    id,
    creationDate: daysBefore(800 - index * 90),
    lastUpdated: daysBefore(20 - index * 2),
    name,
    members: makeMembers(roles, accounts, name === "Meridian Pilot Sites"),
    limits: orgLimits(Object.keys(roles).length + 30),
    apiTokenCount: Math.floor(random() * 10),
    counters: makeCounters(random, size),
    usage: makeUsage(random, size),
    planId: "team-annual",
    billingEmail: "billing@meridian-pumps.example",
    subscriptionStatus: "active",
    currentPeriodStart: "2026-03-01T00:00:00.000Z",
    currentPeriodEnd: "2026-04-01T00:00:00.000Z",
    isEnterprise: false,
    whitelistedEmailDomains: [],
    disabledAt: false,
    isReadOnly: false,
    mfaMode: "notRequired",
    ...fields,
  };
}

function makeMembers(roles: RolesByFirstName, accounts: readonly Account[], isPilot: boolean): Member[] {
  return Object.entries(roles).flatMap(([firstName, role]) => {
    const exceptions = isPilot ? pilotRoles[firstName] : undefined;
    const applicationRoles = exceptions?.applications ?? [];
    const dashboardRoles = exceptions?.dashboards ?? [];
    return accounts
      .filter((account) => account.firstName === firstName)
      .map(({ id: userId }) => ({ userId, role, applicationRoles, dashboardRoles }));
  });
}
