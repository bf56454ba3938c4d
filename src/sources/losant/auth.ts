import { expectObject, readValue } from "../answer.ts";
import type { JsonObject } from "../fields.ts";
import { flagOf, listOf, requiredTextOf, textOf } from "../values.ts";
import type { AccessCredentialRecord, SignInMethod, SignInRequest, Writes } from "../writes.ts";
import { expiryOf } from "./access-token.ts";
import { challenged, type Proofs } from "./challenge.ts";
import type { WriteOperation } from "./operation.ts";
import { idOf, type LosantSession } from "./session.ts";

/** What is told of a device that signed in (schema `authedDevice` of Losant's client). */
export interface LosantDeviceAccessRecord {
  readonly deviceId: string;
  readonly applicationId: string;
  readonly deviceClass: LosantDeviceClass | null;
  readonly ownerKind: "USER" | "ORG" | null;
  readonly topicAccess: LosantTopicAccess | null;
  readonly publishTopics: readonly string[] | null;
  readonly subscribeTopics: readonly string[] | null;
}

/** What Losant gives to whoever signs in. */
export type LosantAccessCredentialRecord = AccessCredentialRecord & {
  /** Null for a user. */
  readonly device: LosantDeviceAccessRecord | null;
};

type LosantDeviceClass = (typeof deviceClasses)[keyof typeof deviceClasses];
type LosantTopicAccess = (typeof topicAccesses)[keyof typeof topicAccesses];

const deviceClasses = {
  standalone: "STANDALONE",
  gateway: "GATEWAY",
  peripheral: "PERIPHERAL",
  floating: "FLOATING",
  edgeCompute: "EDGE_COMPUTE",
  system: "SYSTEM",
  embedded: "EMBEDDED",
} as const;
const ownerKinds = { user: "USER", organization: "ORG" } as const;
const topicAccesses = {
  all: "ALL",
  none: "NONE",
  whitelist: "ONLY_LISTED",
  blacklist: "ALL_BUT_LISTED",
} as const;

/** An operation that signs in, what it is sent, and where the proofs stand in the input. */
interface SignIn extends Proofs {
  readonly operation: WriteOperation;
  readonly body: JsonObject;
}

/** Signing in to Losant, which takes no token, and trading a token for a new one. */
export function createSignIns(
  session: LosantSession,
): Pick<Writes, "signIn" | "refreshAccess" | "ssoRedirect"> {
  const { access, api } = session;

  function signInBy(method: SignInMethod): SignIn {
    if (method.password) {
      const { email, password, mfaCode } = method.password;
      const body = { email, password, ...(isGiven(mfaCode) && { twoFactorCode: mfaCode }) };
      return { operation: api.signIn(), body, credentials: null, code: "input.method.password.mfaCode" };
    }
    if (method.github) {
      const { accessToken } = method.github;
      const credentials = "input.method.github.accessToken";
      return { operation: api.signInByGithub(), body: { accessToken }, credentials, code: null };
    }
    if (method.saml) {
      const { response, domain } = method.saml;
      const body = { SAMLResponse: response, SAMLDomain: domain };
      return { operation: api.signInBySaml(), body, credentials: null, code: null };
    }
    const { deviceId, key, secret } = method.device;
    return { operation: api.signInDevice(), body: { deviceId, key, secret }, credentials: null, code: null };
  }

  return {
    async signIn({ method, requestedScopes, ttlSeconds }: SignInRequest) {
      const { operation, body, ...proofs } = signInBy(method);
      const sent = operation.send({
        ...body,
        ...(isGiven(requestedScopes) && { requestedScopes }),
        ...(isGiven(ttlSeconds) && { tokenTTL: ttlSeconds }),
      });
      const answer = expectObject(operation, await challenged(sent, { ...proofs, isSignIn: true }));
      return toAccessCredential(session, operation, answer);
    },
    async refreshAccess() {
      const operation = api.refreshToken();
      return toAccessCredential(session, operation, expectObject(operation, await operation.ask()));
    },
    async ssoRedirect(email) {
      const operation = api.ssoDomain();
      const answer = await operation.ask({ email });
      // 204 is how Losant says that people of this domain sign in by password.
      if (answer === undefined) return null;
      const { ssoType, ssoRequest } = expectObject(operation, answer);
      return readValue(operation, () => {
        const url = requiredTextOf(ssoRequest);
        if (ssoType !== "SAML" || !URL.canParse(url))
          throw new TypeError("something else than SAML and a URL");
        return { access, protocol: "SAML", url };
      });
    },
  };
}

/** Reads what Losant answers to whoever signs in (schemas `authedUser` and `authedDevice` of its client). */
export function toAccessCredential(
  { access }: LosantSession,
  operation: Pick<WriteOperation, "source" | "operation">,
  answer: JsonObject,
): LosantAccessCredentialRecord {
  return readValue(operation, () => {
    const accessToken = requiredTextOf(answer["token"]);
    const isDevice = textOf(answer["deviceId"]) !== null;
    return {
      access,
      accessToken,
      expiresAt: expiryOf(accessToken),
      userSourceId: isDevice ? null : idOf(operation, answer, "userId"),
      orgSourceId: textOf(answer["orgId"])?.toLowerCase() ?? null,
      mustVerifyEmail: flagOf(answer["needsToVerifyEmail"]) ?? false,
      device: isDevice ? toDeviceAccess(operation, answer) : null,
    };
  });
}

function toDeviceAccess(
  operation: Pick<WriteOperation, "source" | "operation">,
  answer: JsonObject,
): LosantDeviceAccessRecord {
  return {
    deviceId: idOf(operation, answer, "deviceId"),
    applicationId: idOf(operation, answer, "applicationId"),
    deviceClass: knownWordOf(answer["deviceClass"], deviceClasses),
    ownerKind: knownWordOf(answer["ownerType"], ownerKinds),
    topicAccess: knownWordOf(answer["filterType"], topicAccesses),
    publishTopics: listOf(answer["pubTopics"], requiredTextOf),
    subscribeTopics: listOf(answer["subTopics"], requiredTextOf),
  };
}

/** Our word for one of Losant's; null for none, and for one that is newer than this. */
function knownWordOf<Word extends string>(
  value: unknown,
  words: Readonly<Record<string, Word>>,
): Word | null {
  const found = textOf(value);
  return found !== null && Object.hasOwn(words, found) ? (words[found] ?? null) : null;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
