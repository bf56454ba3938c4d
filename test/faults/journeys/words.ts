import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import type { Found, Journey, Upstream } from "../journey.ts";

/** Global id of the org in Losant that most journeys are about: Meridian Pumps. */
export const pumpsId = encodeGlobalId("Org", "losant", "c69463bd6f324833f425146e");
/** Global id of an organization in Auth0: Harbour Foods. */
export const harbourId = encodeGlobalId("Org", "auth0", "org_eEYvRLCakxSMohvL");
/** Global id of another one, the largest: Atlas Logistics. */
export const atlasId = encodeGlobalId("Org", "auth0", "org_mAg88Rlsa9ceIZPJ");
/** Global id of a user in Auth0, by their own id there. */
export const auth0UserId = (userId: string): string => encodeGlobalId("User", "auth0", userId);
/** The failed sources of a list. */
export const sourceErrors = "sourceErrors { source { name } code message }";
/** The failures of a mutation. */
export const errors = "errors { __typename code message path }";
/** Where a page stands. */
export const page = "pageInfo { hasNextPage hasPreviousPage }";

/** The operation of a mutation that takes one input, of the type that is named after it. */
export function mutationOf(name: string, payload: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} ${errors} } }`;
}

/** A change of one upstream by one mutation. What its input is made of is asked first, where that is not known. */
export function change(
  upstream: Upstream,
  name: string,
  payload: string,
  input: unknown,
  before?: { readonly query: string; readonly toInput: (data: Found) => unknown },
): Journey {
  return {
    name: `${upstream} ${name}`,
    upstreams: [upstream],
    isMutation: true,
    query: mutationOf(name, payload),
    variables: { input },
    ...(before !== undefined && {
      before: { query: before.query, toVariables: (data) => ({ input: before.toInput(data) }) },
    }),
  };
}

/** What journeys of changes have in common. */
export function changes(journeys: readonly Journey[]): readonly Journey[] {
  return journeys.map((journey) => ({ ...journey, isMutation: true }));
}

/** The members of Meridian Pumps in Losant, to be asked before a journey. */
export const membersOfPumps = {
  query: `{ org(by: { id: "${pumpsId}" }) { members(first: 100) { nodes { id user { id email givenName } } } } }`,
};

/** The id of a member in {@link membersOfPumps}. */
export function memberNamed(org: Found, givenName: string): string {
  return org.members.nodes.find(({ user }: Found) => user.givenName === givenName).id;
}
