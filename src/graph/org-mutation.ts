import type { Changes } from "../sources/changes.ts";
import type { Access } from "../sources/source.ts";
import { openChosenSource, openTarget, ownIdIn, roleIdsIn, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import type { MutationResolvers, OrgMemberInput } from "./types.generated.ts";

/** Mutations of organizations. */
export const orgMutations: Required<Pick<MutationResolvers, "orgCreate" | "orgUpdate" | "orgDelete">> = {
  orgCreate: (_root, { input: { source, members, ...input } }, context, info) =>
    toPayload(async () => {
      // Auth0 tenants can only be read here.
      const access = openChosenSource(context, source, "input.source", ({ kind }) => kind !== "AUTH0");
      const changes: Changes = {
        ...withoutEmptyFacets(input),
        ...(members !== null &&
          members !== undefined && {
            members: members.map((member, index) => toNewMember(access, member, `input.members.${index}`)),
          }),
      };
      const fields = selectionOf(info).under("org").fieldsFor(access.source);
      return { org: await access.createOrg(changes, fields) };
    }, {}),
  orgUpdate: (_root, { input: { id, ...input } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Org", id, "input.id");
        const fields = selectionOf(info).under("org").fieldsFor(access.source);
        return { org: await access.updateOrg(keys[0] ?? "", withoutEmptyFacets(input), fields) };
      },
      {},
      { id, argument: "input.id" },
    ),
  orgDelete: (_root, { input: { id } }, context) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "Org", id, "input.id");
        await access.deleteOrg(keys[0] ?? "");
        return { deletedOrgId: id };
      },
      {},
      { id, argument: "input.id" },
    ),
};

/** What a source needs to know of somebody who becomes a member without an invite. */
export interface NewMember {
  readonly userId: string | null;
  readonly email: string | null;
  readonly roleIds: readonly string[];
  readonly changes: Changes;
  /** Where the input says all this, as a dotted path: for errors. */
  readonly argument: string;
}

/** Reads who shall become a member. Throws BAD_USER_INPUT that names the input field of a wrong global id. */
export function toNewMember(
  access: Access,
  { user, roleIds, ...changes }: OrgMemberInput,
  argument: string,
): NewMember {
  return {
    userId: typeof user.id === "string" ? ownIdIn(access, "User", user.id, `${argument}.user.id`) : null,
    email: user.email ?? null,
    roleIds: roleIdsIn(access, roleIds, `${argument}.roleIds`),
    changes: withoutEmptyFacets(changes),
    argument,
  };
}

const facetNames: ReadonlySet<string> = new Set(["losant", "losantInstance"]);

/** The changes without facets that are null: those hold no change that a source could refuse. */
export function withoutEmptyFacets(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => !(facetNames.has(name) && value === null)),
  );
}
