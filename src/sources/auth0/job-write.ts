import { GatewayError } from "../../errors/gateway-error.ts";
import { type Changes, toBody } from "../changes.ts";
import type { JsonObject } from "../fields.ts";
import type { UserExportRequest, UserImportRequest, UserJobRecord, UserJobs } from "../job.ts";
import type { Writes } from "../writes.ts";
import { toUserJob } from "./job.ts";
import { secretsInUsers } from "./job-failure.ts";
import { type Blames, namingArgument, tellingThird } from "./job-refusal.ts";
import type { SendOptions, WriteOperation } from "./operation.ts";
import type { Auth0Session } from "./session.ts";
import { verificationTable } from "./ticket.ts";

/** Bytes of a file at most (https://auth0.com/docs/manage-users/user-migration/bulk-user-imports: 500 KB). */
const mostBytes = 500_000;

const exportBlames: Blames = [
  [/connection/i, "input.connectionId"],
  [/\blimit\b/, "input.limit"],
  [/\bfields\b|CSV/, "input.fields"],
];

const importBlames: Blames = [
  [/connection/i, "input.connectionId"],
  [/users file|payload content length/i, "input.users"],
];

const verificationBlames: Blames = [
  [/organization/i, "input.auth0.orgId"],
  [/given identity|identity connection/i, "input.auth0.identity"],
  [/client/i, "input.auth0.clientId"],
  [/user|connection/i, "input.userId"],
];

/** The starts of jobs. Auth0 answers each with the job, so that nothing is read again. */
export function createJobWrites({
  access,
  api,
}: Auth0Session): Pick<UserJobs & Writes, "startUserExport" | "startUserImport" | "sendEmailVerification"> {
  async function start(
    operation: WriteOperation,
    blames: Blames,
    body: JsonObject | undefined,
    options?: SendOptions,
  ): Promise<UserJobRecord> {
    return toUserJob(access, operation, await namingArgument(operation.send(body, options), blames));
  }

  return {
    startUserExport: async (request) => start(api.startUserExport(), exportBlames, toExportBody(request)),
    async startUserImport(request) {
      const file = writeFile(access.source.name, request.users);
      const options = { form: toImportForm(request, file), secrets: secretsInUsers(request.users) };
      return tellingThird(start(api.startUserImport(), importBlames, undefined, options));
    },
    async sendEmailVerification(userId, changes) {
      const body = toBody(
        access,
        { auth0: (value) => toBody(access, verificationTable, (value ?? {}) as Changes, "input.auth0") },
        changes,
      );
      return start(api.sendEmailVerification(), verificationBlames, { user_id: userId, ...body });
    },
  };
}

function toExportBody({ connectionId, format, limit, fields }: UserExportRequest): JsonObject {
  if (fields?.length === 0 || (fields === null && format === "CSV")) {
    const argument = "input.fields";
    const reason = format === "CSV" ? "for CSV" : "or be left out";
    throw new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` must name what to write, ${reason}.`, {
      argument,
    });
  }
  return {
    format: format.toLowerCase(),
    ...(connectionId === null ? {} : { connection_id: connectionId }),
    ...(limit === null ? {} : { limit }),
    ...(fields === null
      ? {}
      : {
          fields: fields.map(({ name, exportAs }) => ({
            name,
            ...(typeof exportAs === "string" && { export_as: exportAs }),
          })),
        }),
  };
}

/** Throws BAD_USER_INPUT for a file that Auth0 would not take. */
function writeFile(source: string, users: readonly JsonObject[]): string {
  const argument = "input.users";
  if (users.length === 0) {
    throw new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` must hold a user.`, {
      source,
      argument,
    });
  }
  const file = JSON.stringify(users);
  const bytes = Buffer.byteLength(file);
  if (bytes <= mostBytes) return file;
  const [size, most] = [bytes, mostBytes].map((number) => number.toLocaleString("en"));
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` takes ${size} bytes as JSON; source "${source}" reads ${most} (500 kB) at once. ` +
      "Split the users over several imports, two at the same time.",
    { source, argument },
  );
}

function toImportForm(
  { connectionId, upsert, externalId, sendCompletionEmail }: UserImportRequest,
  file: string,
): NonNullable<SendOptions["form"]> {
  return [
    { name: "users", value: file, file: { name: "users.json", type: "application/json" } },
    { name: "connection_id", value: connectionId },
    { name: "upsert", value: String(upsert) },
    { name: "send_completion_email", value: String(sendCompletionEmail) },
    ...(externalId === null ? [] : [{ name: "external_id", value: externalId }]),
  ];
}
