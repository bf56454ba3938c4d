import { refuse, refuseBody } from "./errors.ts";
import { checkDatabase, findJobConnection } from "./job-connection.ts";
import { importUsers } from "./job-import-work.ts";
import { advanceJob, describeNewJob, startJob } from "./job-run.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

/** Auth0 documents 500 KB a file and two jobs at once (auth0.com/docs, bulk user imports). */
const mostBytes = 512_000;
const mostJobs = 2;

/** The job that makes or changes many users (auth0.com/docs/manage-users/user-migration/bulk-user-imports). */
export const jobImportRoutes: readonly Auth0Route[] = [
  {
    operation: "post_users-imports",
    method: "POST",
    path: "/jobs/users-imports",
    scopes: ["create:users"],
    handle(request) {
      checkParameters(request.query, []);
      const { users, connection, upsert, externalId, mail } = readImport(request);
      checkOthers(request);
      const job = startJob(request, {
        type: "users_import",
        asked: {
          connection_id: connection.id,
          connection: connection.name,
          upsert,
          ...(externalId === undefined ? {} : { external_id: externalId }),
          send_completion_email: mail,
        },
        work: importUsers(request.state, { text: users, connection: connection.name, upsert }),
      });
      return { status: 202, body: describeNewJob(job) };
    },
  },
];

function readImport({ rawBody, form, state }: Auth0Request) {
  if (rawBody.length > mostBytes)
    throw refuse(413, `Payload content length greater than maximum allowed: ${mostBytes}`);
  if (form === undefined)
    throw refuse(400, "Payload validation error: 'Invalid multipart payload format'.", "invalid_body");
  const users = form.get("users");
  if (users === undefined || typeof users === "string")
    throw refuse(400, "Must provide 'users' file as multipart part.", "invalid_body");
  if (users.bytes.length === 0) throw refuse(400, "Users file must not be empty.", "invalid_body");
  const connectionId = readPart(form, "connection_id");
  if (connectionId === undefined)
    throw refuse(400, "Must provide 'connection_id' as multipart part.", "invalid_body");
  const connection = findJobConnection(state, connectionId);
  checkDatabase(connection.strategy);
  return {
    users: users.bytes.toString("utf8"),
    connection,
    upsert: readFlag(form, "upsert") ?? false,
    externalId: readPart(form, "external_id"),
    mail: readFlag(form, "send_completion_email") ?? true,
  };
}

function checkOthers({ state }: Auth0Request): void {
  const running = [...state.jobs.values()].filter(
    (job) => job.type === "users_import" && advanceJob(job) < 1,
  );
  if (running.length >= mostJobs)
    throw refuse(
      429,
      `There are ${running.length} active import users jobs, please wait until some of them are finished and try again`,
    );
}

function readPart(form: NonNullable<Auth0Request["form"]>, name: string): string | undefined {
  const part = form.get(name);
  return typeof part === "string" && part !== "" ? part : undefined;
}

function readFlag(form: NonNullable<Auth0Request["form"]>, name: string): boolean | undefined {
  const text = readPart(form, name);
  if (text === undefined) return undefined;
  if (text !== "true" && text !== "false")
    throw refuseBody("Expected type boolean but found type string", name);
  return text === "true";
}
