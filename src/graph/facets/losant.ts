import { isLosantAccess, type LosantAccess } from "../../sources/losant/access.ts";
import type { LosantViewerRecord } from "../../sources/losant/viewer.ts";
import type { Access } from "../../sources/source.ts";
import { selectionOf } from "../selection.ts";
import type { Resolvers } from "../types.generated.ts";

/** What stands behind `LosantViewerFacet`. */
export type LosantViewerParent = LosantViewerRecord & { readonly access: LosantAccess };

/** What only Losant has. A facet is the record itself: its fields stand beside the shared ones. */
export const losantResolvers: Resolvers = {
  Org: { losant: (org) => (isLosantAccess(org.access) ? org : null) },
  OrgMembership: { losant: (membership) => (isLosantAccess(membership.access) ? membership : null) },
  Invite: { losant: (invite) => (isLosantAccess(invite.access) ? invite : null) },
  Token: { losant: (token) => (isLosantAccess(token.access) ? token : null) },
  User: { losant: (user) => (isLosantAccess(user.access) ? user : null) },
  Viewer: {
    losant: async ({ access }, _arguments, _context, info) => {
      if (!isLosantAccess(access)) return null;
      const viewer = await access.extras.viewer(selectionOf(info).fieldsFor(access.source));
      return { ...viewer, access };
    },
  },
  LosantOrgFacet: {
    quotas: ({ access, sourceId }, { resources }) => extrasOf(access).orgQuotas(sourceId, resources ?? null),
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

function extrasOf(access: Access): LosantAccess["extras"] {
  if (isLosantAccess(access)) return access.extras;
  throw new Error(`a Losant facet on source ${access.source.name}`);
}
