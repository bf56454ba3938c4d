import { createRequire } from "node:module";
import { type Emulator, startEmulator } from "../../../src/sandbox/emulator.ts";
import { type Choices, defaultChoices } from "../../../src/sandbox/losant/choices.ts";
import { storyCredentials } from "../../../src/sandbox/losant/seed/credential.ts";
import { twoFactorCodeAt } from "../../../src/sandbox/losant/totp.ts";
import { createLosantVendor } from "../../../src/sandbox/losant/vendor.ts";
import { staff, type TokenName } from "../../../src/sandbox/story.ts";

// The client's HTTP library honours the proxy variables of the environment, also for loopback.
process.env.NO_PROXY = "127.0.0.1";

type Action = <Answer>(
  params?: Readonly<Record<string, unknown>>,
  options?: { readonly accessToken?: string },
) => Promise<Answer>;

/** The part of Losant's own client (npm `losant-rest` 2.8.1, which comes without types) that these tests drive. */
export interface LosantClient {
  readonly auth: {
    readonly authenticateDevice: Action;
    readonly authenticateUser: Action;
    readonly authenticateUserGithub: Action;
    readonly authenticateUserSaml: Action;
    readonly ssoDomain: Action;
  };
  readonly me: {
    readonly get: Action;
    readonly patch: Action;
    readonly addRecentItem: Action;
    readonly changePassword: Action;
    readonly delete: Action;
    readonly disableTwoFactorAuth: Action;
    readonly disconnectGithub: Action;
    readonly enableTwoFactorAuth: Action;
    readonly fetchRecentItems: Action;
    readonly payloadCounts: Action;
    readonly refreshToken: Action;
    readonly transferResources: Action;
    readonly verifyEmail: Action;
  };
  readonly orgs: { readonly get: Action; readonly post: Action };
  readonly org: {
    readonly get: Action;
    readonly patch: Action;
    readonly delete: Action;
    readonly modifyMember: Action;
    readonly removeMember: Action;
    readonly pendingInvites: Action;
    readonly inviteMember: Action;
    readonly revokeInvite: Action;
    readonly payloadCounts: Action;
    readonly transferResources: Action;
  };
  readonly applicationApiTokens: { readonly get: Action; readonly post: Action };
  readonly applicationApiToken: { readonly get: Action; readonly patch: Action; readonly delete: Action };
  readonly auditLogs: { readonly get: Action };
  readonly auditLog: { readonly get: Action };
  readonly orgInvites: { readonly get: Action; readonly post: Action };
  readonly userApiTokens: { readonly get: Action; readonly post: Action };
  readonly userApiToken: { readonly get: Action; readonly patch: Action; readonly delete: Action };
  /** For routes that this version of the client does not know. */
  request<Answer>(request: {
    readonly method: string;
    readonly url: string;
    readonly params?: Readonly<Record<string, string>>;
    readonly data?: unknown;
  }): Promise<Answer>;
}

const losantRest: {
  createClient(options: { readonly url: string; readonly accessToken?: string }): LosantClient;
} = createRequire(import.meta.url)("losant-rest");

/** An emulated Losant with clients for the sandbox's people. */
export interface LosantUnderTest {
  readonly emulator: Emulator;
  /** A client with one of the sandbox's tokens. */
  as(name: TokenName | `${TokenName}-jwt`): LosantClient;
  /** A client with any token, or with none. */
  withToken(accessToken: string | undefined): LosantClient;
  /** The id of one of Ada's organizations, or of one of its members, by name. */
  orgId(name: string): Promise<string>;
  userId(firstName: string): Promise<string>;
  /** Signs somebody from the story's staff in with their password and, when they have a second factor, its code. */
  signIn(firstName: string): Promise<LosantClient>;
  reset(): Promise<void>;
}

/** Starts the emulator on a port that the system picks. */
export async function startLosant(choices: Partial<Choices> = {}): Promise<LosantUnderTest> {
  const emulator = await startEmulator(createLosantVendor({ ...defaultChoices, ...choices }), 0);
  const withToken = (accessToken: string | undefined): LosantClient =>
    losantRest.createClient({ url: emulator.url, ...(accessToken === undefined ? {} : { accessToken }) });
  const ada = withToken("sandbox-admin");
  return {
    emulator,
    withToken,
    as: (name) => withToken(emulator.tokens[name] ?? "no such token"),
    async orgId(name) {
      const { items } = await ada.orgs.get<List<Org>>();
      return defined(items.find((org) => org.name === name)).id;
    },
    async userId(firstName) {
      const { items } = await ada.orgs.get<List<Org>>({ filterField: "name", filter: "Meridian Pumps" });
      return defined(items[0]?.members.find((member) => member.firstName === firstName)).userId;
    },
    async signIn(firstName) {
      const { email } = defined(staff.find(({ givenName }) => givenName === firstName));
      const { token } = await withToken(undefined).auth.authenticateUser<SignedIn>({
        credentials: { email, password: storyCredentials.password, twoFactorCode: currentCode() },
      });
      return withToken(token);
    },
    async reset() {
      await fetch(`${emulator.url}/__sandbox/reset`, { method: "POST" });
    },
  };
}

/** The code that an authenticator app shows now. */
export function currentCode(key: string = storyCredentials.twoFactorKey): string {
  return twoFactorCodeAt(key, Date.now());
}

/** The value, which the test says is there. */
export function defined<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the test expected a value here");
  return value;
}

/** Names of the properties of an answer, sorted. */
export function keysOf(answer: unknown): readonly string[] {
  return Object.keys(answer ?? {}).toSorted();
}

/** A page as Losant answers it. */
export interface List<Item> {
  readonly items: readonly Item[];
  readonly count: number;
  readonly totalCount: number;
}

/** What the tests read of an organization. */
export interface Org {
  readonly id: string;
  readonly name: string;
  readonly lastUpdated: string;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly members: readonly {
    readonly userId: string;
    readonly firstName: string;
    readonly email: string;
    readonly role: string;
    readonly applicationRoles: readonly unknown[];
    readonly dashboardRoles: readonly unknown[];
  }[];
}

/** What the tests read of an invitation, from either side. */
export interface Invite {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly orgName: string;
  readonly inviteDate: string;
  readonly hasExpired: boolean;
  readonly expired: boolean;
}

/** What the tests read of a token. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly token?: string;
  readonly expirationDate?: string;
}

/** What the tests read of a sign-in. */
export interface SignedIn {
  readonly userId: string;
  readonly token: string;
  readonly needsToVerifyEmail: boolean;
}
