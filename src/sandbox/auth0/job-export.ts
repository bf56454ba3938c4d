import { randomBytes } from "node:crypto";
import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody } from "./errors.ts";
import { findJobConnection } from "./job-connection.ts";
import { writeExport } from "./job-export-file.ts";
import { describeNewJob, startJob } from "./job-run.ts";
import type { JobWork } from "./job-state.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route, User } from "./state.ts";

/** Auth0 names the file after the tenant (auth0.com/docs, bulk user exports). */
const fileBaseName = "meridian-pumps";
const mostCsvFields = 30;
const objects = ["app_metadata", "user_metadata"];

const exportBody = z.strictObject({
  connection_id: z.string().optional(),
  format: z.enum(["json", "csv"]).default("csv"),
  limit: z.int().min(1).optional(),
  fields: z
    .array(z.strictObject({ name: z.string().max(100), export_as: z.string().max(100).optional() }))
    .optional(),
});

/** The job that writes users to a file (auth0.com/docs/manage-users/user-migration/bulk-user-exports). */
export const jobExportRoutes: readonly Auth0Route[] = [
  {
    operation: "post_users-exports",
    method: "POST",
    path: "/jobs/users-exports",
    scopes: ["read:users"],
    handle(request) {
      checkParameters(request.query, []);
      const asked = readBody(exportBody, request.body);
      if (asked.format === "csv") checkCsv(asked.fields ?? []);
      const connection =
        asked.connection_id === undefined ? undefined : findJobConnection(request.state, asked.connection_id);
      const job = startJob(request, {
        type: "users_export",
        asked: { ...asked, connection: connection?.name ?? null },
        work: exportUsers(request, asked, connection?.name),
      });
      return { status: 200, body: describeNewJob(job) };
    },
  },
];

/** The files that jobs have written, for whoever has a link that still works. */
export const exportFileRoutes: readonly Auth0Route[] = [
  {
    operation: "get_export-file",
    method: "GET",
    path: "/__exports/{key}/{filename}",
    scopes: "public",
    handle({ state, params }) {
      const link = state.exportLinks.get(params.key ?? "");
      if (link === undefined || link.filename !== params.filename) throw refuse(404, "Not Found");
      if (link.expiresAt <= Date.now()) throw refuse(403, "Request has expired");
      return {
        status: 200,
        body: link.bytes,
        headers: {
          "content-type": "application/gzip",
          "content-disposition": `attachment; filename="${link.filename}"`,
        },
      };
    },
  },
];

function checkCsv(fields: readonly { readonly name: string }[]): void {
  if (fields.length > mostCsvFields)
    throw refuseBody(`Array is too long (${fields.length}), maximum ${mostCsvFields}`, "fields");
  const whole = fields.find(({ name }) => objects.includes(name));
  if (whole !== undefined)
    throw refuseBody(`${whole.name} cannot be exported as a single object in CSV format`, "fields");
}

function exportUsers(
  { state, behaviour }: Auth0Request,
  { format, limit, fields }: z.output<typeof exportBody>,
  connection: string | undefined,
): JobWork {
  const filename = `${fileBaseName}.${format}.gz`;
  let bytes: Buffer | undefined;
  let link = { key: "", expiresAt: 0 };
  const isAsked = ({ identities }: User) =>
    connection === undefined || identities.some((identity) => identity.connection === connection);
  return {
    advance(share) {
      if (share < 1 || bytes !== undefined) return;
      bytes = writeExport([...state.users.current.values()].filter(isAsked).slice(0, limit), format, fields);
    },
    failure: () => undefined,
    outcome(origin) {
      // A link works for a minute; whoever reads the job after that gets a fresh one.
      if (bytes !== undefined && link.expiresAt <= Date.now()) {
        link = { key: randomBytes(16).toString("hex"), expiresAt: Date.now() + behaviour.exportLinkMs };
        state.exportLinks.set(link.key, { filename, bytes, expiresAt: link.expiresAt });
      }
      return { location: `${origin}/__exports/${link.key}/${filename}` };
    },
    errors: () => [],
  };
}
