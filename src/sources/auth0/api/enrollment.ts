import type { Operations } from "../operation.ts";

/** The operations of Auth0's older MFA on users, each under the name that its own code calls it by. */
export function createEnrollmentApi({ list, write }: Operations) {
  return {
    /** `GET /users/{id}/enrollments` */
    enrollments: (id: string) => list("get_enrollments", "/users/{id}/enrollments", "enrollments", { id }),
    /** `DELETE /users/{id}/authenticators` */
    deleteAuthenticators: (id: string) =>
      write("delete_authenticators", "DELETE", "/users/{id}/authenticators", { id }),
    /** `DELETE /users/{id}/multifactor/{provider}` */
    deleteMultifactor: (id: string, provider: string) =>
      write("delete_multifactor_by_provider", "DELETE", "/users/{id}/multifactor/{provider}", {
        id,
        provider,
      }),
  };
}
