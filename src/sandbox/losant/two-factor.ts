import { createHash } from "node:crypto";
import { z } from "zod";
import { callerAccount } from "./access.ts";
import { passwordSchema, readBody, twoFactorCodeSchema } from "./body.ts";
import { checkCredentials } from "./credentials.ts";
import { refusal } from "./errors.ts";
import { toMe } from "./me.ts";
import { userScopes } from "./scopes.ts";
import type { LosantRoute } from "./state.ts";
import { encodeBase32, isTwoFactorCode } from "./totp.ts";

const enableSchema = z.strictObject({
  twoFactorAuthKey: z
    .string()
    .regex(/^[A-Z2-7]{52}$/)
    .optional(),
  password: passwordSchema,
  twoFactorCode: twoFactorCodeSchema,
});
const disableSchema = z.strictObject({ password: passwordSchema, twoFactorCode: twoFactorCodeSchema });

/** The caller's second factor: `me.generateTwoFactorAuth`, `me.enableTwoFactorAuth`, `me.disableTwoFactorAuth`. */
export const twoFactorRoutes: readonly LosantRoute[] = [
  {
    operation: "me.generateTwoFactorAuth",
    method: "PATCH",
    path: "/me/generateTwoFactorAuth",
    scopes: userScopes("me.generateTwoFactorAuth", "manage"),
    handle(request) {
      const account = callerAccount(request);
      // 32 bytes make the 52 characters that schema `multiFactorAuthEnable` asks of a key.
      const key = encodeBase32(createHash("sha256").update(request.state.makeId()).digest());
      account.generatedTwoFactorKey = key;
      const label = encodeURIComponent(`Losant:${account.email}`);
      return { status: 200, body: { key, keyUri: `otpauth://totp/${label}?secret=${key}&issuer=Losant` } };
    },
  },
  {
    operation: "me.enableTwoFactorAuth",
    method: "PATCH",
    path: "/me/enableTwoFactorAuth",
    scopes: userScopes("me.enableTwoFactorAuth", "manage"),
    handle(request) {
      const account = callerAccount(request);
      const body = readBody(enableSchema, request.body);
      // Older clients make the key themselves and send it along.
      const key = body.twoFactorAuthKey ?? account.generatedTwoFactorKey;
      if (account.twoFactorAuthEnabled) throw refusal(400, "Two-factor authentication is on already");
      if (key === undefined) throw refusal(400, "There is no key: call me.generateTwoFactorAuth first");
      checkCredentials(request.state, account, { password: body.password });
      if (!isTwoFactorCode(key, body.twoFactorCode))
        throw refusal(request.state.choices.wrongPasswordStatus, "The two-factor code is wrong");
      Object.assign(account, {
        twoFactorAuthEnabled: true,
        twoFactorKey: key,
        generatedTwoFactorKey: undefined,
        lastUpdated: new Date().toISOString(),
      });
      return { status: 200, body: toMe(request, account) };
    },
  },
  {
    operation: "me.disableTwoFactorAuth",
    method: "PATCH",
    path: "/me/disableTwoFactorAuth",
    scopes: userScopes("me.disableTwoFactorAuth", "manage"),
    handle(request) {
      const account = callerAccount(request);
      const credentials = readBody(disableSchema, request.body);
      if (!account.twoFactorAuthEnabled) throw refusal(400, "Two-factor authentication is off already");
      checkCredentials(request.state, account, credentials);
      Object.assign(account, {
        twoFactorAuthEnabled: false,
        twoFactorKey: undefined,
        lastUpdated: new Date().toISOString(),
      });
      return { status: 200, body: toMe(request, account) };
    },
  },
];
