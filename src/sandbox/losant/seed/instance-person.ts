import { type Customer, createRandom, customerPerson, customers } from "../../story.ts";
import type { OrgRole } from "../role.ts";
import type { Account, Member } from "../state.ts";
import { makeAccount, partners } from "./account.ts";
import { createIds, dashboards } from "./resource.ts";

/** The people of one customer's organization, with the accounts among them that nobody else has made. */
export interface CustomerTeam {
  readonly customer: Customer;
  readonly accounts: readonly Account[];
  readonly members: readonly Member[];
}

// Members of each organization, Meridian's own people included.
const teamSizes = [30, 22, 14, 9, 20, 4, 15, 26, 3, 12, 7, 18, 5, 24, 10, 16, 3, 28, 6, 13, 8, 19, 4, 11, 3];

const customerRoles: readonly OrgRole[] = ["edit", "collaborate", "view", "collaborate", "none", "view"];
const crew = ["Luca", "Hannah", "Piotr", "Rafael", "Tomás", "Priya", "Jonas"];

/**
 * A team for each of the first 25 customers: their own people, the first one the administrator, and one to three of
 * Meridian's. Sinéad looks after all of them; the people whose tokens the sandbox hands out are in none.
 */
export function seedCustomerTeams(staff: readonly Account[]): readonly CustomerTeam[] {
  const makeId = createIds(210);
  const random = createRandom(211);
  return teamSizes.flatMap((size, index) => {
    const customer = customers[index];
    if (customer === undefined) return [];
    const colleagues = colleaguesOf(index, size).flatMap((firstName) =>
      staff.filter((account) => account.firstName === firstName),
    );
    const partner = staff.filter(({ email }) => email === partners[index]?.admin.email);
    const accounts = Array.from({ length: size - colleagues.length - partner.length }, (_, place) => {
      const person = customerPerson(personIndex(index, place + (index === 0 ? 1 : 0)), customer);
      const account = makeAccount(person, (index + place) % 30, makeId(), random);
      return { ...account, companyName: customer.name, ssoLinked: false, recentItems: [] };
    });
    const members = [
      ...[...partner, ...accounts].map(({ id }, place) => makeMember(id, customerRole(place))),
      ...colleagues.map(({ id }, place) => makeMember(id, place === 0 ? "edit" : "collaborate")),
    ];
    return [{ customer, accounts, members }];
  });
}

function colleaguesOf(index: number, size: number): readonly string[] {
  const others = [crew[index % crew.length] ?? "", crew[(index + 3) % crew.length] ?? ""];
  return ["Sinéad", ...others.slice(0, size < 5 ? 0 : index % 3)];
}

/** The first people of a customer are those who also sign in through Auth0; the rest are known here only. */
function personIndex(customer: number, place: number): number {
  const [first, headcount] = [[0, 1040] as const, [1040, 12] as const, [1052, 10] as const][customer] ?? [
    1062 + 2 * (customer - 3),
    2,
  ];
  return place < headcount ? first + place : 2000 + 40 * customer + place;
}

function customerRole(place: number): OrgRole {
  return place === 0 ? "admin" : (customerRoles[(place - 1) % customerRoles.length] ?? "view");
}

function makeMember(userId: string, role: OrgRole): Member {
  return {
    userId,
    role,
    applicationRoles: [],
    dashboardRoles: role === "none" ? [{ resourceId: dashboards.fleet.id, role: "view" }] : [],
  };
}
