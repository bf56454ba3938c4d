import type { Choices } from "../../../src/sandbox/losant/choices.ts";
import { defined, type List, type LosantClient, type LosantUnderTest, startLosant } from "./losant-client.ts";

/** The id of the story's enterprise instance. */
export const instanceId = "497ac7f4e5ddd4ffb6e3a5f9";

type Action = LosantClient["orgs"]["get"];

/** The instance operations that `losant-rest` 2.8.1 knows. */
export interface InstanceClient extends LosantClient {
  readonly instances: { readonly get: Action };
  readonly instance: {
    readonly get: Action;
    readonly patch: Action;
    readonly generateReport: Action;
    readonly historicalSummaries: Action;
  };
  readonly instanceOrgs: { readonly get: Action; readonly post: Action };
  readonly instanceOrg: { readonly get: Action; readonly patch: Action; readonly delete: Action };
  readonly instanceOrgMembers: { readonly get: Action; readonly post: Action };
  readonly instanceOrgMember: { readonly get: Action; readonly patch: Action; readonly delete: Action };
  readonly instanceMembers: { readonly get: Action; readonly post: Action };
  readonly instanceMember: { readonly get: Action; readonly patch: Action; readonly delete: Action };
  readonly instanceApiTokens: { readonly get: Action; readonly post: Action };
  readonly instanceApiToken: { readonly get: Action; readonly patch: Action; readonly delete: Action };
}

/** An emulated Losant, seen from its enterprise instance. */
export interface InstanceUnderTest {
  readonly losant: LosantUnderTest;
  /** A client with any bearer token; the names of the sandbox's own are such. */
  as(token: string): InstanceClient;
  /** Sends a request that the client does not know, under `/instances/{instanceId}`. */
  send<Answer>(token: string, method: string, path: string, content?: Content): Promise<Answer>;
  /** The status that such a request is answered with. */
  statusOf(token: string, method: string, path: string, body?: unknown): Promise<number>;
  /** The id of one of the instance's organizations by its name. */
  orgId(name: string): Promise<string>;
}

interface Content {
  readonly params?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** Starts the emulator on a port that the system picks. */
export async function startInstance(choices: Partial<Choices> = {}): Promise<InstanceUnderTest> {
  const losant = await startLosant(choices);
  const as = (token: string): InstanceClient => losant.withToken(token) as InstanceClient;
  return {
    losant,
    as,
    send: (token, method, path, content = {}) =>
      as(token).request({ method, url: `/instances/${instanceId}${path}`, ...content }),
    async statusOf(token, method, path, body) {
      const response = await fetch(`${losant.emulator.url}/instances/${instanceId}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return response.status;
    },
    async orgId(name) {
      const { items } = await as("sandbox-instance").instanceOrgs.get<List<InstanceOrg>>({ instanceId });
      return defined(items.find((org) => org.name === name)).id;
    },
  };
}

/** What the tests read of an organization of the instance. */
export interface InstanceOrg {
  readonly id: string;
  readonly name: string;
  readonly disabledAt: string | false;
  readonly isReadOnly: boolean;
  readonly auditLogEnabled: boolean;
  readonly mfaMode: string;
  readonly referralId?: string;
  readonly creationDate: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
  readonly limits: Readonly<Record<string, number>>;
  readonly summary: Readonly<Record<string, unknown>>;
}

/** What the tests read of a member of the instance or of one of its organizations. */
export interface InstanceMember {
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly role: string;
}

/** Ids that are well formed and that nothing has. */
export const unknownId = "0".repeat(24);

/** Errors as the client rejects with them. */
export const validation = { statusCode: 400, type: "Validation" };
export const forbidden = { statusCode: 403, type: "Forbidden" };
export const notFound = { statusCode: 404, type: "NotFound" };
