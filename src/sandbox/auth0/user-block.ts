import { refuseQuery } from "./errors.ts";
import { findUser } from "./find.ts";
import { checkParameters, readFlag } from "./query.ts";
import type { Auth0Request, Auth0Route, Auth0State, User } from "./state.ts";

/** Where too many wrong passwords came from: one entry of `blocked_for` in `GET /user-blocks`. */
export interface SignInBlock {
  /** What was typed as the name: an address, a user name or a telephone number. */
  readonly identifier: string;
  readonly ip?: string;
  readonly connection?: string;
}

/** Blocks after too many wrong passwords (auth0.com/docs/api/management/v2/user-blocks). */
export const userBlockRoutes: readonly Auth0Route[] = [
  {
    operation: "get_user-blocks",
    method: "GET",
    path: "/user-blocks",
    scopes: ["read:users"],
    rateLimitGroup: "users read",
    handle({ query, state }) {
      checkParameters(query, ["identifier", "consider_brute_force_enablement"]);
      return answerBlocks(state, query, [readIdentifier(query)]);
    },
  },
  {
    operation: "delete_user-blocks",
    method: "DELETE",
    path: "/user-blocks",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle({ query, state }) {
      checkParameters(query, ["identifier"]);
      liftBlocks(state, [readIdentifier(query)]);
      return { status: 204 };
    },
  },
  {
    operation: "get_user-blocks_by_id",
    method: "GET",
    path: "/user-blocks/{id}",
    scopes: ["read:users"],
    rateLimitGroup: "users read",
    handle(request) {
      checkParameters(request.query, ["consider_brute_force_enablement"]);
      return answerBlocks(request.state, request.query, identifiersOf(findUser(request)));
    },
  },
  {
    operation: "delete_user-blocks_by_id",
    method: "DELETE",
    path: "/user-blocks/{id}",
    scopes: ["update:users"],
    rateLimitGroup: "users write",
    handle(request) {
      checkParameters(request.query, []);
      liftBlocks(request.state, identifiersOf(findUser(request)));
      return { status: 204 };
    },
  },
];

/** Ends the blocks of whoever signs in with one of these names. */
export function liftBlocks(state: Auth0State, identifiers: readonly string[]): void {
  state.signInBlocks = state.signInBlocks.filter(({ identifier }) => !identifiers.includes(identifier));
}

/** What a user may type as their name. */
export function identifiersOf({ email, username, phone_number }: User): readonly string[] {
  return [email, username, phone_number].filter((identifier) => identifier !== undefined);
}

function answerBlocks(
  { signInBlocks }: Auth0State,
  query: Auth0Request["query"],
  identifiers: readonly string[],
): { status: number; body: object } {
  // It would hide everything if brute-force protection were off, which it never is here.
  readFlag(query, "consider_brute_force_enablement");
  return {
    status: 200,
    body: { blocked_for: signInBlocks.filter(({ identifier }) => identifiers.includes(identifier)) },
  };
}

function readIdentifier(query: URLSearchParams): string {
  const identifier = query.get("identifier");
  if (identifier === null) throw refuseQuery("Missing required property: identifier");
  return identifier;
}
