import type { GraphQLResolveInfo } from "graphql";
import { GatewayError } from "../../../errors/gateway-error.ts";
import { isLosantAccess } from "../../../sources/losant/access.ts";
import type { LosantOwner } from "../../../sources/losant/transfer.ts";
import type { OrgRecord } from "../../../sources/record.ts";
import type { Access } from "../../../sources/source.ts";
import { openTarget, ownIdIn, toPayload } from "../../mutation.ts";
import { completeOrg } from "../../reference.ts";
import { selectionOf } from "../../selection.ts";
import type { LosantOwnerInput, Resolvers } from "../../types.generated.ts";

/** The move of applications and dashboards from one owner to another. */
export const transferResolvers: Resolvers = {
  Mutation: {
    losantResourcesTransfer: (_root, { input }, context, info) => {
      const giver = idIn(input.from, "input.from");
      return toPayload(
        async () => {
          const { access } = openTarget(context, giver.type, giver.id, giver.argument);
          if (!isLosantAccess(access)) {
            const { name: source } = access.source;
            throw new GatewayError("UNSUPPORTED", `Source "${source}" has no Losant resources to move.`, {
              source,
              argument: giver.argument,
            });
          }
          const { applicationIds, dashboardIds, isStrict } = input;
          if ((applicationIds ?? []).length + (dashboardIds ?? []).length === 0) {
            throw new GatewayError(
              "BAD_USER_INPUT",
              "Nothing is named that could be moved. Set `input.applicationIds` or `input.dashboardIds`.",
              { argument: "input" },
            );
          }
          const from = ownerIn(access, giver);
          const to = ownerIn(access, idIn(input.to, "input.to"));
          await access.extras.transferResources({
            from,
            to,
            applicationIds: applicationIds ?? [],
            dashboardIds: dashboardIds ?? [],
            isStrict: isStrict ?? null,
          });
          return {
            fromOrg: payloadOrg(access, from, info, "fromOrg"),
            toOrg: payloadOrg(access, to, info, "toOrg"),
          };
        },
        {},
        { id: giver.id, argument: giver.argument },
      );
    },
  },
};

/** An input's global id with what it is and where it stands. */
interface NamedId {
  readonly type: "Org" | "User";
  readonly id: string;
  readonly argument: string;
}

/** GraphQL itself sees to it that exactly one is there. */
function idIn({ orgId, userId }: LosantOwnerInput, argument: string): NamedId {
  return typeof orgId === "string"
    ? { type: "Org", id: orgId, argument: `${argument}.orgId` }
    : { type: "User", id: userId ?? "", argument: `${argument}.userId` };
}

function ownerIn(access: Access, { type, id, argument }: NamedId): LosantOwner {
  return { kind: type === "Org" ? "org" : "user", id: ownIdIn(access, type, id, argument) };
}

function payloadOrg(
  access: Access,
  { kind, id }: LosantOwner,
  info: GraphQLResolveInfo,
  field: string,
): OrgRecord | null {
  return kind === "org" ? completeOrg({ access, sourceId: id }, selectionOf(info).under(field)) : null;
}
