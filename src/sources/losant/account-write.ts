import { GatewayError } from "../../errors/gateway-error.ts";
import { expectObject } from "../answer.ts";
import { type Changes, type ChangeTable, toBody } from "../changes.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import type { Access } from "../source.ts";
import type { PasswordCredentials, Writes } from "../writes.ts";
import { toAccessCredential } from "./auth.ts";
import { challenged } from "./challenge.ts";
import { clearableText, lastingText } from "./org-write.ts";
import { summaryKeysOfQuotaFields, userQuotas } from "./quota.ts";
import type { LosantSession } from "./session.ts";
import { toViewerUser } from "./user.ts";

/** What a new password takes besides itself. */
interface PasswordChange {
  readonly currentPassword: string;
  readonly mfaCode?: string | null;
  readonly invalidateExistingTokens?: boolean | null;
  readonly ttlSeconds?: number | null;
}

const facetChanges: ChangeTable = {
  companyName: clearableText("companyName"),
  jobTitle: clearableText("title"),
  location: clearableText("location"),
  websiteUrl: clearableText("url"),
};

/** What users can write of their own account (schema `mePatch` of Losant's client). */
function userChangesOf(access: Access): ChangeTable {
  return {
    email: lastingText("email", "email", "input.email"),
    givenName: lastingText("firstName", "givenName", "input.givenName"),
    familyName: clearableText("lastName"),
    phoneNumber: clearableText("phoneNumber"),
    losant(value) {
      const { currentPassword, mfaCode, ...changes } = (value ?? {}) as Changes;
      return {
        ...toBody(access, facetChanges, changes, "input.losant"),
        ...proofOf(currentPassword, mfaCode),
      };
    },
  };
}

function proofOf(password: unknown, code: unknown): JsonObject {
  const hasCode = code !== undefined && code !== null;
  if (password !== undefined && password !== null) {
    return { currentCredentials: { password, ...(hasCode && { twoFactorCode: code }) } };
  }
  if (!hasCode) return {};
  const argument = "input.losant.currentPassword";
  throw new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` must go with \`mfaCode\`.`, {
    argument,
  });
}

/** The writes of the caller's own account; nobody else's can be written. */
export function createAccountWrites(
  session: LosantSession,
): Pick<Writes, "updateUser" | "deleteUser" | "changePassword" | "sendEmailVerification" | "revokeAccess"> {
  const { access, api, viewer } = session;
  const table = userChangesOf(access);

  /** Throws FORBIDDEN for another user: the write would reach the caller's own account, whatever the id says. */
  async function requireOwn(userId: string, argument: string): Promise<void> {
    if ((await viewer.id()) === userId.toLowerCase()) return;
    const source = access.source.name;
    throw new GatewayError(
      "FORBIDDEN",
      `Source "${source}" lets callers change their own account only. Set \`${argument}\` to the id of \`viewer.user\`.`,
      { source, argument },
    );
  }

  return {
    async updateUser(userId, changes, fields) {
      await requireOwn(userId, "input.id");
      const body = toBody(access, table, changes);
      if (Object.keys(body).length > 0) {
        const proofs = { credentials: "input.losant.currentPassword", code: "input.losant.mfaCode" };
        await challenged(patchViewer(session, body, fields), { ...proofs, isSignIn: false });
      }
      return toViewerUser(session, fields);
    },
    async deleteUser(userId, changes) {
      const credentials = required<PasswordCredentials>(changes["losant"], "input.losant");
      refuseOthers(access, changes);
      await requireOwn(userId, "input.id");
      const { email, password, mfaCode } = credentials;
      const body = { email, password, ...(mfaCode && { twoFactorCode: mfaCode }) };
      const proofs = { credentials: "input.losant", code: "input.losant.mfaCode" };
      await challenged(api.deleteMe().send(body), { ...proofs, isSignIn: false });
    },
    async changePassword(userId, newPassword, changes) {
      const change = required<PasswordChange>(changes["losant"], "input.losant");
      refuseOthers(access, changes);
      await requireOwn(userId, "input.userId");
      const { currentPassword: password, mfaCode, invalidateExistingTokens, ttlSeconds } = change;
      const operation = api.changePassword();
      const sent = operation.send({
        password,
        newPassword,
        ...(mfaCode && { twoFactorCode: mfaCode }),
        ...(typeof invalidateExistingTokens === "boolean" && { invalidateExistingTokens }),
        ...(typeof ttlSeconds === "number" && { tokenTTL: ttlSeconds }),
      });
      const proofs = { credentials: "input.losant.currentPassword", code: "input.losant.mfaCode" };
      const answer = await challenged(sent, { ...proofs, isSignIn: false });
      return toAccessCredential(session, operation, expectObject(operation, answer));
    },
    async sendEmailVerification(userId, changes) {
      toBody(access, {}, changes);
      await requireOwn(userId, "input.userId");
      await api.verifyEmail().send();
      return null;
    },
    async revokeAccess(userId, changes) {
      toBody(access, {}, changes);
      await requireOwn(userId, "input.userId");
      await patchViewer(session, { tokenCutoff: new Date().toISOString() }, new Set());
      return { isPending: false };
    },
  };
}

/** Changes the caller and keeps what Losant answers, so that what is asked of them then costs no further call. */
async function patchViewer(
  { api, viewer }: LosantSession,
  body: JsonObject,
  fields: FieldSet,
): Promise<void> {
  await viewer.write(api.updateMe(), body, summaryKeysOfQuotaFields(userQuotas, fields));
}

/** What only Losant takes, when it is there. Throws BAD_USER_INPUT, naming the field, when it is not. */
function required<Input>(value: unknown, argument: string): Input {
  if (typeof value === "object" && value !== null) return value as Input;
  throw new GatewayError("BAD_USER_INPUT", `Argument \`${argument}\` is needed here: set it.`, { argument });
}

/** Throws UNSUPPORTED for what other kinds of sources take. */
function refuseOthers(access: Access, { losant: _own, ...others }: Changes): void {
  toBody(access, {}, others);
}
