import { GatewayError } from "../errors/gateway-error.ts";
import type { JsonObject } from "./fields.ts";
import type { Identified, Partially } from "./record.ts";
import type { Access } from "./source.ts";

/** What a job does. */
export type UserJobKind = "EXPORT" | "IMPORT" | "EMAIL_VERIFICATION";

/** How far a job is. */
export type UserJobStatus = "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED";

/** What came of an import, in numbers of users. */
export interface UserJobSummary {
  readonly insertedCount: number;
  readonly updatedCount: number;
  readonly failedCount: number;
  readonly totalCount: number;
}

/** Fields of a job. */
export interface UserJobFields {
  kind: UserJobKind;
  status: UserJobStatus;
  statusMessage: string | null;
  /** From 0 to 100. */
  percentDone: number | null;
  secondsLeft: number | null;
  createdAt: string | null;
  /** A secret: whoever has it can fetch the file. */
  resultUrl: string | null;
  summary: UserJobSummary | null;
}

/** A job as it was when it was read, with all of its fields. */
export type UserJobRecord = Identified & Partially<UserJobFields>;

/** A user that an import could not take. */
export interface UserJobFailureRecord {
  /** As the import was given them, without secrets. Null where the source does not tell. */
  readonly user: JsonObject | null;
  readonly reasons: readonly UserJobFailureReason[];
}

/** Why an import could not take a user. */
export interface UserJobFailureReason {
  readonly code: string;
  readonly message: string;
  readonly path: string | null;
}

/** Which users to write to a file, and how. Null: the source's own choice. */
export interface UserExportRequest {
  readonly connectionId: string | null;
  readonly format: "JSON" | "CSV";
  readonly limit: number | null;
  readonly fields: readonly { readonly name: string; readonly exportAs?: string | null | undefined }[] | null;
}

/** Which users to read. */
export interface UserImportRequest {
  readonly connectionId: string;
  /** In the source's own form. Secrets may stand in it. */
  readonly users: readonly JsonObject[];
  readonly upsert: boolean;
  readonly externalId: string | null;
  readonly sendCompletionEmail: boolean;
}

/** Work on users that goes on in the source after its start. Starts need USER_ADMINISTRATION. */
export interface UserJobs {
  /** Null when there is none, and when the source has forgotten it. */
  userJob(id: string): Promise<UserJobRecord | null>;
  /** Users that an import which has ended could not take. */
  userJobFailures(id: string): Promise<readonly UserJobFailureRecord[]>;
  startUserExport(request: UserExportRequest): Promise<UserJobRecord>;
  startUserImport(request: UserImportRequest): Promise<UserJobRecord>;
}

/** What a source without jobs answers: UNSUPPORTED to starts, and no job by any id. */
export function createNoUserJobs({ source }: Pick<Access, "source">): UserJobs {
  const refuse = (what: string) => async (): Promise<never> => {
    throw new GatewayError(
      "UNSUPPORTED",
      `Source "${source.name}" cannot ${what}. \`IdentitySource.features\` tells what it can do.`,
      { source: source.name },
    );
  };
  return {
    userJob: async () => null,
    userJobFailures: async () => [],
    startUserExport: refuse("write users to a file"),
    startUserImport: refuse("read users from a file"),
  };
}
