import { selectionOf } from "../../selection.ts";
import type { Resolvers } from "../../types.generated.ts";
import { extrasOf } from "./access.ts";

/** What only Auth0 tells of a group: which connection leads to its directory. */
export const groupResolvers: Resolvers = {
  UserGroup: {
    async connection({ access, connectionId }, _arguments, _context, info) {
      const id = typeof connectionId === "function" ? await connectionId() : connectionId;
      if (id instanceof Error) throw id;
      if (id === null || id === undefined) return null;
      return extrasOf(access).directory.connection(id, selectionOf(info).fieldsFor(access.source));
    },
  },
};
