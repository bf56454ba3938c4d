/**
 * How far the `.read` and `.bounded` variants of a broad scope reach: `read` operations are open to all variants,
 * `write` ones to the bare and the bounded scope, `manage` ones (members, invitations, tokens) to the bare scope only.
 */
export type ScopeLevel = "read" | "write" | "manage";

const variants: Readonly<Record<ScopeLevel, readonly string[]>> = {
  read: ["", ".bounded", ".read"],
  write: ["", ".bounded"],
  manage: [""],
};

/** Any one of these opens an operation on the caller's own account, as the client's reference lists them per action. */
export function userScopes(operation: string, level: ScopeLevel): readonly string[] {
  return scopesOf(operation, level, ["all.User", "only.User"]);
}

/** Any one of these opens an operation on one organization, as the client's reference lists them per action. */
export function orgScopes(operation: string, level: ScopeLevel): readonly string[] {
  return scopesOf(operation, level, ["all.Organization", "all.User", "only.Organization"]);
}

/** Any one of these opens an operation on an enterprise instance, as the client's reference lists them per action. */
export function instanceScopes(operation: string, level: ScopeLevel): readonly string[] {
  return scopesOf(operation, level, ["all.Instance", "all.User"]);
}

/** Any one of these opens an operation on one application, as the client's reference lists them per action. */
export function applicationScopes(operation: string, level: ScopeLevel): readonly string[] {
  return scopesOf(operation, level, ["all.Application", "all.Organization", "all.User"]);
}

function scopesOf(operation: string, level: ScopeLevel, families: readonly string[]): readonly string[] {
  const resource = operation.slice(0, operation.indexOf("."));
  return [
    ...families.flatMap((family) => variants[level].map((variant) => `${family}${variant}`)),
    `${resource}.*`,
    operation,
  ];
}
