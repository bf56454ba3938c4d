import { z } from "zod";
import { callerAccount, isMember } from "./access.ts";
import { idSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { readId } from "./id.ts";
import { userScopes } from "./scopes.ts";
import type {
  Account,
  LosantRequest,
  LosantRoute,
  LosantState,
  OwnedResource,
  RecentItemList,
  RecentItemType,
} from "./state.ts";

const itemTypes = ["application", "device", "flow", "dashboard", "organization"] as const;
const recentItemSchema = z.strictObject({
  itemType: z.enum(itemTypes),
  parentId: idSchema.optional(),
  itemId: idSchema,
});

/** What the caller used last: `me.addRecentItem`, `me.fetchRecentItems`. */
export const recentItemRoutes: readonly LosantRoute[] = [
  {
    operation: "me.addRecentItem",
    method: "POST",
    path: "/me/recentItems",
    scopes: userScopes("me.addRecentItem", "write"),
    handle(request) {
      const account = callerAccount(request);
      const { itemId, itemType, parentId } = readBody(recentItemSchema, request.body);
      const name = nameOfItem(request.state, account, itemType, itemId, parentId);
      if (name === undefined) throw refusal(400, `There is no such ${itemType}`);
      const list = findRecentItems(account, itemType, parentId);
      const others = list.items.filter(({ id }) => id !== itemId);
      list.items = [{ id: itemId, name }, ...others].slice(0, request.state.choices.longestRecentList);
      if (!account.recentItems.includes(list)) account.recentItems.push(list);
      return { status: 200, body: list };
    },
  },
  {
    operation: "me.fetchRecentItems",
    method: "GET",
    path: "/me/recentItems",
    scopes: userScopes("me.fetchRecentItems", "read"),
    handle(request) {
      const account = callerAccount(request);
      return { status: 200, body: findRecentItems(account, readItemType(request), readParentId(request)) };
    },
  },
];

/** A recently used list of an account; empty when they never used any such thing. */
export function findRecentItems(
  { recentItems }: Account,
  itemType: RecentItemType,
  parentId?: string,
): RecentItemList {
  const found = recentItems.find((list) => list.itemType === itemType && list.parentId === parentId);
  return found ?? { itemType, parentId, items: [] };
}

function readItemType({ query }: LosantRequest): RecentItemType {
  const itemType = itemTypes.find((type) => type === query.get("itemType"));
  if (itemType === undefined) throw refusal(400, `itemType must be one of: ${itemTypes.join(", ")}`);
  return itemType;
}

function readParentId({ query, state }: LosantRequest): string | undefined {
  const parentId = query.get("parentId") ?? "";
  return parentId === "" ? undefined : readId("parentId", parentId, state.choices);
}

function nameOfItem(
  state: LosantState,
  { id: userId }: Account,
  itemType: RecentItemType,
  itemId: string,
  parentId: string | undefined,
): string | undefined {
  if (itemType === "organization") {
    const org = state.orgs.get(itemId);
    return org !== undefined && isMember(org, userId) ? org.name : undefined;
  }
  if (itemType === "application" || itemType === "dashboard") {
    const owned = (itemType === "application" ? state.applications : state.dashboards).get(itemId);
    return isVisible(state, owned, userId) ? owned?.name : undefined;
  }
  const part = (itemType === "device" ? state.devices : state.flows).get(itemId);
  const application = state.applications.get(part?.applicationId ?? "");
  const isThere = isVisible(state, application, userId) && (parentId ?? application?.id) === application?.id;
  return isThere ? part?.name : undefined;
}

function isVisible(state: LosantState, resource: OwnedResource | undefined, userId: string): boolean {
  if (resource?.ownerType !== "organization") return resource?.ownerId === userId;
  const org = state.orgs.get(resource.ownerId);
  return org !== undefined && isMember(org, userId);
}
