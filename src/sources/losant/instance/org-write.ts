import { GatewayError } from "../../../errors/gateway-error.ts";
import { expectObject, expectRecord, readValue } from "../../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../../changes.ts";
import { type JsonObject, noFields } from "../../fields.ts";
import type { Access } from "../../source.ts";
import { objectOf } from "../../values.ts";
import type { Writes } from "../../writes.ts";
import { toOrgLimits, toServiceLimits } from "../limit.ts";
import { requireOrg } from "../org.ts";
import { clearableText, lastingText, mfaModeOf } from "../org-write.ts";
import { toMemberBody } from "./member-write.ts";
import { summaryKeysOfInstanceOrg, toInstanceOrgRecord } from "./org.ts";
import { includeSummary } from "./org-list.ts";
import type { LosantInstanceSession } from "./session.ts";

/** A row for a list that is cleared by writing an empty one. */
function clearableList(key: string): ChangeTable[string] {
  return (value) => ({ [key]: value ?? [] });
}

/** A row for a value that is never cleared. */
function lasting(key: string, name: string): ChangeTable[string] {
  return lastingText(key, name, `input.losantInstance.${name}`);
}

function bannerOf(value: unknown): JsonObject {
  // Losant's schema has no null here; a notice without a text is none.
  if (value === null) return {};
  const { message, level } = value as { readonly message: string; readonly level: string };
  return { message, level: level.toLowerCase() };
}

/** Throws BAD_USER_INPUT for null: limits can be set and not cleared. */
function limitsIn({ limits, serviceLimits }: Changes): JsonObject {
  for (const [name, value] of Object.entries({ limits, serviceLimits })) {
    if (value !== null) continue;
    const argument = `input.losantInstance.${name}`;
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`${argument}\` cannot be null: limits cannot be cleared. Leave it out to keep them.`,
      { argument },
    );
  }
  return {
    ...toOrgLimits((limits ?? []) as Parameters<typeof toOrgLimits>[0], "input.losantInstance.limits"),
    ...toServiceLimits((serviceLimits ?? {}) as JsonObject),
  };
}

/** What only administrators of an instance can write, apart from limits, which are merged first. */
const instanceChanges: ChangeTable = {
  limits: () => ({}),
  serviceLimits: () => ({}),
  allowedEmailDomains: clearableList("whitelistedEmailDomains"),
  isAuditLogEnabled: lasting("auditLogEnabled", "isAuditLogEnabled"),
  // False or a date, as in the organization itself.
  disabledAt: (value) => ({ disabledAt: value ?? false }),
  isReadOnly: lasting("isReadOnly", "isReadOnly"),
  tags: clearableList("tags"),
  referralId: clearableText("referralId"),
  banner: (value) => ({ banner: bannerOf(value) }),
};

/** What can be written of an organization (schemas `instanceOrgPost` and `instanceOrgPatch` of Losant's client). */
function changesOf(access: Access): ChangeTable {
  const facetChanges: ChangeTable = { mfaPolicy: (value) => ({ mfaMode: mfaModeOf(value) }) };
  return {
    name: lastingText("name", "name", "input.name"),
    description: clearableText("description"),
    accentColor: clearableText("iconColor"),
    losant: (value) => toBody(access, facetChanges, (value ?? {}) as Changes, "input.losant"),
    losantInstance: (value) =>
      toBody(access, instanceChanges, (value ?? {}) as Changes, "input.losantInstance"),
  };
}

/** The writes of an instance's organizations. Losant answers with the organization as it is then. */
export function createInstanceOrgWrites(
  session: LosantInstanceSession,
): Pick<Writes, "createOrg" | "updateOrg" | "deleteOrg"> {
  const { access, api, orgs } = session;
  const table = changesOf(access);

  function bodyOf(changes: Changes): { readonly body: JsonObject; readonly limits: JsonObject } {
    const limits = limitsIn((changes["losantInstance"] ?? {}) as Changes);
    return { body: toBody(access, table, changes), limits };
  }

  /** Losant takes limits as a whole, so that the present ones are read first. */
  async function mergeLimits(orgId: string, limits: JsonObject): Promise<JsonObject> {
    if (Object.keys(limits).length === 0) return {};
    const org = await requireOrg(session, orgId, noFields);
    const present = readValue(api.org(orgId), () => objectOf(org["limits"]));
    return { limits: { ...present, ...limits } };
  }

  return {
    async createOrg(changes, members, fields) {
      const { body, limits } = bodyOf(changes);
      const operation = api.createOrg();
      const org = expectObject(
        operation,
        await operation.send(
          {
            ...body,
            ...(Object.keys(limits).length > 0 && { limits }),
            ...(members !== null && { members: members.map((member) => toMemberBody(session, member)) }),
          },
          includeSummary(summaryKeysOfInstanceOrg(fields)),
        ),
      );
      // The answer is the organization as its members see it, which lacks what only an instance keeps.
      const untold = fields.intersection(new Set(["administration"]));
      const record = toInstanceOrgRecord(session, operation, org, fields.difference(untold));
      const rest = untold.size === 0 ? null : await access.org(record.sourceId, untold);
      return { org: { ...rest, ...record }, additions: [] };
    },
    async updateOrg(orgId, changes, fields) {
      const { body, limits } = bodyOf(changes);
      const whole = { ...body, ...(await mergeLimits(orgId, limits)) };
      const keys = summaryKeysOfInstanceOrg(fields);
      const operation = api.updateOrg(orgId);
      const org = expectRecord(operation, await operation.send(whole, includeSummary(keys)), orgId);
      orgs.learn(org, keys);
      return toInstanceOrgRecord(session, operation, org, fields);
    },
    async deleteOrg(orgId) {
      await api.deleteOrg(orgId).send();
    },
  };
}
