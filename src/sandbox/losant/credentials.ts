import { refusal } from "./errors.ts";
import type { Account, LosantState } from "./state.ts";
import { isTwoFactorCode } from "./totp.ts";

/** A password and, where the account has a second factor, its code. */
export interface Credentials {
  readonly password: string;
  readonly twoFactorCode?: string | undefined;
}

/**
 * Checks the credentials of a sign-in. Throws 401 unless they are right, with the type `AccountLocked` after too many
 * that were wrong.
 */
export function checkSignIn(
  { choices }: LosantState,
  account: Account | undefined,
  credentials: Credentials,
): asserts account is Account {
  if (account === undefined) throw refusal(401, wrongPassword);
  if (account.failedSignIns >= choices.wrongPasswordsUntilLocked)
    throw refusal(choices.accountLockedStatus, "The account is locked", "AccountLocked");
  if (choices.passwordsOfSsoAccounts === "refused" && account.ssoLinked)
    throw refusal(401, "This account signs in through its identity provider");
  const fault = findFault(account, credentials);
  // Whoever has not been asked for the code yet has given nothing wrong.
  if (fault !== missingCode) account.failedSignIns = fault === undefined ? 0 : account.failedSignIns + 1;
  if (fault !== undefined) throw refusal(401, fault);
}

/** Checks the credentials that somebody who is signed in gives once more. Throws 400 unless they are right. */
export function checkCredentials({ choices }: LosantState, account: Account, credentials: Credentials): void {
  const fault = findFault(account, credentials);
  if (fault !== undefined) throw refusal(choices.wrongPasswordStatus, fault);
}

const wrongPassword = "The e-mail address or the password is wrong";
const missingCode = "A two-factor code is required";

function findFault(account: Account, { password, twoFactorCode }: Credentials): string | undefined {
  if (password !== account.password) return wrongPassword;
  if (account.twoFactorKey === undefined) return undefined;
  if (twoFactorCode === undefined || twoFactorCode === "") return missingCode;
  return isTwoFactorCode(account.twoFactorKey, twoFactorCode) ? undefined : "The two-factor code is wrong";
}
