import { readNewMetadata } from "./credential-metadata.ts";
import type { Session } from "./credential-state.ts";
import { refuse, refusePath } from "./errors.ts";
import { findUser } from "./find.ts";
import { answerCheckpointPage } from "./paging.ts";
import { checkParameters } from "./query.ts";
import { checkEveryScope } from "./scope.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

/** Longest session id that the vendor's schemas take. */
export const longestSessionId = 50;

/** The scopes of ending a session together with its refresh tokens: the vendor asks for both. */
export const revocationScopes = ["delete:sessions", "delete:refresh_tokens"];

/**
 * The operations on sessions (auth0.com/docs/api/management/v2/sessions). Deletes are asynchronous. The vendor lists no
 * 404 for deleting one session: that an unknown one is taken as done already is unverified.
 */
export const sessionRoutes: readonly Auth0Route[] = [
  {
    operation: "get_session",
    method: "GET",
    path: "/sessions/{id}",
    scopes: ["read:sessions"],
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findSession(request) };
    },
  },
  {
    operation: "patch_sessions_by_id",
    method: "PATCH",
    path: "/sessions/{id}",
    scopes: ["update:sessions"],
    handle(request) {
      checkParameters(request.query, []);
      const session: Session = {
        ...findSession(request),
        session_metadata: readNewMetadata("session_metadata", request.body),
        updated_at: new Date().toISOString(),
      };
      request.state.credentials.sessions.set(session.id, session);
      return { status: 200, body: session };
    },
  },
  {
    operation: "delete_session",
    method: "DELETE",
    path: "/sessions/{id}",
    scopes: ["delete:sessions"],
    handle(request) {
      checkParameters(request.query, []);
      request.state.credentials.sessions.delete(readSessionId(request));
      return { status: 202 };
    },
  },
  {
    operation: "revoke_session",
    method: "POST",
    path: "/sessions/{id}/revoke",
    scopes: revocationScopes,
    handle(request) {
      checkParameters(request.query, []);
      checkEveryScope(request.caller, revocationScopes);
      const session = findSession(request);
      endSession(request, session);
      endTokensOfSession(request, session);
      return { status: 202 };
    },
  },
  {
    operation: "get_sessions_for_user",
    method: "GET",
    path: "/users/{user_id}/sessions",
    scopes: ["read:sessions"],
    handle(request) {
      checkParameters(request.query, ["include_totals", "from", "take"]);
      return {
        status: 200,
        body: answerCheckpointPage(
          request.query,
          {
            key: "sessions",
            entries: sessionsOf(request, findUser(request, "user_id").user_id),
            show: (session) => session,
          },
          { markOf: ({ created_at, id }) => ({ at: created_at, id }), nextAfterEveryPage: false },
        ),
      };
    },
  },
  {
    operation: "delete_sessions_for_user",
    method: "DELETE",
    path: "/users/{user_id}/sessions",
    scopes: ["delete:sessions"],
    handle(request) {
      checkParameters(request.query, []);
      for (const session of sessionsOf(request, findUser(request, "user_id").user_id))
        endSession(request, session);
      return { status: 202 };
    },
  },
];

/** The sessions of a user that have not ended, oldest first. */
export function sessionsOf(
  { state, behaviour }: Pick<Auth0Request, "state" | "behaviour">,
  userId: string,
): readonly Session[] {
  const sessions = state.credentials.sessions.seen(behaviour.eventualConsistencyMs);
  return [...sessions.values()].filter(({ user_id }) => user_id === userId);
}

/** Orders the end of a session. Its refresh tokens go on. */
export function endSession({ state }: Pick<Auth0Request, "state">, { id }: Session): void {
  state.credentials.sessions.delete(id);
}

/** Orders the end of the refresh tokens that belong to a session. */
export function endTokensOfSession(
  { state, behaviour }: Pick<Auth0Request, "state" | "behaviour">,
  { id }: Session,
): void {
  const { refreshTokens } = state.credentials;
  for (const token of refreshTokens.seen(behaviour.eventualConsistencyMs).values())
    if (token.session_id === id) refreshTokens.delete(token.id);
}

function findSession(request: Auth0Request): Session {
  const { state, behaviour } = request;
  const sessions = state.credentials.sessions.seen(behaviour.eventualConsistencyMs);
  const session = sessions.get(readSessionId(request));
  // The vendor records no text for this 404.
  if (session === undefined) throw refuse(404, "The session does not exist.");
  return session;
}

function readSessionId({ params }: Auth0Request): string {
  const id = params.id ?? "";
  if (id.length > longestSessionId)
    throw refusePath(`String is too long (${id.length} chars), maximum ${longestSessionId}`, "id");
  return id;
}
