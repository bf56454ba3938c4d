import type { RequestContext } from "../../../context/request-context.ts";
import { GatewayError } from "../../../errors/gateway-error.ts";
import type { LosantInstanceRecord } from "../../../sources/losant/instance-admin/instance.ts";
import { hasInstances, type LosantInstances } from "../../../sources/losant/instance-admin/instances.ts";
import type { Access } from "../../../sources/source.ts";
import { toConnection } from "../../connection.ts";
import { decodeGlobalIdOf, encodeGlobalId } from "../../global-id.ts";
import { openTarget, toPayload } from "../../mutation.ts";
import { completeRecord } from "../../reference.ts";
import { type Selection, selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";

/** Enterprise instances: where they are seen, what they tell, and how their settings are changed. */
export const instanceResolvers: Resolvers = {
  LosantViewerFacet: {
    instances: ({ access }, args, _context, info) =>
      toConnection(info, args, [access.source.name], (page, nodes) =>
        access.instances.page({
          ...page,
          fields: nodes.fieldsFor(access.source),
          nameContains: args.nameContains ?? null,
        }),
      ),
  },
  IdentitySource: {
    losantInstance: async (source, _arguments, context, info) => {
      const access = context.accessTo(source);
      if (!hasInstances(access) || access.instances.ownId === null) return null;
      const { ownId } = access.instances;
      const instance = await access.instances.load(ownId, selectionOf(info).fieldsFor(source));
      if (instance !== null) return instance;
      throw new GatewayError(
        "NOT_FOUND",
        `Source "${source.name}" is configured for an instance that its credential cannot see. Check the instance id of the source, and whose credential it is.`,
        { source: source.name },
      );
    },
  },
  LosantInstance: {
    id: ({ access, sourceId }) => encodeGlobalId("LosantInstance", access.source.name, sourceId),
    source: ({ access }) => access.source,
  },
  Mutation: {
    losantInstanceUpdate: (_root, { input: { id, ...changes } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTarget(context, "LosantInstance", id, "input.id");
          const fields = selectionOf(info).under("instance").fieldsFor(access.source);
          return { instance: await instancesOf(access).update(keys[0] ?? "", changes, fields) };
        },
        {},
        { id, argument: "input.id" },
      ),
    losantInstanceReportGenerate: (_root, { input: { instanceId: id, ...options } }, context, info) =>
      toPayload(
        async () => {
          const { access, keys } = openTarget(context, "LosantInstance", id, "input.instanceId");
          const [sourceId = ""] = keys;
          const jobId = await instancesOf(access).generateReport(sourceId, options);
          return {
            jobId,
            instance: completeInstance({ access, sourceId }, selectionOf(info).under("instance")),
          };
        },
        {},
        { id, argument: "input.instanceId" },
      ),
  },
};

/** The instances behind an access. Throws NOT_FOUND for a source that has none. */
export function instancesOf(access: Access): LosantInstances {
  if (hasInstances(access)) return access.instances;
  const source = access.source.name;
  throw new GatewayError("NOT_FOUND", `Source "${source}" has no Losant instances.`, { source });
}

/** An instance with the asked fields: those that are not known yet are loaded. */
export function completeInstance(instance: LosantInstanceRecord, selection: Selection): LosantInstanceRecord {
  return completeRecord(instance, selection, (fields) =>
    instancesOf(instance.access).load(instance.sourceId, fields),
  );
}

/** Finds an instance by its global id; null when there is none. */
export async function findInstance(
  context: RequestContext,
  id: string,
  selection: Selection,
): Promise<LosantInstanceRecord | null> {
  const { source, keys } = decodeGlobalIdOf("LosantInstance", id);
  const access = context.accessTo(context.sourceNamed(source));
  if (!hasInstances(access)) return null;
  return access.instances.load(keys[0] ?? "", selection.fieldsFor(access.source));
}
