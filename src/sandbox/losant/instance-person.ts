import { findAccountByEmail } from "./access.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { answerWholeList, type ListRules, type WholeListAnswer } from "./paging.ts";
import type { Account, LosantRequest, LosantState } from "./state.ts";

/** A person's place, in an instance or in one of its organizations. */
interface Place {
  readonly userId: string;
  readonly role: string;
}

interface PlaceRow<Member> {
  readonly id: string;
  readonly email: string;
  readonly member: Member;
}

/** Members sorted and filtered by e-mail address or role, as the query asks. The list has no pages. */
export function listMembers<Member extends Place, Item>(
  { query, state }: LosantRequest,
  members: readonly Member[],
  toItem: (member: Member) => Item,
): WholeListAnswer<Item> {
  const rows = members.map((member) => {
    const email = state.accounts.get(member.userId)?.email ?? "";
    return { id: member.userId, email, member };
  });
  const rules: ListRules<PlaceRow<Member>> = {
    sortFields: { email: (row) => row.email, role: (row) => row.member.role },
    filterFields: ["email", "role"],
  };
  return answerWholeList(rows, query, rules, state.choices, ({ member }) => toItem(member));
}

/** The member whose id is in the path. Throws 404 when there is none. */
export function memberInPath<Member extends Place>(
  { params, state }: LosantRequest,
  members: readonly Member[],
): Member {
  const id = readId("userId", params.userId, state.choices);
  const member = members.find(({ userId }) => userId === id);
  if (member === undefined) throw refusal(404, "Member was not found");
  return member;
}

/**
 * Throws 400 when nobody would be left to administer. Losant's page on members says so of organizations; it is taken
 * to be so for instances too.
 */
export function refuseWithoutAdmin<Member extends Place>(
  { choices }: LosantState,
  members: readonly Member[],
  leaving: Member,
): void {
  if (leaving.role === "admin" && !members.some((member) => member !== leaving && member.role === "admin"))
    throw refusal(choices.memberConflictStatus, "At least one administrator has to be left");
}

/** The account that gets a place by its id. Throws 404 when nobody has the id. */
export function accountToAdd({ accounts, choices }: LosantState, userId: string): Account {
  const account = accounts.get(userId);
  if (account === undefined) throw refusal(choices.unknownUserStatus, "User was not found");
  return account;
}

/** The account that gets a place by its address; undefined when nobody has it, which makes it an invitation. */
export function accountToInvite(state: LosantState, email: string): Account | undefined {
  const account = findAccountByEmail(state, email);
  if (account === undefined && state.choices.addingUnknownEmail === "refuse")
    throw refusal(400, "Nobody has an account with this address");
  return account;
}

/** What a member's entry tells about the person (schemas `instanceMember` and `instanceOrgMember`). */
export function describePerson(
  { accounts }: LosantState,
  { role, userId }: Place,
): Readonly<Record<string, unknown>> {
  const account = accounts.get(userId);
  return {
    userId,
    email: account?.email,
    firstName: account?.firstName,
    lastName: account?.lastName,
    role,
    avatarUrl: account?.avatarUrl,
    twoFactorAuthEnabled: account?.twoFactorAuthEnabled,
    ssoLinked: account?.ssoLinked,
  };
}
