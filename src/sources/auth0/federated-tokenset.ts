import { type AnswerOrigin, nullWhenMissing, readId, readRecord } from "../answer.ts";
import type { FieldSet, FieldTable, JsonObject } from "../fields.ts";
import type { Identified, Partially } from "../record.ts";
import { moment, requiredTextOf, row, textOf } from "../values.ts";
import { readList } from "./paging.ts";
import type { Auth0Session } from "./session.ts";

/** Fields of a set of tokens of an identity provider. Dates are RFC 3339 in UTC. */
export interface FederatedTokensetFields {
  connection: string;
  scopes: readonly string[];
  issuedAt: string | null;
  expiresAt: string | null;
  lastUsedAt: string | null;
}

/** A set of tokens of an identity provider, never with the tokens. */
export type FederatedTokensetRecord = Identified & {
  /** The user's own id in the source. */
  readonly userId: string;
} & Partially<FederatedTokensetFields>;

/** A set of tokens of an identity provider. */
export const federatedTokensetFields: FieldTable<FederatedTokensetFields> = {
  connection: row(["connection"], (tokenset) => requiredTextOf(tokenset["connection"])),
  scopes: row(["scope"], (tokenset) => textOf(tokenset["scope"])?.split(/\s+/).filter(Boolean) ?? []),
  issuedAt: moment("issued_at"),
  expiresAt: moment("expires_at"),
  lastUsedAt: moment("last_used_at"),
};

/** Sets of tokens of identity providers. Ids are those of the user and of the set. */
export interface FederatedTokensets {
  list(userId: string, fields: FieldSet): Promise<readonly FederatedTokensetRecord[]>;
  load(userId: string, tokensetId: string, fields: FieldSet): Promise<FederatedTokensetRecord | null>;
  delete(userId: string, tokensetId: string): Promise<void>;
}

/** The reads and writes of sets of tokens. Auth0 has no read of a single one: it is looked up among those of its user. */
export function createFederatedTokensets({ access, api }: Auth0Session): FederatedTokensets {
  function toTokenset(
    origin: AnswerOrigin,
    userId: string,
    upstream: JsonObject,
    asked: FieldSet,
  ): FederatedTokensetRecord {
    return readRecord(origin, federatedTokensetFields, upstream, asked, {
      access,
      sourceId: readId(origin, upstream),
      userId,
    });
  }

  async function list(userId: string, fields: FieldSet): Promise<readonly FederatedTokensetRecord[]> {
    const operation = api.federatedTokensets(userId);
    const tokensets = readList(operation, await operation.ask({}));
    return tokensets.map((upstream) => toTokenset(operation, userId, upstream, fields));
  }

  return {
    list,
    async load(userId, tokensetId, fields) {
      const tokensets = await nullWhenMissing(list(userId, fields));
      return tokensets?.find(({ sourceId }) => sourceId === tokensetId) ?? null;
    },
    async delete(userId, tokensetId) {
      await api.deleteFederatedTokenset(userId, tokensetId).send();
    },
  };
}
