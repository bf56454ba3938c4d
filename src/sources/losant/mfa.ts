import { expectObject, readValue } from "../answer.ts";
import type { FieldSet, JsonObject } from "../fields.ts";
import { requiredTextOf } from "../values.ts";
import { challenged } from "./challenge.ts";
import type { WriteOperation } from "./operation.ts";
import { summaryKeysOfQuotaFields, userQuotas } from "./quota.ts";
import type { LosantSession } from "./session.ts";

/** A secret for a second factor, which nothing uses yet. */
export interface LosantMfaSecretRecord {
  readonly secret: string;
  /** The same as an `otpauth:` link. */
  readonly secretUri: string;
}

/** What proves the caller, who is signed in already. */
export interface LosantMfaProof {
  readonly password: string;
  readonly code: string;
}

/**
 * What else callers can do with how they sign in. `fields` are those that are asked of the caller afterwards: they cost
 * no further call.
 */
export interface SignInSettings {
  generateMfaSecret(): Promise<LosantMfaSecretRecord>;
  enableMfa(proof: LosantMfaProof & { readonly secret: string }, fields: FieldSet): Promise<void>;
  disableMfa(proof: LosantMfaProof, fields: FieldSet): Promise<void>;
  disconnectGithub(fields: FieldSet): Promise<void>;
}

/** Makes the writes of the caller's second factor and linked GitHub account. */
export function createSignInSettings({ api, viewer }: LosantSession): SignInSettings {
  function write(operation: WriteOperation, body: JsonObject, fields: FieldSet): Promise<void> {
    const proofs = { credentials: "input.password", code: "input.code" };
    const keys = summaryKeysOfQuotaFields(userQuotas, fields);
    return challenged(viewer.write(operation, body, keys), { ...proofs, isSignIn: false });
  }

  return {
    async generateMfaSecret() {
      const operation = api.generateMfa();
      const { key, keyUri } = expectObject(operation, await operation.send());
      return readValue(operation, () => ({
        secret: requiredTextOf(key),
        secretUri: requiredTextOf(keyUri),
      }));
    },
    enableMfa: ({ secret, password, code }, fields) =>
      write(api.enableMfa(), { twoFactorAuthKey: secret, password, twoFactorCode: code }, fields),
    disableMfa: ({ password, code }, fields) =>
      write(api.disableMfa(), { password, twoFactorCode: code }, fields),
    disconnectGithub: (fields) => write(api.disconnectGithub(), {}, fields),
  };
}
