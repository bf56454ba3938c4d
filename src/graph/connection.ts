import type { GraphQLResolveInfo } from "graphql";
import { GatewayError } from "../errors/gateway-error.ts";
import type { Page, PageRequest } from "../sources/page.ts";
import type {
  InviteRecord,
  MembershipRecord,
  OrgRecord,
  PermissionRecord,
  RoleRecord,
  TokenRecord,
  UserRecord,
} from "../sources/record.ts";
import { type CursorCodec, createCursorCodec } from "./cursor.ts";
import { type Selection, selectionOf, selectionOfNodes } from "./selection.ts";
import type { SourceFailure } from "./source-failure.ts";

/** A page of a list in the form of the Relay Cursor Connections Specification. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  /** Sources whose part is missing. Always empty for the list of one source. */
  readonly sourceErrors: readonly SourceFailure[];
}

/** A page of organizations: what stands behind `OrgConnection`. */
export type OrgConnectionRecord = Connection<OrgRecord>;
/** A page of memberships: what stands behind `OrgMembershipConnection`. */
export type OrgMembershipConnectionRecord = Connection<MembershipRecord>;
/** A page of users: what stands behind `UserConnection`. */
export type UserConnectionRecord = Connection<UserRecord>;
/** A page of roles: what stands behind `RoleConnection`. */
export type RoleConnectionRecord = Connection<RoleRecord>;
/** A page of permissions: what stands behind `PermissionConnection`. */
export type PermissionConnectionRecord = Connection<PermissionRecord>;
/** A page of invites: what stands behind `InviteConnection`. */
export type InviteConnectionRecord = Connection<InviteRecord>;
/** A page of tokens: what stands behind `TokenConnection`. */
export type TokenConnectionRecord = Connection<TokenRecord>;

/** Arguments that all connections take. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The largest page. */
export const maxPageSize = 100;

/** Checks `first`. Throws BAD_USER_INPUT for a page that cannot be. Null stands for the largest page. */
export function checkPageSize(first: number | null | undefined): number {
  const size = first ?? maxPageSize;
  if (size >= 1 && size <= maxPageSize) return size;
  throw new GatewayError("BAD_USER_INPUT", `Argument \`first\` must be 1 to ${maxPageSize}; it is ${size}.`);
}

/**
 * Answers a list of one source. `parent` names what the list belongs to; with the field and its other arguments it
 * makes the list's identity, so that a cursor of another list is refused.
 */
export async function toConnection<Node>(
  info: GraphQLResolveInfo,
  args: ConnectionArguments,
  parent: readonly string[],
  load: (request: PageRequest, nodes: Selection) => Promise<Page<Node>>,
): Promise<Connection<Node>> {
  const { request, codec } = readArguments(info, args, parent);
  const page = await load(request, selectionOfNodes(info));
  const cursorAt = (index: number) => codec.encode({ at: page.positionAt(index) });
  return new ListConnection(page.items, cursorAt, page.hasNext, request.after !== null, page.total, []);
}

/** The page that a field with a connection of one source is asked for, as in {@link toConnection}. */
export function toPageRequest(
  info: GraphQLResolveInfo,
  args: ConnectionArguments,
  parent: readonly string[],
): PageRequest {
  return readArguments(info, args, parent).request;
}

function readArguments(
  info: GraphQLResolveInfo,
  { first, after, ...others }: ConnectionArguments,
  parent: readonly string[],
): { readonly request: PageRequest; readonly codec: CursorCodec } {
  const codec = createCursorCodec([info.parentType.name, info.fieldName, parent, others]);
  const position = after === null || after === undefined ? null : codec.decode(after)["at"];
  const request = {
    first: checkPageSize(first),
    after: position ?? null,
    wantsTotal: selectionOf(info).has("totalCount"),
  };
  return { request, codec };
}

/**
 * A connection that is put together from its nodes. `cursorAt` writes the cursor of the node at an index, when it is asked
 * for: most operations want none. A class, because V8 puts every getter of an object literal among what stays, and with it
 * all that the getter leads to: of each request everything that its answer was made of (Node 24.21).
 */
export class ListConnection<Node> implements Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number | null;
  readonly sourceErrors: readonly SourceFailure[];
  readonly #cursorAt: (index: number) => string;
  readonly #hasNextPage: boolean;
  readonly #hasPreviousPage: boolean;

  constructor(
    nodes: readonly Node[],
    cursorAt: (index: number) => string,
    hasNextPage: boolean,
    hasPreviousPage: boolean,
    totalCount: number | null,
    sourceErrors: readonly SourceFailure[],
  ) {
    this.nodes = nodes;
    this.totalCount = totalCount;
    this.sourceErrors = sourceErrors;
    this.#cursorAt = cursorAt;
    this.#hasNextPage = hasNextPage;
    this.#hasPreviousPage = hasPreviousPage;
  }

  get edges(): Connection<Node>["edges"] {
    return this.nodes.map((node, index) => ({ node, cursor: this.#cursorAt(index) }));
  }

  get pageInfo(): Connection<Node>["pageInfo"] {
    const last = this.nodes.length - 1;
    return {
      hasNextPage: this.#hasNextPage,
      hasPreviousPage: this.#hasPreviousPage,
      startCursor: last < 0 ? null : this.#cursorAt(0),
      endCursor: last < 0 ? null : this.#cursorAt(last),
    };
  }
}
