/** Roles in an organization, strongest first (schema `orgInvitePost` of `org.inviteMember`). */
export const orgRoles = ["admin", "edit", "collaborate", "view", "none"] as const;

/** A role in an organization. */
export type OrgRole = (typeof orgRoles)[number];

/** Roles for one application or dashboard, strongest first (same schema). */
export const resourceRoles = ["collaborate", "view", "none"] as const;

/** A role for one application or dashboard. */
export type ResourceRole = (typeof resourceRoles)[number];

/** Roles in an enterprise instance, strongest first (schema `instanceMemberPost` of `instanceMembers.post`). */
export const instanceRoles = ["admin", "view"] as const;

/** A role in an enterprise instance. */
export type InstanceRole = (typeof instanceRoles)[number];

/** The weaker of two roles: a token acts with the lesser of its own cap and its user's role. */
export function lesserRole(one: OrgRole, other: OrgRole): OrgRole {
  return orgRoles.indexOf(one) > orgRoles.indexOf(other) ? one : other;
}
