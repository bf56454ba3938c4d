import type { RequestContext } from "../../../context/request-context.ts";
import { hasInstances } from "../../../sources/losant/instance-admin/instances.ts";
import type {
  InstanceMembershipFieldSets,
  LosantInstanceMembershipRecord,
} from "../../../sources/losant/instance-admin/member.ts";
import type { Source } from "../../../sources/source.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { openTarget, ownIdIn, toPayload } from "../../mutation.ts";
import { toOrder } from "../../order.ts";
import { completeUser } from "../../reference.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { completeInstance, instancesOf } from "./instance.ts";

/** Members of enterprise instances. */
export const instanceMembershipResolvers: Resolvers = {
  LosantInstance: {
    members: (instance, args, _context, info) => {
      const { access, sourceId } = instance;
      return toConnection(info, args, [access.source.name, sourceId], (page, nodes) =>
        instancesOf(access).members.page(instance, {
          ...page,
          fields: fieldsOf(nodes, access.source),
          filter: { emailContains: args.filter?.emailContains ?? null, role: args.filter?.role ?? null },
          order: toOrder(args.orderBy),
        }),
      );
    },
  },
  LosantInstanceMembership: {
    id: ({ access, instance, sourceId }) =>
      encodeGlobalId("LosantInstanceMembership", access.source.name, instance.sourceId, sourceId),
    instance: ({ instance }, _arguments, _context, info) => completeInstance(instance, selectionOf(info)),
    user: ({ user }, _arguments, _context, info) => completeUser(user, selectionOf(info)),
  },
  Mutation: {
    losantInstanceMemberAdd: (_root, { input: { instanceId: id, user, role } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTarget(context, "LosantInstance", id, "input.instanceId");
          const userId =
            typeof user.id === "string" ? ownIdIn(access, "User", user.id, "input.user.id") : null;
          const membership = await instancesOf(access).members.add(
            keys[0] ?? "",
            { userId, email: user.email ?? null, role },
            fieldsOf(selectionOf(info).under("membership"), access.source),
          );
          return { membership };
        },
        {},
        // Losant does not say which of two ids it did not find.
        typeof user.id === "string" ? undefined : { id, argument: "input.instanceId" },
      ),
    losantInstanceMemberUpdate: (_root, { input: { id, role } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTarget(context, "LosantInstanceMembership", id, "input.id");
          const [instanceId = "", userId = ""] = keys;
          const fields = fieldsOf(selectionOf(info).under("membership"), access.source);
          return { membership: await instancesOf(access).members.update(instanceId, userId, role, fields) };
        },
        {},
        { id, argument: "input.id" },
      ),
    losantInstanceMemberRemove: (_root, { input: { id } }, context) =>
      toPayload(
        async () => {
          const { access, keys } = openTarget(context, "LosantInstanceMembership", id, "input.id");
          const [instanceId = "", userId = ""] = keys;
          await instancesOf(access).members.remove(instanceId, userId);
          return { removedMembershipId: id };
        },
        {},
        { id, argument: "input.id" },
      ),
  },
};

/** What is asked of memberships of instances, in the source's terms. */
function fieldsOf(selection: Selection, source: Source): InstanceMembershipFieldSets {
  return {
    membership: selection.fieldsFor(source),
    user: selection.under("user").fieldsFor(source),
  };
}

/** Finds a membership of an instance by its global id; null when the user is no member. */
export async function findInstanceMembership(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<LosantInstanceMembershipRecord | null> {
  const { source, keys } = decodeGlobalIdOf("LosantInstanceMembership", id);
  const [instanceId = "", userId = ""] = keys;
  const access = context.accessTo(context.sourceNamed(source));
  if (!hasInstances(access)) return null;
  return access.instances.members.load(instanceId, userId, fieldsOf(selection, access.source));
}
