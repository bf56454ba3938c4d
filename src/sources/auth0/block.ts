import { badResponse, expectObject, expectObjects, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { requiredTextOf, textOf } from "../values.ts";
import type { Auth0Session } from "./session.ts";

/** Where somebody is shut out after too many wrong passwords. */
export interface Auth0UserBlockRecord {
  readonly identifier: string;
  readonly ip: string | null;
  readonly connection: string | null;
}

/** Whose blocks are meant: a user by the own id, or whoever types this as user name. */
export type BlockedBy = { readonly userId: string } | { readonly identifier: string };

/** Blocks after too many wrong passwords. An administrator's block is a field of the user and does not show here. */
export interface UserBlocks {
  blocks(by: BlockedBy): Promise<readonly Auth0UserBlockRecord[]>;
  /** Lets all through again whom it is about. */
  clearBlocks(by: BlockedBy): Promise<void>;
}

/** Reads and clears blocks after too many wrong passwords. */
export function createUserBlocks({ api }: Auth0Session): UserBlocks {
  return {
    async blocks(by) {
      const operation = "userId" in by ? api.userBlocks(by.userId) : api.identifierBlocks();
      const query = "userId" in by ? {} : { identifier: by.identifier };
      const { blocked_for: blocks } = expectObject(operation, await operation.ask(query));
      const found = expectObjects(operation, blocks);
      if (new Set(found.map((block) => JSON.stringify(block))).size < found.length) {
        throw badResponse(operation);
      }
      return readValue(operation, () => found.map(toBlock));
    },
    async clearBlocks(by) {
      if ("userId" in by) await api.clearUserBlocks(by.userId).send();
      else await api.clearIdentifierBlocks().send(undefined, { query: { identifier: by.identifier } });
    },
  };
}

/** Throws a TypeError for something else than a block. */
function toBlock(block: JsonObject): Auth0UserBlockRecord {
  return {
    identifier: requiredTextOf(block["identifier"]),
    ip: textOf(block["ip"]),
    connection: textOf(block["connection"]),
  };
}
