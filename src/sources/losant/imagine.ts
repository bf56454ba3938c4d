import { buildPath } from "../../http/path.ts";
import type { CallRequest } from "../call.ts";
import type { JsonObject } from "../fields.ts";
import {
  type Imagination,
  imagineAbsence,
  imagineName,
  imagineOutage,
  imagineRefusal,
  type NamedText,
} from "../imagine.ts";
import { orgSummaryKeys } from "./summary.ts";

/** Operations that give a bare array. */
const arrays: ReadonlySet<string> = new Set([
  "org.pendingInvites",
  "org.inviteMember",
  "org.revokeInvite",
  "me.invites",
]);
/** As many as fill any page of a list that is cut here out of all that there are. */
const largestPage = 100;

/** Counts what is imagined to be in one answer only. */
let thingsMissed = 0;

/**
 * What Losant could answer; an Error where the call would fail. Things of one kind are the same in all answers, so that
 * what one answer tells of is found in another, and the first ones have the ids and addresses that the operation names.
 * Throws what a call throws that is never sent.
 */
export function imagineLosant(source: string, request: CallRequest, imagination: Imagination): unknown {
  const { operation, method, path, query = {}, body } = request;
  buildPath(path, request.params);
  if (imagination.scale === "least") return imagineOutage(source, operation);
  const isBroad = query["perPage"] !== undefined || operation === "me.get";
  if (imagination.scale === "refusing" && isBroad) return imagineRefusal(source, operation);
  if (path.endsWith("/payloadCounts")) return {};
  if (imagination.scale === "empty" && method === "GET" && operation !== "me.get") {
    return imagineNothing(source, request);
  }
  const entry = createEntries(request, imagination);
  if (query["perPage"] !== undefined) {
    const perPage = Number(query["perPage"]);
    const start = Number(query["page"]) * perPage;
    const items = Array.from({ length: perPage }, (_, index) => entry(start + index));
    return { items, totalCount: start + perPage, perPage };
  }
  // What was just sent is among all that there are.
  const { email } = (body ?? {}) as JsonObject;
  const sent = typeof email === "string" ? [{ ...entry(largestPage), email }] : [];
  if (arrays.has(operation)) return [...sent, ...fill(entry)];
  // Of the collections without pages, all but that of recent items are lists for which there is a page size.
  const isCollection = method === "GET" && /\/(?:members|invites|recentItems)$/.test(path);
  return { ...imagineThing(request, entry), items: [...sent, ...(isCollection ? fill(entry) : [])] };
}

/** What is answered where there is nothing. */
function imagineNothing(source: string, { operation, path, query = {} }: CallRequest): unknown {
  const perPage = query["perPage"];
  if (perPage !== undefined) return { items: [], totalCount: 0, perPage };
  if (arrays.has(operation)) return [];
  return path.endsWith("}") ? imagineAbsence(source, operation) : { items: [] };
}

function fill(entry: MakeEntry): readonly JsonObject[] {
  return Array.from({ length: largestPage }, (_, index) => entry(index));
}

/** The one thing that an operation is about. */
function imagineThing({ operation, params = {}, body }: CallRequest, entry: MakeEntry): JsonObject {
  const id = Object.values(params).at(-1);
  const { userId } = (body ?? {}) as JsonObject;
  return {
    ...entry(0),
    ...(id !== undefined && { id }),
    ...(typeof userId === "string" && { userId }),
    ...params,
    ...(operation === "auth.authenticateDevice" && {
      deviceId: idAt("device", 0),
      applicationId: idAt("application", 0),
    }),
  };
}

type MakeEntry = (index: number) => JsonObject;

/** Makes entries of the list that a request leads to. */
function createEntries({ path, query = {} }: CallRequest, { named, rank, scale }: Imagination): MakeEntry {
  const kind = query["itemType"] === "organization" ? "org" : kindOf(path);
  const isMissing = scale === "missing";
  if (isMissing) thingsMissed += 1_000;
  const made = isMissing ? thingsMissed : 0;
  // The first user is the caller, who is mostly the one whom an operation on users names.
  const users = isMissing ? [idAt("user", 0)] : idsIn(named.toSorted(byType("User")));
  const others = named.filter(({ type }) => type !== "User");
  const things = isMissing ? [] : idsIn([...splitQuery(query["query"]), ...others]);
  const userAt = (index: number) => users[index] ?? idAt("user", made + index);
  const thingAt = (of: string, index: number) => things[index] ?? idAt(of, made + index);
  const isInstanceMember =
    path === "/instances/{instanceId}/members" || path.endsWith("{instanceId}/members/{userId}");
  const roles = isInstanceMember ? instanceRoles : orgRoles;
  // What is sent without being asked for is not documented: mostly all of it.
  const asked = query["summaryInclude"] ?? (isMissing ? "" : [...orgSummaryKeys].join(","));
  const summaryKeys = String(asked).split(",");
  const summary = {
    ...Object.fromEntries(
      summaryKeys.map((key) => [key, key.endsWith("Stats") || key === "payloadCount" ? {} : 0]),
    ),
    // An instance sends it unasked.
    ...(isMissing ? {} : { memberCount: largestPage }),
  };
  let members: readonly JsonObject[] | undefined;

  function person(index: number): JsonObject {
    // Whatever part of a name or an address is searched for, it is there.
    const text = named[Math.floor(index / orgRoles.length)]?.text ?? `imagined${index}@example.com`;
    return { userId: userAt(index), firstName: text, email: text, role: roles[index % roles.length] };
  }

  return (index) => {
    const id = kind === "user" ? userAt(index) : thingAt(kind, index);
    const orgId = thingAt("org", index);
    return {
      ...person(index),
      id,
      name: imagineName(rank, id),
      orgId,
      status: index % 2 === 0 ? "active" : "inactive",
      ownerId: userAt(0),
      ownerType: "user",
      // A token's organizations need not be those on the first page of its owner's.
      orgRoles: [{ orgId: kind === "org" ? orgId : idAt("org", largestPage / 2 + index), role: "view" }],
      actorId: userAt(index),
      actorType: "User",
      resourceId: orgId,
      resourceType: "organization",
      summary,
      ...constants,
      get members() {
        members ??= Array.from({ length: largestPage }, (_, place) => person(place));
        return members;
      },
    };
  };
}

const orgRoles = ["admin", "edit", "collaborate", "view"];
const instanceRoles = ["admin", "view"];
const moment = "2020-01-01T00:00:00.000Z";

/** What answers must hold that decides about no further call. */
const constants = {
  creationDate: moment,
  inviteDate: moment,
  lastUpdated: moment,
  requestResource: "imagined",
  requestAction: "imagined",
  token: "imagined",
  key: "imagined",
  keyUri: "imagined",
  jobId: "imagined",
  ssoType: "SAML",
  ssoRequest: "https://imagined.example",
};

/** Sorts texts that are parts of global ids of a type before others. */
function byType(type: string): (one: NamedText, other: NamedText) => number {
  return (one, other) => Number(other.type === type) - Number(one.type === type);
}

/** What kind of thing a path leads to: the last word in it that is no parameter. */
function kindOf(path: string): string {
  if (/^\/(?:me|auth)(?:\/\w+)?$/.test(path) && !/s$/.test(path)) return "user";
  const word = path.split("/").findLast((part) => part !== "" && !part.startsWith("{")) ?? "";
  if (word === "orgs" || word === "member") return "org";
  return word === "members" ? "user" : word;
}

/** Losant's ids among the texts. */
function idsIn(texts: readonly NamedText[]): readonly string[] {
  const ids = texts.map(({ text }) => text.toLowerCase()).filter((text) => /^[a-f\d]{24}$/.test(text));
  return [...new Set(ids)];
}

/** The texts in a query that names what it searches for. */
function splitQuery(query: unknown): readonly NamedText[] {
  return typeof query === "string" ? query.split('"').map((text) => ({ type: null, text })) : [];
}

/** An id of 24 hexadecimal digits, the same each time. */
function idAt(kind: string, index: number): string {
  const number = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff_ffff, 7);
  return `${number.toString(16).padStart(8, "0")}${index.toString(16).padStart(16, "0")}`;
}
