import type { RequestContext } from "../context/request-context.ts";
import type { UserJobRecord } from "../sources/job.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "./global-id.ts";
import { openChosenSource, toPayload } from "./mutation.ts";
import type { MutationResolvers, UserJobResolvers } from "./types.generated.ts";

/** Resolvers of `UserJob`. Fields that are not here are fields of the record. */
export const userJobResolvers: UserJobResolvers = {
  id: ({ access, sourceId }) => encodeGlobalId("UserJob", access.source.name, sourceId),
  source: ({ access }) => access.source,
  failures: (job) => (mayHaveFailures(job) ? job.access.userJobFailures(job.sourceId) : []),
};

/** Mutations that start jobs. */
export const userJobMutations: Required<Pick<MutationResolvers, "userExportStart" | "userImportStart">> = {
  userExportStart: (_root, { input: { source, connectionId, limit, fields, format } }, context) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "USER_ADMINISTRATION");
      const job = await access.startUserExport({
        connectionId: connectionId ?? null,
        format: format ?? "JSON",
        limit: limit ?? null,
        fields: fields ?? null,
      });
      return { job };
    }, {}),
  userImportStart: (_root, { input: { source, ...input } }, context) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", "USER_ADMINISTRATION");
      const job = await access.startUserImport({
        ...input,
        upsert: input.upsert ?? false,
        externalId: input.externalId ?? null,
        sendCompletionEmail: input.sendCompletionEmail ?? true,
      });
      return { job };
    }, {}),
};

/** Finds a job by its global id; null when there is none. */
export async function findUserJob(context: RequestContext, id: string): Promise<UserJobRecord | null> {
  const { source, keys } = decodeGlobalIdOf("UserJob", id);
  return context.accessTo(context.sourceNamed(source)).userJob(keys[0] ?? "");
}

/** Whether a job is at its end. */
export function hasEnded({ status }: UserJobRecord): boolean {
  return status === "COMPLETED" || status === "FAILED";
}

/** Whether it is worth a call to ask: only imports have any, and a source tells them at the end. */
function mayHaveFailures(job: UserJobRecord): boolean {
  return job.kind === "IMPORT" && hasEnded(job);
}
