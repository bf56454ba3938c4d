import { type AnswerOrigin, findRecord, readId, readPart, readRecord } from "../answer.ts";
import { type FieldSet, type FieldTable, type JsonObject, upstreamKeysOf } from "../fields.ts";
import { mapPage, type Page } from "../page.ts";
import type { ClientAppRecord, InviteFields, InviteRecord, OrgRecord } from "../record.ts";
import type { Access, InviteFieldSets, InvitePageRequest } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { json, listOf, moment, momentOf, objectOf, requiredTextOf, row, text, textOf } from "../values.ts";
import { toClientApp } from "./client.ts";
import { type ConnectionRecord, connectionFields } from "./directory.ts";
import type { ListOperation } from "./operation.ts";
import { listByNumberUncounted } from "./paging.ts";
import { namedRole, namedRoleFields } from "./role.ts";
import type { Auth0Session } from "./session.ts";

/** Fields that only an Auth0 invitation has. */
export interface Auth0InviteFields {
  invitationUrl: string | null;
  client: ClientAppRecord | null;
  connectionId: string | null;
  connection: ConnectionRecord | null;
  userMetadata: JsonObject | null;
  appMetadata: JsonObject | null;
}

/** An Auth0 invitation. Its state is not told: it follows from when it runs out. */
export const inviteFields: FieldTable<Omit<InviteFields, "orgName"> & Auth0InviteFields> = {
  email: row(["invitee"], (invite) => textOf(objectOf(invite["invitee"])?.["email"])),
  status: row(["expires_at"], (invite) => {
    const expiresAt = momentOf(invite["expires_at"]);
    return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? "EXPIRED" : "PENDING";
  }),
  createdAt: row(["created_at"], (invite) => requiredTextOf(momentOf(invite["created_at"]))),
  expiresAt: moment("expires_at"),
  sentBy: row(["inviter"], (invite) => {
    const name = textOf(objectOf(invite["inviter"])?.["name"]);
    return name === null ? null : { name, email: null };
  }),
  invitationUrl: text("invitation_url"),
  client: row(["client_id"], (invite) => {
    const clientId = textOf(invite["client_id"]);
    return clientId === null ? null : { clientId };
  }),
  connectionId: text("connection_id"),
  connection: row(["connection_id"], (invite) => {
    const connectionId = textOf(invite["connection_id"]);
    return connectionId === null ? null : { connectionId };
  }),
  userMetadata: json("user_metadata"),
  appMetadata: json("app_metadata"),
};

/** What is told of the connection that an invitation names: little enough to be asked for as a whole. */
const connectionFieldNames: FieldSet = new Set(Object.keys(connectionFields));

/** Fields that come from a later call. */
const laterFields: FieldSet = new Set(["client", "connection", "orgName"]);

/** An invitation with the asked fields. Names of what it refers to are read when they are asked for. */
export function toInvite(
  session: Auth0Session,
  origin: AnswerOrigin,
  org: OrgRecord,
  upstream: JsonObject,
  fields: InviteFieldSets,
): InviteRecord {
  const { access } = session;
  const invite = readRecord(origin, inviteFields, upstream, fields.invite, {
    access,
    sourceId: readId(origin, upstream),
    org,
    roles: fields.roles === null ? null : rolesOf(access, origin, upstream),
  });
  if (fields.invite.isDisjointFrom(laterFields)) return invite;
  const { client, connection } = invite;
  return {
    ...invite,
    ...(client && "clientId" in client && { client: toClientApp(session, client.clientId) }),
    ...(connection &&
      "connectionId" in connection && {
        connection: () => access.extras.directory.connection(connection.connectionId, connectionFieldNames),
      }),
    ...(fields.invite.has("orgName") && {
      orgName: async () => {
        const { name } = (await access.org(org.sourceId, new Set(["name"]))) ?? {};
        return typeof name === "string" ? name : null;
      },
    }),
  };
}

function rolesOf(access: Access, origin: AnswerOrigin, upstream: JsonObject) {
  const readRole = (id: unknown) => namedRole(access, requiredTextOf(id));
  return readPart(origin, (invite: JsonObject) => listOf(invite["roles"], readRole) ?? [], upstream);
}

/** The reads of invitations. An organization's invitations are told; a user's are not. */
export function createInviteReads(
  session: Auth0Session,
): Pick<Access, "invites" | "prepareInvites" | "invite" | "receivedInvites" | "invitePreview"> {
  const { access, api, roles } = session;

  function keysOf(fields: InviteFieldSets): string {
    const keys = ["id", ...upstreamKeysOf(inviteFields, fields.invite)];
    if (fields.roles !== null) keys.push("roles");
    return keys.join(",");
  }

  async function listInvites(list: ListOperation, request: InvitePageRequest): Promise<Page<JsonObject>> {
    const { filter, order, fields } = request;
    if (filter.emailContains !== null)
      throw unsupported(access, "filter.emailContains", "filter invites by email");
    if (filter.roleId !== null) throw unsupported(access, "filter.roleId", "filter invites by role");
    if (order !== null && order.field !== "CREATED_AT") {
      throw unsupported(access, "orderBy.field", `order invites by ${order.field}`);
    }
    const loading = listByNumberUncounted(list, request, {
      fields: keysOf(fields),
      sort: `created_at:${order?.direction === "ASC" ? 1 : -1}`,
    });
    if (fields.roles !== null && !fields.roles.isSubsetOf(namedRoleFields)) roles.expect(loading);
    return loading;
  }

  return {
    async invites(org, request) {
      const list = api.invitations(org.sourceId);
      const page = await listInvites(list, request);
      return mapPage(page, (upstream) => toInvite(session, list, org, upstream, request.fields));
    },
    prepareInvites: (org, request) => listInvites(api.invitations(org.sourceId), request),
    async invite(orgId, id, fields) {
      if (orgId === null) return null;
      const operation = api.invitation(orgId, id);
      const invite = await findRecord(operation, operation.ask({ fields: keysOf(fields) }), id);
      return invite === null
        ? null
        : toInvite(session, operation, { access, sourceId: orgId }, invite, fields);
    },
    async receivedInvites() {
      throw unsupported(access, "invites", "tell which invites a user got");
    },
    async invitePreview() {
      throw unsupported(access, "link.source", "show what an invite link leads to");
    },
  };
}
