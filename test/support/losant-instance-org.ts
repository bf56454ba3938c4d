import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { type InstanceClient, instanceId } from "../sandbox/losant/instance-client.ts";
import { losantClientOf } from "./losant.ts";
import type { World } from "./world.ts";

/** The name of the source that the instance is, for a token of its own. */
export const source = "losant-instance";
/** Losant's id of Atlas Logistics, an org of the instance. */
export const atlas = "7193ee445702e61397f8d893";
/** Its global id. */
export const atlasId = encodeGlobalId("Org", source, atlas);
/** An id that nothing has. */
export const nobody = "0".repeat(24);
/** A role of the instance's orgs, as inputs take it. */
export const roleIds = (word: string) => [encodeGlobalId("Role", source, word)];

/** All that the tests ask of errors. */
export const errorFields =
  "errors { __typename code message path ... on IdentityPartialError { appliedPaths } }";

/** What Losant's client tells of an organization. */
interface UpstreamOrg {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly iconColor: string;
  readonly limits: Readonly<Record<string, number>>;
  readonly tags: unknown;
  readonly referralId: string;
  readonly banner: unknown;
  readonly disabledAt: unknown;
  readonly isReadOnly: boolean;
  readonly auditLogEnabled: boolean;
  readonly whitelistedEmailDomains: readonly string[];
  readonly mfaMode: string;
}

interface UpstreamMembers {
  readonly items: readonly { readonly userId: string; readonly email: string; readonly role: string }[];
}

interface UpstreamInvites {
  readonly items: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: string;
    readonly applicationRoles: unknown;
    readonly inviteDate: string;
  }[];
}

/** The orgs of the instance in one world that has it as a source: through the graph, and as Losant's client tells. */
export function instanceOrgsIn(world: World) {
  const losant = losantClientOf(world, "sandbox-instance") as InstanceClient;

  /** The operation as the instance's own token, or as somebody else. */
  const ask = (
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    token = "sandbox-instance",
  ) => world.data(query, { as: { [source]: token }, variables });

  return {
    ask,
    /** One mutation's payload. Throws when there are top-level errors. */
    async change(
      mutation: string,
      selection: string,
      input: Readonly<Record<string, unknown>>,
      token?: string,
    ) {
      const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const query = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${selection} ${errorFields} } }`;
      return (await ask(query, { input }, token))[mutation];
    },
    node: async (id: string, selection: string) =>
      (await ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id })).node,
    /** The calls that Losant saw, without the id of the instance. */
    async calls(): Promise<string[]> {
      const seen = await world.calls("losant");
      return seen.map(({ method, path }) => `${method} ${path.replace(`/instances/${instanceId}`, "")}`);
    },
    upstreamOrg: (orgId: string) => losant.instanceOrg.get<UpstreamOrg>({ instanceId, orgId }),
    upstreamMembers: (orgId: string) => losant.instanceOrgMembers.get<UpstreamMembers>({ instanceId, orgId }),
    upstreamInvites: (orgId: string) =>
      losant.request<UpstreamInvites>({
        method: "GET",
        url: `/instances/${instanceId}/orgs/${orgId}/invites`,
      }),
  };
}
