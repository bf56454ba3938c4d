import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseBody, refuseMissingOrganization, refuseMissingUser } from "./errors.ts";
import { isUserId } from "./find.ts";
import { identityProviders } from "./identity-provider.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Route, Auth0State, User } from "./state.ts";

/** A ticket works for 5 days unless its maker says otherwise; 0 says nothing. */
const ordinaryLifeSeconds = 432_000;

const connectionId = z
  .string()
  .regex(/^con_[A-Za-z0-9]{16}$/, "String does not match pattern: ^con_[A-Za-z0-9]{16}$");
const userId = z.string().refine(isUserId, "Object didn't pass validation for format user-id");
const shared = {
  result_url: z
    .string()
    .refine((text) => URL.canParse(text), "Object didn't pass validation for format url")
    .optional(),
  client_id: z.string().optional(),
  organization_id: z.string().optional(),
  ttl_sec: z.int().min(0).optional(),
  includeEmailInRedirect: z.boolean().optional(),
};
const verificationBody = z.strictObject({
  ...shared,
  user_id: userId,
  identity: z
    .strictObject({
      user_id: z.string(),
      provider: z.enum(identityProviders),
      connection_id: connectionId.optional(),
    })
    .optional(),
});
const passwordBody = z.strictObject({
  ...shared,
  user_id: userId.optional(),
  connection_id: connectionId.optional(),
  email: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, "Object didn't pass validation for format email")
    .optional(),
  mark_email_as_verified: z.boolean().optional(),
  identity: z
    .strictObject({
      user_id: z.string(),
      provider: z.literal("auth0"),
      connection_id: connectionId.optional(),
    })
    .optional(),
});

/** Links that stand for a mail (auth0.com/docs/api/management/v2/tickets). Nothing is behind them here. */
export const ticketRoutes: readonly Auth0Route[] = [
  {
    operation: "post_email-verification",
    method: "POST",
    path: "/tickets/email-verification",
    scopes: ["create:user_tickets"],
    handle({ query, body, state }) {
      checkParameters(query, []);
      const ticket = readBody(verificationBody, body);
      for (const name of ["client_id", "organization_id"] as const)
        if (ticket.result_url !== undefined && ticket[name] !== undefined)
          throw refuseBody(`Cannot be specified when using ${name}`, "result_url");
      const user = findById(state, ticket.user_id);
      if (user.email === undefined)
        throw refuse(400, "The user does not have an email address.", "operation_not_supported");
      checkReferences(state, user, ticket);
      return { status: 201, body: { ticket: makeTicketUrl(state, "verify_email", user, ticket) } };
    },
  },
  {
    operation: "post_password-change",
    method: "POST",
    path: "/tickets/password-change",
    scopes: ["create:user_tickets"],
    handle({ query, body, state }) {
      checkParameters(query, []);
      const ticket = readBody(passwordBody, body);
      if (ticket.result_url !== undefined && ticket.organization_id !== undefined)
        throw refuseBody("Cannot be specified when using organization_id", "result_url");
      const user = findAddressee(state, ticket);
      if (!user.identities.some(({ provider }) => provider === "auth0"))
        throw refuse(400, "The user does not have a database connection.", "operation_not_supported");
      checkReferences(state, user, ticket);
      return { status: 201, body: { ticket: makeTicketUrl(state, "reset", user, ticket) } };
    },
  },
];

/** Finds whom a password ticket is for: by id, or by address in a connection, never by both. */
function findAddressee(
  state: Auth0State,
  { user_id, email, connection_id }: z.output<typeof passwordBody>,
): User {
  if (user_id !== undefined) {
    if (email !== undefined) throw refuseBody("Cannot be specified when using user_id", "email");
    if (connection_id !== undefined)
      throw refuseBody("Cannot be specified when using user_id", "connection_id");
    return findById(state, user_id);
  }
  if (email === undefined)
    throw refuseBody(`Missing required property: ${connection_id === undefined ? "user_id" : "email"}`);
  if (connection_id === undefined) throw refuseBody("Missing required property: connection_id");
  const connection = state.connections.get(connection_id)?.name;
  if (connection === undefined) throw refuse(404, "The connection does not exist.", "inexistent_connection");
  for (const user of state.users.current.values())
    if (
      user.email === email.toLowerCase() &&
      user.identities.some((identity) => identity.connection === connection)
    )
      return user;
  throw refuseMissingUser();
}

function findById({ users }: Auth0State, id: string): User {
  const user = users.current.get(id);
  if (user === undefined) throw refuseMissingUser();
  return user;
}

function checkReferences(
  { clients, organizations }: Auth0State,
  { identities }: User,
  ticket: Pick<z.output<typeof verificationBody>, "client_id" | "organization_id" | "identity">,
): void {
  const { client_id, organization_id, identity } = ticket;
  if (client_id !== undefined && !clients.has(client_id))
    throw refuse(404, "The client does not exist.", "inexistent_client");
  if (organization_id !== undefined && !organizations.has(organization_id)) throw refuseMissingOrganization();
  if (
    identity !== undefined &&
    !identities.some(
      ({ provider, user_id }) => provider === identity.provider && user_id === identity.user_id,
    )
  )
    throw refuse(400, "The identity does not exist.", "inexistent_identity");
}

/** The link, whose `bewit` tells in base64url what it is good for: tests can see that every wish arrived. */
function makeTicketUrl(
  state: Auth0State,
  page: "verify_email" | "reset",
  { user_id }: User,
  { ttl_sec, ...wishes }: Readonly<Record<string, unknown>> & { readonly ttl_sec?: number | undefined },
): string {
  const expiresAt = new Date(Date.now() + (ttl_sec || ordinaryLifeSeconds) * 1000).toISOString();
  const bewit = { ...wishes, ticket: state.makeId(32), user_id, expires_at: expiresAt };
  const query = new URLSearchParams({
    tenant: "meridian-pumps",
    bewit: Buffer.from(JSON.stringify(bewit)).toString("base64url"),
  });
  return `https://meridian-pumps.eu.auth0.com/lo/${page}?${query}#`;
}
