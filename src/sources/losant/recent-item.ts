import { expectDistinct, expectObject, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { textOf } from "../values.ts";
import type { LosantAccess } from "./access.ts";
import type { Operation } from "./operation.ts";
import { idOf, type LosantSession } from "./session.ts";

/** Kinds of things that Losant remembers as opened. */
export type LosantRecentItemType = keyof typeof itemTypes;

/** Something that the caller opened. */
export interface LosantRecentItemRecord {
  readonly access: LosantAccess;
  readonly type: LosantRecentItemType;
  readonly itemId: string;
  readonly name: string | null;
}

/** What the caller opened last, newest first. `parentId` is what devices and workflows lie in: the application. */
export interface RecentItems {
  recentItems(
    type: LosantRecentItemType,
    parentId: string | null,
  ): Promise<readonly LosantRecentItemRecord[]>;
  /** Gives the list as it is then. */
  addRecentItem(
    type: LosantRecentItemType,
    itemId: string,
    parentId: string | null,
  ): Promise<readonly LosantRecentItemRecord[]>;
}

const itemTypes = {
  APPLICATION: "application",
  DEVICE: "device",
  FLOW: "flow",
  DASHBOARD: "dashboard",
  ORGANIZATION: "organization",
} as const;

/** Makes the reads and writes of what the caller opened last (schema `recentItemList` of Losant's client). */
export function createRecentItems({ access, api }: LosantSession): RecentItems {
  function listOfType(
    operation: Pick<Operation, "source" | "operation">,
    type: LosantRecentItemType,
    body: unknown,
  ): readonly LosantRecentItemRecord[] {
    const { items }: JsonObject = expectObject(operation, body);
    return expectDistinct(operation, items).map((item) => ({
      access,
      type,
      itemId: idOf(operation, item),
      name: readValue(operation, () => textOf(item["name"])),
    }));
  }

  return {
    async recentItems(type, parentId) {
      const operation = api.recentItems();
      const query = { itemType: itemTypes[type], ...(parentId !== null && { parentId }) };
      return listOfType(operation, type, await operation.ask(query));
    },
    async addRecentItem(type, itemId, parentId) {
      const operation = api.addRecentItem();
      const body = { itemType: itemTypes[type], itemId, ...(parentId !== null && { parentId }) };
      return listOfType(operation, type, await operation.send(body));
    },
  };
}
