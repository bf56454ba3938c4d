import type { Operations } from "../operation.ts";

/** The operations on refresh tokens, each under the name that its own code calls it by. */
export function createRefreshTokenApi({ item, list, write }: Operations) {
  return {
    /** `GET /users/{user_id}/refresh-tokens` */
    userRefreshTokens: (user_id: string) =>
      list("get_refresh_tokens_for_user", "/users/{user_id}/refresh-tokens", "tokens", { user_id }),
    /** `DELETE /users/{user_id}/refresh-tokens` */
    deleteUserRefreshTokens: (user_id: string) =>
      write("delete_refresh_tokens_for_user", "DELETE", "/users/{user_id}/refresh-tokens", { user_id }),
    /** `GET /refresh-tokens`: those of one user, for one application; early access */
    refreshTokens: () => list("get_refresh_tokens", "/refresh-tokens", "refresh_tokens"),
    /** `GET /refresh-tokens/{id}` */
    refreshToken: (id: string) => item("get_refresh_token", "/refresh-tokens/{id}", { id }),
    /** `PATCH /refresh-tokens/{id}` */
    updateRefreshToken: (id: string) =>
      write("patch_refresh-tokens_by_id", "PATCH", "/refresh-tokens/{id}", { id }),
    /** `DELETE /refresh-tokens/{id}` */
    deleteRefreshToken: (id: string) =>
      write("delete_refresh_token", "DELETE", "/refresh-tokens/{id}", { id }),
    /** `POST /refresh-tokens/revoke`; early access */
    revokeRefreshTokens: () => write("revoke_refresh_tokens", "POST", "/refresh-tokens/revoke"),
  };
}
