import { z } from "zod";
import { administeredOrg, callerAccount, callerCap, callerRole } from "./access.ts";
import { idSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";
import { moveResources } from "./resource.ts";
import type { OrgRole } from "./role.ts";
import { orgScopes, userScopes } from "./scopes.ts";
import type { Account, LosantRequest, LosantRoute, Organization, OwnedResource } from "./state.ts";

// Who can create applications and dashboards (Losant's page on organization members), and so receive and give them.
const creatorRoles: readonly OrgRole[] = ["admin", "edit"];

const idListSchema = z.array(idSchema).max(1000).default([]);
const transferSchema = z.strictObject({
  destinationId: idSchema,
  destinationType: z.enum(["user", "organization"]),
  applicationIds: idListSchema,
  dashboardIds: idListSchema,
  strict: z.boolean().default(false),
});

/** Applications and dashboards that change hands: `me.transferResources`, `org.transferResources`. */
export const transferRoutes: readonly LosantRoute[] = [
  {
    operation: "me.transferResources",
    method: "PATCH",
    path: "/me/transferResources",
    scopes: userScopes("me.transferResources", "manage"),
    handle(request) {
      if (!creatorRoles.includes(callerCap(request, "sandbox", undefined)))
        throw refusal(
          request.state.choices.missingRoleStatus,
          "The token is capped below what a transfer takes",
        );
      return transfer(request, callerAccount(request));
    },
  },
  {
    operation: "org.transferResources",
    method: "PATCH",
    path: "/orgs/{orgId}/transferResources",
    scopes: orgScopes("org.transferResources", "manage"),
    handle: (request) => transfer(request, administeredOrg(request)),
  },
];

/**
 * What is not documented: `strict` refuses the whole transfer when the giver does not own one of the resources, which
 * are passed over otherwise (`choices.looseTransfer`), and nobody can push things onto somebody else.
 */
function transfer(
  request: LosantRequest,
  giver: Account | Organization,
): { status: 200; body: { success: true } } {
  const { applications, choices, dashboards } = request.state;
  const { applicationIds, dashboardIds, strict, ...destination } = readBody(transferSchema, request.body);
  const taker = findTaker(request, destination);
  if (taker === giver) throw refusal(400, "The resources are there already");
  const refusesMissing = strict || choices.looseTransfer === "refuses";
  moveResources(
    {
      applications: pickOwned(applications, applicationIds, giver.id, refusesMissing),
      dashboards: pickOwned(dashboards, dashboardIds, giver.id, refusesMissing),
    },
    giver,
    taker,
  );
  return { status: 200, body: { success: true } };
}

function findTaker(
  request: LosantRequest,
  {
    destinationId,
    destinationType,
  }: Pick<z.infer<typeof transferSchema>, "destinationId" | "destinationType">,
): Account | Organization {
  if (destinationType === "user") {
    const account = callerAccount(request);
    if (account.id === destinationId) return account;
    throw refusal(400, "The destination must be the caller or one of their organizations");
  }
  const org = request.state.orgs.get(destinationId);
  if (org === undefined || !creatorRoles.includes(callerRole(request, org)))
    throw refusal(400, "The destination must be an organization that the caller can create resources in");
  return org;
}

function pickOwned(
  resources: ReadonlyMap<string, OwnedResource>,
  ids: readonly string[],
  ownerId: string,
  refusesMissing: boolean,
): readonly OwnedResource[] {
  const found = [...new Set(ids)].map((id) => resources.get(id));
  const owned = found.filter((resource) => resource?.ownerId === ownerId);
  if (refusesMissing && owned.length < found.length)
    throw refusal(400, "Some of the resources are not there to give away");
  return owned.filter((resource) => resource !== undefined);
}
