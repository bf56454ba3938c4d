import { expectObject, settle } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../fields.ts";
import type { Partially } from "../record.ts";
import { createRecordLoader } from "../record-loader.ts";
import { flag, moment, row, text } from "../values.ts";
import type { LosantApi } from "./api.ts";
import { isRefusal } from "./failure.ts";
import type { WriteOperation } from "./operation.ts";
import { type LosantPeriodRecord, periodOf } from "./period.ts";
import { type LosantServiceLimitsRecord, serviceLimits } from "./quota.ts";
import { idOf } from "./session.ts";
import { projectUserSummary } from "./summary.ts";

/** Fields that only a Losant caller has, and that are told to nobody else. */
export interface LosantViewerFields {
  mustVerifyEmail: boolean | null;
  requestedEmail: string | null;
  githubName: string | null;
  passwordUpdatedAt: string | null;
  tokenCutoffAt: string | null;
  currentPeriod: LosantPeriodRecord | null;
  serviceLimits: LosantServiceLimitsRecord | null;
}

/** The caller, with what only they are told. */
export type LosantViewerRecord = Partially<LosantViewerFields>;

/** A Losant caller (schema `me` of Losant's client), as far as it is not a user's like any other. */
export const viewerFields: FieldTable<LosantViewerFields> = {
  mustVerifyEmail: flag("needsToVerifyEmail"),
  requestedEmail: text("requestedEmail"),
  githubName: text("githubName"),
  passwordUpdatedAt: moment("passwordLastUpdated"),
  tokenCutoffAt: moment("tokenCutoff"),
  currentPeriod: row(["currentPeriodStart", "currentPeriodEnd"], periodOf),
  serviceLimits,
};

/** The caller, for one request. */
export interface LosantViewer {
  /** The caller's own record with these keys of `summary`. */
  load(keys: FieldSet): Promise<JsonObject>;
  /** The caller's id. Costs a call unless it is known. */
  id(): Promise<string>;
  /** The caller's id when it is known without a call, else null. */
  knownId(): string | null;
  /** Keeps the caller's id, which came along with something else. */
  learnId(id: string): void;
  /** Sends a write that is answered with the caller, with these keys of `summary`, and keeps the answer. */
  write(operation: WriteOperation, body: JsonObject, keys: FieldSet): Promise<void>;
}

/** Makes the viewer: `GET /me` is asked once, for all that is wanted of it at the same time. */
export function createViewer(api: Pick<LosantApi, "me">): LosantViewer {
  const operation = api.me();
  let knownId: string | null = null;
  let refusal: Error | null = null;

  async function read(keys: FieldSet): Promise<JsonObject> {
    if (refusal !== null) throw refusal;
    try {
      const query = projectUserSummary(keys);
      const me = expectObject(operation, await operation.ask(query));
      knownId = idOf(operation, me);
      return me;
    } catch (error) {
      if (isRefusal(error)) refusal = error;
      throw error;
    }
  }

  const createLoader = () =>
    createRecordLoader<JsonObject>((wanted) => settle(wanted.map(({ fields }) => read(fields))));
  let loader = createLoader();

  async function load(keys: FieldSet): Promise<JsonObject> {
    const me = await loader.load("me", keys);
    if (me === null) throw new Error("the caller is never missing");
    return me;
  }

  return {
    load,
    id: async () => knownId ?? idOf(operation, await load(noFields)),
    knownId: () => knownId,
    learnId(id) {
      knownId = id;
    },
    async write(writing, body, keys) {
      const me = expectObject(writing, await writing.send(body, projectUserSummary(keys)));
      knownId = idOf(writing, me);
      loader = createLoader();
      loader.prime("me", keys, me);
    },
  };
}
