import { GatewayError } from "../errors/gateway-error.ts";
import type { Identified } from "../sources/record.ts";

/** Types whose objects can be fetched by a global id, with the number of upstream keys that their ids carry. */
const keyCounts = {
  IdentitySource: 0,
  Org: 1,
  OrgMembership: 2,
  User: 1,
  UserGroup: 1,
  UserJob: 1,
  Role: 1,
  Invite: 2,
  Token: 2,
  UserConsent: 2,
  UserSession: 1,
  Auth0AuthenticationMethod: 2,
  Auth0FederatedTokenset: 2,
  Auth0OrgClientGrant: 2,
  Auth0OrgDomain: 2,
  Auth0OrgIdentityProvider: 2,
  LosantAuditLog: 3,
  LosantInstance: 1,
  LosantInstanceMembership: 2,
} as const;

/** A type whose objects have a global id. */
export type NodeType = keyof typeof keyCounts;

/** What a global id says. */
export interface GlobalId {
  readonly type: NodeType;
  /** Name of the source. */
  readonly source: string;
  /**
   * The upstream ids, outermost first. An invite that the caller got has an empty org key. A token's first key says
   * whose it is, as in `TokenRecord.owner`.
   */
  readonly keys: readonly string[];
}

/**
 * A global id: unpadded base64url of `Type:source:key…`, each part percent-encoded because Auth0's user ids may hold
 * any character. It can be taken apart without a lookup, and clients need not. Throws BAD_RESPONSE for ids that hold half
 * a character, which nobody could send back.
 */
export function encodeGlobalId(type: NodeType, source: string, ...keys: readonly string[]): string {
  let parts = `${type}:${percentEncode(source)}`;
  try {
    for (const key of keys) parts += `:${percentEncode(key)}`;
  } catch (cause) {
    throw new GatewayError(
      "BAD_RESPONSE",
      `Source "${source}" answered with an id that is not valid Unicode. Report it with the request id.`,
      { source, cause },
    );
  }
  return writeAscii(parts);
}

/** The global id of a record whose id in its source is all that names it. Worked out once, and kept in the record. */
export function globalIdOf(type: NodeType, record: Identified): string {
  record.id ??= encodeGlobalId(type, record.access.source.name, record.sourceId);
  return record.id;
}

/** Reads a global id. Throws BAD_USER_INPUT that names the argument when it is none. */
export function decodeGlobalId(id: string, argument = "id"): GlobalId {
  const [type, source, ...keys] = readParts(id);
  if (!isNodeType(type) || source === undefined || source === "" || keys.length !== keyCounts[type]) {
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`${argument}\` is not a global id. Global ids come from the \`id\` fields of this graph; an id of the source itself goes into \`sourceId\`.`,
      { argument },
    );
  }
  return { type, source, keys };
}

/** Reads a global id of one type. Throws BAD_USER_INPUT when it names something else. */
export function decodeGlobalIdOf(type: NodeType, id: string, argument = "id"): GlobalId {
  const decoded = decodeGlobalId(id, argument);
  if (decoded.type === type) return decoded;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` is the global id of ${withArticle(decoded.type)}. Here it must be that of ${withArticle(type)}.`,
    { argument },
  );
}

/** Parts of which every character stands for itself. */
const plainParts = /^[\w.!~*'():-]+$/;

function readParts(id: string): string[] {
  if (!/^[\w-]{1,2048}$/.test(id)) return [];
  const text = Buffer.from(id, "base64url").toString("utf8");
  // Most ids hold nothing to decode: to look first takes half the time.
  if (plainParts.test(text)) return writeAscii(text) === id ? text.split(":") : [];
  try {
    const parts = text.split(":").map(decodeURIComponent);
    return writeAscii(parts.map(encodeURIComponent).join(":")) === id ? parts : [];
  } catch {
    return [];
  }
}

/** Most ids hold nothing to encode: to look first spares a copy of them. */
function percentEncode(part: string): string {
  return /[^\w.!~*'()-]/.test(part) ? encodeURIComponent(part) : part;
}

/** Percent-encoded text is ASCII, of which `btoa` makes base64 with half the memory that a Buffer takes. */
function writeAscii(text: string): string {
  const unpadded = btoa(text).slice(0, Math.ceil((text.length * 4) / 3));
  return /[+/]/.test(unpadded) ? unpadded.replaceAll("+", "-").replaceAll("/", "_") : unpadded;
}

function isNodeType(type: string | undefined): type is NodeType {
  return type !== undefined && Object.hasOwn(keyCounts, type);
}

function withArticle(type: NodeType): string {
  return `${/^[AEIOU]/.test(type) && type !== "User" ? "an" : "a"} ${type}`;
}
