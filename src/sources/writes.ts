import type { Changes } from "./changes.ts";
import type { FieldSet } from "./fields.ts";
import type { UserJobRecord } from "./job.ts";
import type {
  InviteRecord,
  MembershipRecord,
  NewTokenRecord,
  OrgRecord,
  TokenRecord,
  UserRecord,
} from "./record.ts";
import type { RoleWrites } from "./role-writes.ts";
import type { Access, InviteFieldSets, MembershipFields } from "./source.ts";
import type { UserAdministration } from "./user-writes.ts";

/** Which roles a membership or an invite shall have, by the roles' own ids. Exactly one of the three is there. */
export type RolesChange =
  | { readonly set: readonly string[] }
  | { readonly add: readonly string[] }
  | { readonly remove: readonly string[] };

/** Who shall become a member without an invite. */
export interface NewMember {
  /** The user's own id; null for one who is named by `email`. */
  readonly userId: string | null;
  readonly email: string | null;
  readonly roleIds: readonly string[];
  readonly changes: Changes;
  /** Where the input says all this, as a dotted path: for errors. */
  readonly argument: string;
}

/** What became of somebody who was to become a member. */
export interface MemberAddition {
  /** Null for whoever was not added, and where the source only invites somebody who has no account. */
  readonly membership: MembershipRecord | null;
  /** Why they were not added; a PartialError when they were, and something else was not done. */
  readonly error: Error | null;
}

/** An organization that was made. */
export interface NewOrgRecord {
  readonly org: OrgRecord;
  /** What became of its first members, where they take calls of their own; else empty. */
  readonly additions: readonly MemberAddition[];
}

/** What stands in an invite link. */
export interface InviteLink {
  readonly token: string;
  readonly email: string;
}

/** What a user can do with an invite that they got. */
export type InviteAnswer = "accept" | "reject" | "dismiss";

/** Of several things, those that were done, and the failure that each other one ended with. */
export interface Outcomes<Done> {
  readonly done: readonly Done[];
  readonly failures: readonly { readonly id: string; readonly error: Error }[];
}

/** An access token that a source gave. */
export interface AccessCredentialRecord {
  readonly access: Access;
  readonly accessToken: string;
  /** RFC 3339, UTC; null where it does not tell. */
  readonly expiresAt: string | null;
  /** Null for one that acts for no user. */
  readonly userSourceId: string | null;
  /** The organization that the source named with the user; null where it named none. */
  readonly orgSourceId: string | null;
  readonly mustVerifyEmail: boolean;
}

/** What proves a user by password. */
export interface PasswordCredentials {
  readonly email: string;
  readonly password: string;
  /** One-time code. */
  readonly mfaCode?: string | null | undefined;
}

/** How to sign in. Exactly one of the four is there. */
export type SignInMethod =
  | OneWay<"password", PasswordCredentials>
  | OneWay<"github", { readonly accessToken: string }>
  | OneWay<"saml", { readonly response: string; readonly domain: string }>
  | OneWay<"device", { readonly deviceId: string; readonly key: string; readonly secret: string }>;

type OneWay<Name extends string, Proof> = { readonly [Key in Name]: Proof } & {
  readonly [Key in Exclude<"password" | "github" | "saml" | "device", Name>]?: undefined | null;
};

/** Who signs in, how, and for what. */
export interface SignInRequest {
  readonly method: SignInMethod;
  /** What the token shall allow, in the source's words; null for all that is possible. */
  readonly requestedScopes: readonly string[] | null;
  /** Null for the source's own default. */
  readonly ttlSeconds: number | null;
}

/** Where to sign in with a company's own login. */
export interface SsoRedirectRecord {
  readonly access: Access;
  readonly protocol: "SAML";
  readonly url: string;
}

/**
 * The writes that sources share. Each is sent once and never repeated. The fields of the record that a write gives are
 * read from its own answer where that holds them. Source ids throughout; `UNSUPPORTED` where a source cannot.
 */
export interface Writes extends RoleWrites, UserAdministration {
  /** `members` become members at once: needs MEMBER_ADD. Null when the input does not speak of them. */
  createOrg(changes: Changes, members: readonly NewMember[] | null, fields: FieldSet): Promise<NewOrgRecord>;
  updateOrg(orgId: string, changes: Changes, fields: FieldSet): Promise<OrgRecord>;
  deleteOrg(orgId: string): Promise<void>;

  /** What became of each, in their order. */
  addMembers(
    orgId: string,
    members: readonly NewMember[],
    fields: MembershipFields,
  ): Promise<readonly MemberAddition[]>;
  updateMembership(
    orgId: string,
    userId: string,
    change: { readonly roles: RolesChange | null; readonly changes: Changes },
    fields: MembershipFields,
  ): Promise<MembershipRecord>;
  removeMembers(orgId: string, userIds: readonly string[]): Promise<Outcomes<string>>;

  createInvite(
    orgId: string,
    invite: { readonly email: string; readonly roleIds: readonly string[]; readonly changes: Changes },
    fields: InviteFieldSets,
  ): Promise<InviteRecord>;
  /** `roleIds` null: the same roles as before. */
  resendInvite(
    orgId: string,
    inviteId: string,
    change: { readonly roleIds: readonly string[] | null; readonly changes: Changes },
    fields: InviteFieldSets,
  ): Promise<InviteRecord>;
  revokeInvite(orgId: string, inviteId: string): Promise<void>;
  /** Gives the id of the organization that was joined, when it was. */
  answerInvite(inviteId: string, answer: InviteAnswer): Promise<{ readonly orgId: string | null }>;
  /** Needs no credential. */
  answerInviteLink(link: InviteLink, answer: "accept" | "reject"): Promise<{ readonly orgId: string | null }>;

  updateUser(userId: string, changes: Changes, fields: FieldSet): Promise<UserRecord>;
  deleteUser(userId: string, changes: Changes): Promise<void>;
  /** Needs PASSWORD_SIGN_IN or SSO_SIGN_IN, and no credential. */
  signIn(request: SignInRequest): Promise<AccessCredentialRecord>;
  /** A new credential in place of the caller's. Needs PASSWORD_SIGN_IN. */
  refreshAccess(): Promise<AccessCredentialRecord>;
  /** Null for who signs in with a password. Needs SSO_SIGN_IN and no credential. */
  ssoRedirect(email: string): Promise<SsoRedirectRecord | null>;
  /** Gives a new credential where the source ends the old one. */
  changePassword(
    userId: string,
    newPassword: string,
    changes: Changes,
  ): Promise<AccessCredentialRecord | null>;
  /** Gives the job that sends the mail; null where the source sends it without one. */
  sendEmailVerification(userId: string, changes: Changes): Promise<UserJobRecord | null>;
  /** True when the source only took note. */
  revokeAccess(userId: string, changes: Changes): Promise<{ readonly isPending: boolean }>;

  /** `owner` as in `TokenRecord`. */
  createToken(owner: string, changes: Changes, fields: FieldSet): Promise<NewTokenRecord>;
  updateToken(owner: string, tokenId: string, changes: Changes, fields: FieldSet): Promise<TokenRecord>;
  revokeToken(owner: string, tokenId: string): Promise<void>;
}
