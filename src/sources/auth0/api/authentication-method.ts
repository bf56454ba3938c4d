import type { Operations } from "../operation.ts";

const listPath = "/users/{id}/authentication-methods";
const itemPath = `${listPath}/{authentication_method_id}`;

/** The operations on what users prove who they are with, each under the name that its own code calls it by. */
export function createAuthenticationMethodApi({ item, list, write }: Operations) {
  return {
    /** `GET /users/{id}/authentication-methods` */
    authenticationMethods: (id: string) =>
      list("get_authentication-methods", listPath, "authenticators", { id }),
    /** `POST /users/{id}/authentication-methods` */
    createAuthenticationMethod: (id: string) =>
      write("post_authentication-methods", "POST", listPath, { id }),
    /** `PUT /users/{id}/authentication-methods` */
    replaceAuthenticationMethods: (id: string) =>
      write("put_authentication-methods", "PUT", listPath, { id }),
    /** `DELETE /users/{id}/authentication-methods` */
    deleteAuthenticationMethods: (id: string) =>
      write("delete_authentication-methods", "DELETE", listPath, { id }),
    /** `GET /users/{id}/authentication-methods/{authentication_method_id}` */
    authenticationMethod: (id: string, authentication_method_id: string) =>
      item("get_authentication-methods_by_authentication_method_id", itemPath, {
        id,
        authentication_method_id,
      }),
    /** `PATCH /users/{id}/authentication-methods/{authentication_method_id}` */
    updateAuthenticationMethod: (id: string, authentication_method_id: string) =>
      write("patch_authentication-methods_by_authentication_method_id", "PATCH", itemPath, {
        id,
        authentication_method_id,
      }),
    /** `DELETE /users/{id}/authentication-methods/{authentication_method_id}` */
    deleteAuthenticationMethod: (id: string, authentication_method_id: string) =>
      write("delete_authentication-methods_by_authentication_method_id", "DELETE", itemPath, {
        id,
        authentication_method_id,
      }),
  };
}
