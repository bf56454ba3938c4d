import { isLosantAccess, type LosantAccess } from "../../../sources/losant/access.ts";
import {
  isLosantInstanceAccess,
  type LosantInstanceAccess,
} from "../../../sources/losant/instance/access.ts";
import type { LosantViewerRecord } from "../../../sources/losant/viewer.ts";
import type { Access } from "../../../sources/source.ts";
import { selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { completeInstance } from "./instance.ts";

/** What stands behind `LosantViewerFacet`. */
export type LosantViewerParent = LosantViewerRecord & { readonly access: LosantAccess };

/** What only Losant has. A facet is the record itself: its fields stand beside the shared ones. */
export const facetResolvers: Resolvers = {
  Org: { losant: (org) => (isAnyLosantAccess(org.access) ? org : null) },
  OrgMembership: { losant: (membership) => (isAnyLosantAccess(membership.access) ? membership : null) },
  Invite: { losant: (invite) => (isAnyLosantAccess(invite.access) ? invite : null) },
  Token: { losant: (token) => (isAnyLosantAccess(token.access) ? token : null) },
  User: { losant: (user) => (isAnyLosantAccess(user.access) ? user : null) },
  Viewer: {
    losant: async ({ access }, _arguments, _context, info) => {
      if (!isLosantAccess(access)) return null;
      const fields = selectionOf(info).fieldsFor(access.source);
      // Lists and usage are questions of their own, which some tokens may ask that may not read who they are.
      if (fields.size === 0) return { access };
      return { ...(await access.extras.viewer(fields)), access };
    },
  },
  LosantOrgFacet: {
    quotas: ({ access, sourceId }, { resources }) =>
      orgExtrasOf(access).orgQuotas(sourceId, resources ?? null),
  },
  LosantOrgAdministration: {
    instance: ({ access }, _arguments, _context, info) =>
      completeInstance({ access, sourceId: access.instances.ownId ?? "" }, selectionOf(info)),
  },
  LosantViewerFacet: {
    quotas: ({ access }, { resources }) => access.extras.viewerQuotas(resources ?? null),
  },
  LosantTokenOrgRole: {
    org: ({ org }, _arguments, _context, info) => {
      if (org === null) return null;
      const fields = selectionOf(info).fieldsFor(org.access.source);
      return fields.size === 0 ? org : org.access.org(org.sourceId, fields);
    },
  },
};

/** The reads of organizations that both kinds of Losant source have. Throws for another kind: a fault of ours. */
export function orgExtrasOf(access: Access): Pick<LosantAccess["extras"], "orgQuotas" | "orgUsage"> {
  if (isAnyLosantAccess(access)) return access.extras;
  throw new Error(`a Losant facet on source ${access.source.name}`);
}

/** Whether a facet of Losant's has something to tell: of the platform, or of an instance. */
function isAnyLosantAccess(access: Access): access is LosantAccess | LosantInstanceAccess {
  return isLosantAccess(access) || isLosantInstanceAccess(access);
}

/** The reads that only Losant's platform has. Throws for another kind of source: a fault of ours. */
export function extrasOf(access: Access): LosantAccess["extras"] {
  if (isLosantAccess(access)) return access.extras;
  throw new Error(`a Losant facet on source ${access.source.name}`);
}
