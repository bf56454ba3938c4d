import { z } from "zod";
import { idSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { openSession } from "./session.ts";
import type { LosantRoute } from "./state.ts";

/** Scopes of a device's token (schema `deviceCredentials` of `auth.authenticateDevice`). */
const deviceScopes = [
  "all.Device",
  "all.Device.read",
  "data.export",
  "data.timeSeriesQuery",
  "data.lastValueQuery",
  "device.commandStream",
  "device.get",
  "device.getCompositeState",
  "device.getState",
  "device.stateStream",
  "device.getLogEntries",
  "device.getCommand",
  "device.debug",
  "device.sendState",
  "device.sendCommand",
  "device.setConnectionStatus",
  "devices.get",
  "devices.getCompositeState",
  "devices.sendCommand",
] as const;

const credentialsSchema = z.strictObject({
  deviceId: idSchema,
  key: z.string().optional(),
  secret: z.string().optional(),
  tokenTTL: z.int().min(0).optional(),
  requestedScopes: z.array(z.enum(deviceScopes)).default(["all.Device"]),
});

/** Signing in of devices: `auth.authenticateDevice`. Their tokens open none of the operations that are emulated here. */
export const deviceRoutes: readonly LosantRoute[] = [
  {
    operation: "auth.authenticateDevice",
    method: "POST",
    path: "/auth/device",
    scopes: "public",
    handle(request) {
      const { applications, devices } = request.state;
      const { deviceId, key, requestedScopes, secret, tokenTTL } = readBody(credentialsSchema, request.body);
      const device = devices.get(deviceId);
      if (device === undefined || device.key !== key || device.secret !== secret)
        throw refusal(401, "The device credentials are wrong");
      const { token } = openSession(request, {
        subject: deviceId,
        userId: undefined,
        scopes: requestedScopes,
        tokenTTL,
      });
      const { applicationId, deviceClass } = device;
      return {
        status: 200,
        body: {
          applicationId,
          deviceId,
          deviceClass,
          token,
          ownerType: applications.get(applicationId)?.ownerType,
          filterType: "all",
          pubTopics: [],
          subTopics: [],
        },
      };
    },
  },
];
