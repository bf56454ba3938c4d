import { createIdMaker, createRandom } from "../../story.ts";
import type { AuthenticationMethod, AuthenticationMethodType } from "../credential-state.ts";
import type { User } from "../state.ts";
import { idAlphabet } from "./organization.ts";
import { supportLead } from "./session.ts";
import { hour, toTime } from "./time.ts";

/** Ids of authentication methods of the protagonists. Ada has every type but a passkey, which is Vera's. */
export const authenticationMethodIds = {
  adaPhone: "phone|dev_t8REq6XXsYRHI3al",
  adaEmail: "email|dev_ie5QhMFN9wWYHacv",
  adaTotp: "totp|dev_CyWz8GKdnyre20ga",
  adaKey: "webauthn-roaming|dev_qGAH5MsQSm1WmBhT",
  veraPasskey: "passkey|dev_jsMUpZwfQQGnyInW",
  /** Not confirmed. */
  miloPush: "push|dev_Wh0QqhP3Igtk6fl7",
} as const;

/** What the story's second factors, by their name in the user's `multifactor`, are here. */
const factorTypes: Readonly<Record<string, AuthenticationMethodType>> = {
  guardian: "push",
  "google-authenticator": "totp",
  "webauthn-roaming": "webauthn-roaming",
};

/** The authentication methods by user id, each user's oldest first: a password and a second factor for all staff. */
export function seedAuthenticationMethods(staffUsers: readonly User[]): Map<string, AuthenticationMethod[]> {
  const makeId = createIdMaker(createRandom(55), idAlphabet);
  return new Map(
    staffUsers.map((user, index) => {
      const factors = (user.multifactor ?? []).flatMap((name) => factorTypes[name] ?? []);
      const own = protagonistMethods(index, user);
      const methods = [
        ...method("password", user, { identity_user_id: user.identities[0]?.user_id ?? "" }),
        // Who has a factor of this type among their own ones needs no second one.
        ...factors
          .filter((type) => own.every((other) => other.type !== type))
          .flatMap((type) => method(type, user, { confirmed: true, name: nameOf(type) })),
        ...own,
      ];
      return [user.user_id, methods.map((method, position) => place(method, position, user))] as const;
    }),
  );

  function protagonistMethods(index: number, user: User): readonly AuthenticationMethod[] {
    switch (index) {
      case 0:
        return methodsOfAda(user);
      case 1:
        return method("passkey", user, {
          id: authenticationMethodIds.veraPasskey,
          name: "Vera's laptop",
          key_id: "cGFzc2tleS1vZi12ZXJh",
          public_key: "pQECAyYgASFYIHZlcmEtcGFzc2tleS1wdWJsaWMta2V5",
          credential_device_type: "multi_device",
          credential_backed_up: true,
          identity_user_id: user.identities[0]?.user_id ?? "",
          user_agent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
          aaguid: "adce0002-35bc-c60a-648b-0b25f1f05503",
          relying_party_identifier: "meridian-pumps.example",
        });
      case 2:
        return method("push", user, { id: authenticationMethodIds.miloPush, confirmed: false });
      case supportLead:
        return [
          ...method("guardian", user, { confirmed: true, name: "Support phone" }),
          ...method("email-verification", user, { confirmed: true, email: user.email ?? "" }),
        ];
      default:
        return [];
    }
  }

  function methodsOfAda(user: User): readonly AuthenticationMethod[] {
    return [
      ...method("phone", user, {
        id: authenticationMethodIds.adaPhone,
        confirmed: true,
        name: "Ada's phone",
        phone_number: "+31201234567",
        preferred_authentication_method: "sms",
      }),
      ...method("email", user, {
        id: authenticationMethodIds.adaEmail,
        confirmed: true,
        name: "Work address",
        email: user.email ?? "",
      }),
      ...method("totp", user, {
        id: authenticationMethodIds.adaTotp,
        confirmed: true,
        name: "Authenticator",
        link_id: "lnk_4f0c2a71",
      }),
      ...method("push", user, { confirmed: true, name: "Guardian", link_id: "lnk_4f0c2a71" }),
      ...method("webauthn-roaming", user, {
        id: authenticationMethodIds.adaKey,
        confirmed: true,
        name: "Blue key",
        key_id: "a2V5LW9mLWFkYQ",
        public_key: "pQECAyYgASFYIGFkYS1zZWN1cml0eS1rZXk",
        relying_party_identifier: "login.meridian-pumps.example",
      }),
      ...method("webauthn-platform", user, {
        confirmed: true,
        name: "MacBook",
        key_id: "bWFjYm9vay1vZi1hZGE",
      }),
      ...method("recovery-code", user, { confirmed: true }),
      ...method("guardian", user, { confirmed: true }),
      ...method("email-verification", user, { confirmed: true, email: user.email ?? "" }),
    ];
  }

  function method(
    type: AuthenticationMethodType,
    user: User,
    particulars: Partial<AuthenticationMethod>,
  ): AuthenticationMethod[] {
    const { id = `${type}|dev_${makeId(16)}`, ...rest } = particulars;
    const device = id.slice(id.indexOf("|") + 1);
    const channels = channelsOf(type);
    return [
      {
        id,
        type,
        ...(channels.length === 0
          ? {}
          : {
              authentication_methods: channels.map((channel) => ({
                type: channel,
                id: `${channel}|${device}`,
              })),
            }),
        created_at: user.created_at,
        ...rest,
      },
    ];
  }
}

/** Each method an hour after the one before; who has confirmed it has set it up and used it. */
function place(method: AuthenticationMethod, index: number, user: User): AuthenticationMethod {
  const createdAt = Date.parse(method.created_at) + (index + 1) * hour;
  return {
    ...method,
    created_at: toTime(createdAt),
    ...(method.confirmed
      ? { enrolled_at: toTime(createdAt + hour / 60), last_auth_at: user.last_login ?? user.updated_at }
      : {}),
  };
}

function channelsOf(type: AuthenticationMethodType): readonly ("totp" | "push" | "sms" | "voice")[] {
  switch (type) {
    case "phone":
      return ["sms", "voice"];
    case "push":
      return ["push", "totp"];
    case "totp":
      return ["totp"];
    default:
      return [];
  }
}

function nameOf(type: AuthenticationMethodType): string {
  switch (type) {
    case "push":
      return "Guardian";
    case "totp":
      return "Authenticator";
    default:
      return "Security key";
  }
}
