import type { Operations } from "../operation.ts";

/** The operations on where users are signed in, each under the name that its own code calls it by. */
export function createUserSessionApi({ item, list, write }: Operations) {
  return {
    /** `GET /users/{user_id}/sessions` */
    userSessions: (user_id: string) =>
      list("get_sessions_for_user", "/users/{user_id}/sessions", "sessions", { user_id }),
    /** `DELETE /users/{user_id}/sessions` */
    deleteUserSessions: (user_id: string) =>
      write("delete_sessions_for_user", "DELETE", "/users/{user_id}/sessions", { user_id }),
    /** `GET /sessions/{id}` */
    userSession: (id: string) => item("get_session", "/sessions/{id}", { id }),
    /** `PATCH /sessions/{id}` */
    updateUserSession: (id: string) => write("patch_sessions_by_id", "PATCH", "/sessions/{id}", { id }),
    /** `DELETE /sessions/{id}`: the refresh tokens that it gave go on */
    deleteUserSession: (id: string) => write("delete_session", "DELETE", "/sessions/{id}", { id }),
    /** `POST /sessions/{id}/revoke`: the refresh tokens that it gave end too */
    revokeUserSession: (id: string) => write("revoke_session", "POST", "/sessions/{id}/revoke", { id }),
    /** `POST /users/{id}/revoke-access` */
    revokeUserAccess: (id: string) =>
      write("user_revoke_access", "POST", "/users/{id}/revoke-access", { id }),
  };
}
