/** Answer of `GET /groups/{id}`. */
export interface Group {
  /** `grp_` and 14 to 22 digits of base 58. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** The id in the directory that the group comes from. */
  readonly external_id?: string;
  /** The connection to that directory. */
  readonly connection_id?: string;
  /** The organization that the group belongs to. */
  readonly organization_id?: string;
  readonly tenant_name: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** What a group belongs to. */
export type GroupType = "connection" | "organization" | "tenant";

/** One entry of `GET /groups/{id}/members`. */
export interface GroupMember {
  readonly id: string;
  readonly member_type: "user" | "group";
  /** What a member that is a group belongs to. */
  readonly type?: GroupType;
  readonly connection_id?: string;
  readonly created_at: string;
}

/** The groups of the tenant. */
export interface GroupState {
  /** By id, oldest first. */
  readonly groups: Map<string, Group>;
  /** By group id; in the order of joining. */
  readonly groupMembers: Map<string, readonly GroupMember[]>;
}

/** What a group belongs to: a connection, an organization or, with neither, the tenant. */
export function typeOfGroup({ connection_id, organization_id }: Group): GroupType {
  if (connection_id !== undefined) return "connection";
  return organization_id === undefined ? "tenant" : "organization";
}
