import { expectObject, readId } from "../answer.ts";
import { type Changes, type ChangeTable, toBody, unlessNull } from "../changes.ts";
import type { JsonObject } from "../fields.ts";
import type { UserAdministration } from "../user-writes.ts";
import { isMissing, namingArgument, type Refusal } from "./blame.ts";
import type { WriteOperation } from "./operation.ts";
import type { Auth0Session } from "./session.ts";

/** What all tickets may say. Nothing of a ticket stays that null could clear. */
const ticketTable: ChangeTable = {
  resultUrl: unlessNull("result_url"),
  ttlSeconds: unlessNull("ttl_sec"),
  includesEmailInRedirect: unlessNull("includeEmailInRedirect"),
};

const passwordTable: ChangeTable = {
  ...ticketTable,
  clientId: unlessNull("client_id"),
  orgId: unlessNull("organization_id"),
  marksEmailVerified: unlessNull("mark_email_as_verified"),
};

/** Which application, organization and joined account the proof of an address is about. */
export const verificationTable: ChangeTable = {
  clientId: unlessNull("client_id"),
  orgId: unlessNull("organization_id"),
  identity: (value) => (value === null ? {} : { identity: toIdentityBody(value as IdentityInput) }),
};

/** One of the accounts joined in a user, as inputs name it. */
export interface IdentityInput {
  readonly provider: string;
  readonly providerUserId: string;
  readonly connectionId?: string | null | undefined;
}

/** An account as bodies of writes name it. */
export function toIdentityBody({ provider, providerUserId, connectionId }: IdentityInput): JsonObject {
  return {
    provider,
    user_id: providerUserId,
    ...(typeof connectionId === "string" && { connection_id: connectionId }),
  };
}

/** Which input fields say what goes into the body of a ticket, by the property there. */
type Places = Readonly<Record<string, string>>;

const ticketPlaces: Places = {
  result_url: "input.resultUrl",
  ttl_sec: "input.ttlSeconds",
};

const namedPlaces: Places = {
  ...ticketPlaces,
  client_id: "input.clientId",
  organization_id: "input.orgId",
};

const passwordPlaces: Readonly<Record<"byId" | "byEmail", Places>> = {
  byId: namedPlaces,
  byEmail: {
    ...namedPlaces,
    email: "input.user.email.email",
    user_id: "input.user.email.email",
    connection_id: "input.user.email.connectionId",
  },
};

const verificationPlaces: Places = {
  ...ticketPlaces,
  client_id: "input.auth0.clientId",
  organization_id: "input.auth0.orgId",
  identity: "input.auth0.identity",
};

/** Auth0's codes for what is missing, with the property that named it. */
const missingProperties: Readonly<Record<string, string>> = {
  inexistent_client: "client_id",
  inexistent_connection: "connection_id",
  inexistent_identity: "identity",
  inexistent_user: "user_id",
};

function argumentOf(refusal: Refusal, places: Places): string | undefined {
  const property = isMissing(refusal) ? "organization_id" : missingProperties[refusal.upstreamCode ?? ""];
  return places[property ?? refusal.property ?? ""];
}

/** The links for users. Whoever has one can use it, so it is told once and never logged. */
export function createTicketWrites({
  access,
  api,
}: Auth0Session): Pick<UserAdministration, "createPasswordTicket" | "createEmailVerificationTicket"> {
  async function create(operation: WriteOperation, body: JsonObject, places: Places): Promise<string> {
    const answer = await namingArgument(operation.send(body), (refusal) => argumentOf(refusal, places));
    return readId(operation, expectObject(operation, answer), "ticket");
  }

  return {
    createPasswordTicket: (holder, changes) =>
      create(
        api.createPasswordTicket(),
        {
          ...("userId" in holder
            ? { user_id: holder.userId }
            : { email: holder.email, connection_id: holder.connectionId }),
          ...toBody(access, passwordTable, changes),
        },
        passwordPlaces["userId" in holder ? "byId" : "byEmail"],
      ),
    createEmailVerificationTicket(userId, changes) {
      const table: ChangeTable = {
        ...ticketTable,
        auth0: (value) => toBody(access, verificationTable, (value ?? {}) as Changes, "input.auth0"),
      };
      return create(
        api.createEmailVerificationTicket(),
        { user_id: userId, ...toBody(access, table, changes) },
        verificationPlaces,
      );
    },
  };
}
