import type { Resolvers } from "../../types.generated.ts";
/** stub */
export const losantResolvers: Resolvers = {};
