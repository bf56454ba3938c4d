import { z } from "zod";
import { readBody } from "./body.ts";
import type { DeviceCredential } from "./credential-state.ts";
import { refuse, refuseOtherUser, refusePath, refuseQuery, refuseScope } from "./errors.ts";
import { fieldParameters, readFields } from "./fields.ts";
import { answerOffsetPage, offsetParameters } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";

const credentialFields = ["device_name", "id", "device_id", "type", "user_id", "client_id"];
const credentialTypes = ["public_key", "refresh_token", "rotating_refresh_token"];
const ownScope = "create:current_user_device_credentials";

const keyBody = z.looseObject({
  device_name: z.string().min(1),
  type: z.literal("public_key"),
  value: z.string().min(1),
  device_id: z
    .string()
    .max(36)
    .regex(/^[-A-Fa-f0-9]+$/),
  client_id: z.string().optional(),
});

/** The operations on device credentials (auth0.com/docs/api/management/v2/device-credentials). */
export const deviceCredentialRoutes: readonly Auth0Route[] = [
  {
    operation: "get_device-credentials",
    method: "GET",
    path: "/device-credentials",
    scopes: ["read:device_credentials"],
    handle({ query, state }) {
      checkParameters(query, [...offsetParameters, ...fieldParameters, "user_id", "client_id", "type"]);
      const type = readType(query);
      const userId = query.get("user_id");
      const clientId = query.get("client_id");
      return {
        status: 200,
        body: answerOffsetPage(query, {
          key: "device_credentials",
          entries: [...state.credentials.deviceCredentials.values()].filter(
            (credential) =>
              (type === undefined || credential.type === type) &&
              (userId === null || credential.user_id === userId) &&
              (clientId === null || credential.client_id === clientId),
          ),
          show: readFields(query, credentialFields).apply,
        }),
      };
    },
  },
  {
    operation: "post_device-credentials",
    method: "POST",
    path: "/device-credentials",
    scopes: [ownScope],
    handle(request) {
      checkParameters(request.query, []);
      const credential = toDeviceCredential(request);
      request.state.credentials.deviceCredentials.set(credential.id, credential);
      return { status: 201, body: { id: credential.id } };
    },
  },
  {
    operation: "delete_device-credentials_by_id",
    method: "DELETE",
    path: "/device-credentials/{id}",
    scopes: ["delete:device_credentials", "delete:current_user_device_credentials"],
    handle({ query, params, state, caller }) {
      checkParameters(query, []);
      const id = params.id ?? "";
      if (!/^dcr_[A-Za-z0-9]{16}$/.test(id))
        throw refusePath(`String does not match pattern ^dcr_[A-Za-z0-9]{16}$: ${id}`, "id");
      const { deviceCredentials } = state.credentials;
      // The vendor lists no 404: that an unknown one is taken as deleted is unverified.
      const owner = deviceCredentials.get(id)?.user_id;
      if (
        owner !== undefined &&
        owner !== caller.userId &&
        !caller.scopes.includes("delete:device_credentials")
      )
        throw refuseOtherUser();
      deviceCredentials.delete(id);
      return { status: 204 };
    },
  },
];

/** The type to list: any, but refresh tokens when the query asks for a page, as the vendor documents. */
function readType(query: URLSearchParams): string | undefined {
  const type = query.get("type");
  if (type !== null) {
    if (!credentialTypes.includes(type)) throw refuseQuery(`No enum match for: ${type}`, "type");
    return type;
  }
  return offsetParameters.some((name) => query.has(name)) ? "refresh_token" : undefined;
}

/** A public key belongs to the user of the token that brings it: a machine's token has none to give it to. */
function toDeviceCredential({ state, caller, body }: Auth0Request): DeviceCredential {
  const { device_name, type, device_id, client_id } = readBody(keyBody, body);
  if (caller.userId === undefined) throw refuseScope([ownScope]);
  const { clients, credentials } = state;
  if (client_id !== undefined && !clients.has(client_id))
    throw refuse(403, "Cannot create device credentials for that client.");
  for (const other of credentials.deviceCredentials.values())
    if (
      other.user_id === caller.userId &&
      other.type === type &&
      other.device_id === device_id &&
      other.client_id === client_id
    )
      // The vendor lists 409 and records no text.
      throw refuse(409, "The device already has a credential.");
  return {
    id: `dcr_${state.makeId(16)}`,
    device_name,
    device_id,
    type,
    user_id: caller.userId,
    ...(client_id === undefined ? {} : { client_id }),
  };
}
