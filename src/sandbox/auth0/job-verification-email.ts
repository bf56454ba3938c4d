import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseMissingUser } from "./errors.ts";
import { isUserId } from "./find.ts";
import { checkDatabase } from "./job-connection.ts";
import { describeNewJob, startJob } from "./job-run.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

const verificationBody = z.strictObject({
  user_id: z.string().refine(isUserId, "Object didn't pass validation for format user-id"),
  client_id: z.string().optional(),
  identity: z
    .strictObject({
      user_id: z.string(),
      provider: z.string(),
      connection_id: z
        .string()
        .regex(/^con_[A-Za-z0-9]{16}$/)
        .optional(),
    })
    .optional(),
  organization_id: z.string().optional(),
});

/** The job that sends somebody a mail to prove their address with. No mail is sent here, and nothing is proved by it. */
export const jobVerificationEmailRoutes: readonly Auth0Route[] = [
  {
    operation: "post_verification-email",
    method: "POST",
    path: "/jobs/verification-email",
    scopes: ["update:users"],
    handle(request) {
      checkParameters(request.query, []);
      checkVerification(request, readBody(verificationBody, request.body));
      const job = startJob(request, {
        type: "verification_email",
        asked: {},
        work: {
          advance: () => {},
          failure: () => undefined,
          outcome: () => ({}),
          errors: () => [],
        },
      });
      return { status: 201, body: describeNewJob(job) };
    },
  },
];

function checkVerification(
  { state }: Auth0Request,
  { user_id, client_id, identity: asked, organization_id }: z.output<typeof verificationBody>,
): void {
  const user = state.users.current.get(user_id);
  if (user === undefined) throw refuseMissingUser();
  const identity =
    asked === undefined
      ? user.identities[0]
      : user.identities.find((each) => each.user_id === asked.user_id && each.provider === asked.provider);
  if (identity === undefined)
    throw refuse(400, "The user exists, but does not contain the given identity.", "invalid_body");
  checkDatabase(identity.provider);
  if (user.email === undefined)
    throw refuse(400, "User does not have an email address.", "operation_not_supported");
  if (organization_id !== undefined && !state.organizations.has(organization_id))
    throw refuse(400, "The organization does not exist", "invalid_body");
  if (client_id !== undefined && !state.clients.has(client_id))
    throw refuseBody("The client does not exist.", "client_id");
}
