import type { Changes } from "../sources/changes.ts";
import type { Access } from "../sources/source.ts";
import type { NewMember } from "../sources/writes.ts";
import { checkLength, openChosenSource, openTarget, ownIdIn, roleIdsIn, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import { toAdditionErrors } from "./step-failure.ts";
import type { MutationResolvers, OrgMemberInput } from "./types.generated.ts";

const mostFirstMembers = 10;

/** Mutations of organizations. */
export const orgMutations: Required<Pick<MutationResolvers, "orgCreate" | "orgUpdate" | "orgDelete">> = {
  orgCreate: (_root, { input: { source, members, ...input } }, context, info) =>
    toPayload(async () => {
      const access = openChosenSource(context, source, "input.source", () => true);
      checkLength(members ?? [], 0, mostFirstMembers, "input.members");
      const newMembers =
        members?.map((member, index) => toNewMember(access, member, `input.members.${index}`)) ?? null;
      const fields = selectionOf(info).under("org").fieldsFor(access.source);
      const { org, additions } = await access.createOrg(withoutEmptyFacets(input), newMembers, fields);
      return { org, errors: toAdditionErrors(additions, ["input.name"]) };
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

const facetNames: ReadonlySet<string> = new Set(["auth0", "losant", "losantInstance"]);

/** The changes without facets that are null: those hold no change that a source could refuse. */
export function withoutEmptyFacets(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => !(facetNames.has(name) && value === null)),
  );
}
