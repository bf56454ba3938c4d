import { findRecord, readRecord, settle } from "../../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, noFields } from "../../fields.ts";
import { mapPage, type Page, type RecordPageRequest } from "../../page.ts";
import type { Identified, Partially } from "../../record.ts";
import { createRecordLoader } from "../../record-loader.ts";
import { unsupported } from "../../unsupported.ts";
import { flag, listOf, moment, objectOf, requiredTextOf, row, wordOf } from "../../values.ts";
import { toObjectId } from "../id.ts";
import { type LosantLimitRecord, limitsOf, serviceLimitKeys } from "../limit.ts";
import type { Operation } from "../operation.ts";
import { globbable, mfaPolicies } from "../org.ts";
import { pagesOf, readWindow } from "../paging.ts";
import { type LosantServiceLimitsRecord, serviceLimits } from "../quota.ts";
import { idOf } from "../session.ts";
import { type LosantReportConfigRecord, reportConfigOf } from "./report-config.ts";
import type { InstanceSession } from "./session.ts";

/** Fields of an enterprise instance. */
export interface LosantInstanceFields {
  name: string;
  createdAt: string | null;
  updatedAt: string | null;
  mfaPolicy: LosantMfaPolicy | null;
  isAuditLoggingAllowed: boolean | null;
  limits: readonly LosantLimitRecord[] | null;
  serviceLimits: LosantServiceLimitsRecord | null;
  orgDefaultLimits: readonly LosantLimitRecord[] | null;
  orgDefaultServiceLimits: LosantServiceLimitsRecord | null;
  reportConfigs: readonly LosantReportConfigRecord[] | null;
}

/** Who needs a one-time code to sign in. */
export type LosantMfaPolicy = (typeof mfaPolicies)[keyof typeof mfaPolicies];

/** An enterprise instance. */
export type LosantInstanceRecord = Identified & Partially<LosantInstanceFields>;

/** An enterprise instance (schema `instance` of Losant's client). */
export const instanceFields: FieldTable<LosantInstanceFields> = {
  name: row(["name"], (instance) => requiredTextOf(instance["name"])),
  createdAt: moment("creationDate"),
  updatedAt: moment("lastUpdated"),
  mfaPolicy: row(["mfaMode"], (instance) => wordOf(instance["mfaMode"], mfaPolicies)),
  isAuditLoggingAllowed: flag("allowAuditLogging"),
  limits: row(["limits"], ({ limits: value }) => {
    const limits = objectOf(value);
    return limits === null ? null : limitsOf(limits);
  }),
  serviceLimits,
  orgDefaultLimits: row(["orgDefaultLimitConfig"], ({ orgDefaultLimitConfig }) => {
    const limits = limitsOf(objectOf(orgDefaultLimitConfig) ?? {});
    return limits.length === 0 ? null : limits;
  }),
  orgDefaultServiceLimits: row(["orgDefaultLimitConfig"], ({ orgDefaultLimitConfig }) => {
    const limits = objectOf(orgDefaultLimitConfig) ?? {};
    const isSet = Object.values(serviceLimitKeys).some((key) => Object.hasOwn(limits, key));
    return isSet ? serviceLimits.read({ limits }) : null;
  }),
  reportConfigs: row(["reportConfigs"], ({ reportConfigs }) => listOf(reportConfigs, reportConfigOf)),
};

/** Which of the caller's instances to list, by name. */
export interface InstancePageRequest extends RecordPageRequest {
  readonly nameContains: string | null;
}

/** An instance with the asked fields. */
export function toInstance(
  { access }: InstanceSession,
  operation: Pick<Operation, "source" | "operation">,
  upstream: JsonObject,
  fields: FieldSet,
): LosantInstanceRecord {
  return readRecord(operation, instanceFields, upstream, fields, {
    access,
    sourceId: idOf(operation, upstream),
  });
}

/** The reads of instances. */
export interface InstanceReads {
  /** The instances that the caller is a member of. UNSUPPORTED for a token of an instance. */
  page(request: InstancePageRequest): Promise<Page<LosantInstanceRecord>>;
  /** An instance; null when the caller sees no such one. */
  load(instanceId: string, fields: FieldSet): Promise<LosantInstanceRecord | null>;
  /** An instance as Losant sends it; null when the caller sees no such one. */
  loadUpstream(instanceId: string): Promise<JsonObject | null>;
  /** Keeps an instance that came along with something else. */
  prime(instanceId: string, upstream: JsonObject): void;
}

/** Makes the reads of instances. Each answer holds a whole instance, so that none is asked for twice. */
export function createInstanceReads(session: InstanceSession): InstanceReads {
  const { access, api, list } = session;
  const loader = createRecordLoader<JsonObject>((wanted) =>
    settle(
      wanted.map(async ({ id }) => {
        const operation = api.instance(id);
        return findRecord(operation, operation.ask(), id);
      }),
    ),
  );

  async function loadUpstream(instanceId: string): Promise<JsonObject | null> {
    const id = toObjectId(instanceId);
    return id === null ? null : loader.load(id, noFields);
  }

  return {
    loadUpstream,
    prime: (instanceId, upstream) => loader.prime(instanceId, noFields, upstream),
    async load(instanceId, fields) {
      const upstream = await loadUpstream(instanceId);
      return upstream === null ? null : toInstance(session, api.instance(instanceId), upstream, fields);
    },
    async page({ first, after, nameContains, fields }) {
      if (list === null) throw unsupported(access, "instances", "list instances: it is one");
      const part = globbable(access, nameContains, "instances", "nameContains");
      const query = {
        sortField: "name",
        sortDirection: "asc",
        ...(part !== null && { filterField: "name", filter: `*${part}*` }),
      };
      const page = await readWindow(pagesOf(list, query), { first, after });
      for (const item of page.items) loader.prime(idOf(list, item), noFields, item);
      return mapPage(page, (upstream) => toInstance(session, list, upstream, fields));
    },
  };
}
