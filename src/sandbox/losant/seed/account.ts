import { type Customer, createRandom, customerPerson, customers, type Person, staff } from "../../story.ts";
import type { Account } from "../state.ts";
import { storyCredentials } from "./credential.ts";
import { applications, createIds, dashboards, daysBefore, makeCounters, makeUsage } from "./resource.ts";

/** Customers that run a Losant organization of their own, each with the person who administers it. */
export const partners: readonly { readonly customer: Customer; readonly admin: Person }[] = customers
  .slice(0, 3)
  .map((customer, index) => ({ customer, admin: customerPerson(index, customer) }));

/** Accounts for everyone who works at Meridian Pumps, then for the partners' administrators. */
export function seedAccounts(): readonly Account[] {
  const makeId = createIds(10);
  const random = createRandom(11);
  const colleagues = staff.map((person, index) => makeAccount(person, index, makeId(), random));
  const outsiders = partners.map(({ admin, customer }, index) => ({
    ...makeAccount(admin, staff.length + index, makeId(), random),
    companyName: customer.name,
  }));
  return [...colleagues, ...outsiders].map((account) => ({ ...account, ...extras[account.firstName] }));
}

// Fields that an account only sometimes has, on the people whose tokens the sandbox hands out.
const extras: Readonly<Record<string, Partial<Account>>> = {
  Ada: {
    phoneNumber: "+44 20 7946 0101",
    location: "Bristol, United Kingdom",
    url: "https://meridian-pumps.example/people/ada-okafor",
    githubName: "ada-okafor",
  },
  Vera: { tokenCutoff: "2025-11-30T08:00:00.000Z" },
  Milo: { requestedEmail: "milo@brandt.example", location: "Leipzig, Germany" },
  Edith: { tokenCutoff: "2026-01-31T17:00:00.000Z" },
  // A partner's administrator who never followed the link in the welcome message.
  Carla: { emailVerified: false },
};

/** An account; `index` varies what people have and since when. */
export function makeAccount(person: Person, index: number, id: string, random: () => number): Account {
  const { email, familyName, givenName, jobTitle } = person;
  return {
    id,
    creationDate: daysBefore(900 - index * 20),
    lastUpdated: daysBefore(30 - index),
    passwordLastUpdated: daysBefore(200 - index),
    password: storyCredentials.password,
    failedSignIns: 0,
    email,
    emailVerified: true,
    firstName: givenName,
    lastName: familyName,
    companyName: "Meridian Pumps",
    title: jobTitle,
    // Some never uploaded a picture, never turned on a second factor, or sign in by password.
    avatarUrl: index % 4 === 3 ? undefined : `https://avatars.meridian-pumps.example/${id}.png`,
    twoFactorAuthEnabled: index % 3 !== 1,
    twoFactorKey: index % 3 !== 1 ? storyCredentials.twoFactorKey : undefined,
    ssoLinked: index % 2 === 0,
    counters: makeCounters(random, 4),
    usage: makeUsage(random, 1),
    recentItems: [
      { itemType: "application", items: [applications.telemetry, applications.leaks] },
      { itemType: "dashboard", items: [dashboards.fleet] },
    ],
  };
}
