import { GatewayError } from "../../../errors/gateway-error.ts";
import type { AnswerOrigin } from "../../answer.ts";
import type { FieldSet, JsonObject } from "../../fields.ts";
import type { UserRecord } from "../../record.ts";
import type { Access } from "../../source.ts";
import { toObjectId } from "../id.ts";
import type { Operation } from "../operation.ts";
import type { LosantUsageMetric, LosantUsageOwner } from "../usage-owner.ts";
import type { InstanceAdminApi } from "./api.ts";

/** What the parts of one caller's access to enterprise instances share, for one request. */
export interface InstanceSession {
  readonly access: Access;
  readonly api: InstanceAdminApi & {
    readonly usage: (owner: LosantUsageOwner, metric: LosantUsageMetric) => Operation;
  };
  /** The list of the caller's instances; null for a token of an instance, which may not read it. */
  readonly list: Operation | null;
  /** A user of whom a list of members tells (schema `instanceMember` of Losant's client). */
  readonly toUser: (origin: AnswerOrigin, member: JsonObject, fields: FieldSet) => UserRecord;
}

/** The one spelling of an instance's id. Throws NOT_FOUND for a text that can be no id. */
export function requireInstanceId({ access }: InstanceSession, instanceId: string): string {
  const id = toObjectId(instanceId);
  if (id === null) throw instanceNotFound(access, instanceId);
  return id;
}

/** What is thrown when something else needs an instance that is not there. */
export function instanceNotFound({ source }: Access, instanceId: string): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${source.name}" has no instance ${JSON.stringify(instanceId)} that the caller may see.`,
    { source: source.name },
  );
}
