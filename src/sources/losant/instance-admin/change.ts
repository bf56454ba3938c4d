import { GatewayError } from "../../../errors/gateway-error.ts";
import { expectObject, expectRecord, readValue } from "../../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody } from "../../changes.ts";
import type { FieldSet, JsonObject } from "../../fields.ts";
import { objectOf, requiredTextOf } from "../../values.ts";
import { toOrgLimits, toServiceLimits } from "../limit.ts";
import { mfaPolicies } from "../org.ts";
import {
  type InstanceReads,
  type LosantInstanceRecord,
  type LosantMfaPolicy,
  toInstance,
} from "./instance.ts";
import {
  groupingWord,
  type LosantReportConfigChange,
  type LosantReportGrouping,
  type LosantReportResolution,
  resolutionWord,
  toReportConfig,
  withoutNothing,
} from "./report-config.ts";
import { type InstanceSession, instanceNotFound, requireInstanceId } from "./session.ts";

/** The writes of instances. */
export interface InstanceWrites {
  /** Changes settings. Throws BAD_USER_INPUT for null: none of them can be cleared. */
  update(instanceId: string, changes: Changes, fields: FieldSet): Promise<LosantInstanceRecord>;
  /** Has a usage report made and sent. Gives the id of the job. */
  generateReport(instanceId: string, options: Changes): Promise<string>;
}

const mfaWords = Object.fromEntries(
  Object.entries(mfaPolicies).map(([word, policy]) => [policy, word]),
) as Readonly<Record<LosantMfaPolicy, string>>;

/** What can be changed (schema `instancePatch` of Losant's client), apart from limits, which are merged first. */
const changeTable: ChangeTable = {
  mfaPolicy: (policy) => ({ mfaMode: mfaWords[policy as LosantMfaPolicy] }),
  reportConfigs: (configs) => ({
    reportConfigs: (configs as readonly LosantReportConfigChange[]).map(toReportConfig),
  }),
};

/** What can be said of a report (schema `instanceReportOptionsPost` of Losant's client). */
const reportTable: ChangeTable = {
  email: renamed("email"),
  callbackUrl: renamed("callbackUrl"),
  start: renamed("start"),
  end: renamed("end"),
  groupBy: (grouping) => ({ resourceGroupBy: groupingWord(grouping as LosantReportGrouping) }),
  resolution: (resolution) => ({ dateGroupBy: resolutionWord(resolution as LosantReportResolution) }),
  includesSandboxes: renamed("includeSandbox"),
};

/** Makes the writes of instances. */
export function createInstanceWrites(
  session: InstanceSession,
  { load, loadUpstream, prime }: InstanceReads,
): InstanceWrites {
  const { access, api } = session;

  /** Losant takes the default limits as a whole, so that the present ones are read first. */
  async function mergeLimits(id: string, changes: Changes): Promise<JsonObject> {
    const { orgDefaultLimits: limits, orgDefaultServiceLimits: settings } = changes;
    if (limits === undefined && settings === undefined) return {};
    const changed = {
      ...toOrgLimits((limits ?? []) as Parameters<typeof toOrgLimits>[0], "input.orgDefaultLimits"),
      ...toServiceLimits((settings ?? {}) as JsonObject),
    };
    const upstream = await loadUpstream(id);
    if (upstream === null) throw instanceNotFound(access, id);
    const present = readValue(api.instance(id), () => objectOf(upstream["orgDefaultLimitConfig"]));
    return { orgDefaultLimitConfig: { ...present, ...changed } };
  }

  return {
    async update(instanceId, changes, fields) {
      const id = requireInstanceId(session, instanceId);
      refuseNull(changes);
      const { orgDefaultLimits, orgDefaultServiceLimits, ...others } = changes;
      const body = { ...toBody(access, changeTable, others), ...(await mergeLimits(id, changes)) };
      if (Object.keys(body).length === 0) {
        const present = await load(id, fields);
        if (present === null) throw instanceNotFound(access, id);
        return present;
      }
      const operation = api.updateInstance(id);
      const instance = expectRecord(operation, await operation.send(body), id);
      prime(id, instance);
      return toInstance(session, operation, instance, fields);
    },
    async generateReport(instanceId, options) {
      const operation = api.generateInstanceReport(requireInstanceId(session, instanceId));
      const job = expectObject(
        operation,
        await operation.send(toBody(access, reportTable, withoutNothing(options))),
      );
      return readValue(operation, () => requiredTextOf(job["jobId"]));
    },
  };
}

function refuseNull(changes: Changes): void {
  const cleared = Object.keys(changes).find((name) => changes[name] === null);
  if (cleared === undefined) return;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `\`${cleared}\` cannot be cleared. Give a value or leave it out.`,
    {
      argument: `input.${cleared}`,
    },
  );
}
