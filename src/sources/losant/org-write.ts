import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject, expectRecord } from "../answer.ts";
import { type Changes, type ChangeTable, renamed, toBody } from "../changes.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import type { OrgRecord } from "../record.ts";
import type { Access } from "../source.ts";
import type { Writes } from "../writes.ts";
import type { WriteOperation } from "./operation.ts";
import { mfaPolicies, summaryKeysOfOrg, toOrgRecord } from "./org.ts";
import type { LosantSession } from "./session.ts";
import { projectOrgSummary } from "./summary.ts";

/**
 * Losant's word for a policy. The schema of its client knows no way to have none. Throws BAD_USER_INPUT for null.
 */
export function mfaModeOf(policy: unknown): string {
  const found = Object.entries(mfaPolicies).find(([, ours]) => ours === policy);
  if (found === undefined) throw notClearable("mfaPolicy", "input.losant.mfaPolicy");
  return found[0];
}

/** A row for a text that is cleared by writing an empty one: Losant's schemas allow that, and no null. */
export function clearableText(key: string): (value: unknown) => JsonObject {
  return (value) => ({ [key]: value ?? "" });
}

/** A row for a value that is never cleared: null for it is BAD_USER_INPUT. */
export function lastingText(key: string, name: string, argument: string): (value: unknown) => JsonObject {
  return (value) => {
    if (value === null) throw notClearable(name, argument);
    return renamed(key)(value);
  };
}

function notClearable(name: string, argument: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` cannot be null: \`${name}\` cannot be cleared. Leave it out to keep it.`,
    { argument },
  );
}

const facetChanges: ChangeTable = {
  mfaPolicy: (value) => ({ mfaMode: mfaModeOf(value) }),
  planId: lastingText("planId", "planId", "input.losant.planId"),
  billingEmail: lastingText("billingEmail", "billingEmail", "input.losant.billingEmail"),
  cardToken: lastingText("cardToken", "cardToken", "input.losant.cardToken"),
};

/** What can be written of an organization (schemas `orgPost` and `orgPatch` of Losant's client). */
export function orgChangesOf(access: Access): ChangeTable {
  return {
    name: lastingText("name", "name", "input.name"),
    description: clearableText("description"),
    accentColor: clearableText("iconColor"),
    losant: (value) => toBody(access, facetChanges, (value ?? {}) as Changes, "input.losant"),
  };
}

/** The writes of organizations. Losant answers with the organization as it is then, so that nothing is read again. */
export function createOrgWrites({
  access,
  api,
  orgs,
}: LosantSession): Pick<Writes, "createOrg" | "updateOrg" | "deleteOrg"> {
  const table = orgChangesOf(access);

  /** `orgId` is null for one that is new. */
  async function write(
    operation: WriteOperation,
    orgId: string | null,
    changes: Changes,
    fields: FieldSet,
  ): Promise<OrgRecord> {
    const keys = summaryKeysOfOrg(fields);
    const body = toBody(access, table, changes);
    const answer = await operation.send(body, projectOrgSummary(keys));
    const org = orgId === null ? expectObject(operation, answer) : expectRecord(operation, answer, orgId);
    orgs.learn(org, keys);
    return toOrgRecord(access, operation, org, fields);
  }

  return {
    async createOrg(changes, members, fields) {
      // Losant's platform only invites: naming them here says so.
      const all = members === null ? changes : { ...changes, members };
      return { org: await write(api.createOrg(), null, all, fields), additions: [] };
    },
    updateOrg: (orgId, changes, fields) => write(api.updateOrg(orgId), orgId, changes, fields),
    async deleteOrg(orgId) {
      await api.deleteOrg(orgId).send();
    },
  };
}
