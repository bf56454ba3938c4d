import { createRandom, staff } from "../../story.ts";
import type { Membership, StoredOrganization, StoredRole, User } from "../state.ts";
import { headcountOf } from "./person.ts";
import { memberJoinedAt, toTime } from "./time.ts";

/** Whoever leads support is a member of every organization, so of more than one page of them. */
const supportLead = staff.findIndex(({ jobTitle }) => jobTitle === "Support Lead");

/**
 * The members of the customers' organizations by organization id: staff as support engineers, then the customer's own
 * people, the first of them as its admin, then guests from Atlas Logistics, who deliver to other customers.
 */
export function seedMembers(
  organizations: readonly StoredOrganization[],
  staffUsers: readonly User[],
  customerUsers: readonly (readonly User[])[],
  roles: readonly StoredRole[],
): Map<string, Membership[]> {
  const random = createRandom(4);
  const roleIdOf = (name: string) => roles.flatMap(({ role }) => (role.name === name ? [role.id] : []));
  const [admin, support, guest] = [
    roleIdOf("Organization Admin"),
    roleIdOf("Support Engineer"),
    roleIdOf("Guest"),
  ];
  const ordinary = roles
    .map(({ role }) => role)
    .filter(({ name }) => !["Organization Admin", "Support Engineer", "Guest"].includes(name))
    .map(({ id }) => id);
  const drawRoles = () => {
    const first = Math.floor(random() * ordinary.length);
    const count = Math.floor(random() * 4);
    return Array.from({ length: count }, (_, index) => ordinary[(first + index * 2) % ordinary.length] ?? "");
  };

  return new Map(
    organizations.map(({ organization }, customer) => {
      const own = customerUsers[customer] ?? [];
      const members = [
        ...staffIndexesOf(customer).map((index) => ({ user: staffUsers[index], roleIds: support })),
        ...own.map((user, index) => ({ user, roleIds: index === 0 ? admin : drawRoles() })),
        ...guestIndexesOf(customer).map((index) => ({ user: customerUsers[0]?.[index], roleIds: guest })),
      ];
      return [
        organization.id,
        members.flatMap(({ user, roleIds }, position) =>
          user === undefined
            ? []
            : [{ userId: user.user_id, joinedAt: toTime(memberJoinedAt(customer, position)), roleIds }],
        ),
      ] as const;
    }),
  );
}

/** Indexes of the staff in a customer's organization: the first ten in the largest, one to four in the others. */
export function staffIndexesOf(customer: number): readonly number[] {
  if (customer === 0) return Array.from({ length: 10 }, (_, index) => index);
  const others = Array.from(
    { length: (customer % 3) + 1 },
    (_, index) => (customer * 3 + index) % staff.length,
  );
  return [supportLead, ...others.filter((index) => index !== supportLead)];
}

/** Indexes of the largest customer's people in another customer's organization. */
function guestIndexesOf(customer: number): readonly number[] {
  if (customer % 3 !== 1) return [];
  const people = headcountOf(0);
  return Array.from({ length: (customer * 13) % 37 }, (_, index) => (customer * 17 + index) % people);
}
