import type { Access } from "../sources/source.ts";
import { openTarget, roleIdsIn, toPayload } from "./mutation.ts";
import { selectionOf } from "./selection.ts";
import { changeSteps, type Step, takeSteps } from "./steps.ts";
import type { MutationResolvers, RolesChangeInput } from "./types.generated.ts";
import { readUser } from "./user-mutation.ts";

/** Mutations of what a user may do in the source as a whole. */
export const userRightMutations: Required<
  Pick<MutationResolvers, "userRolesUpdate" | "userPermissionsUpdate">
> = {
  userRolesUpdate: (_root, { input: { userId: id, roles } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const [userId = ""] = keys;
        const errors = await takeSteps(await roleSteps(access, userId, roles));
        return { user: readUser(access, userId, selectionOf(info)), errors };
      },
      {},
      { id, argument: "input.userId" },
    ),
  userPermissionsUpdate: (_root, { input: { userId: id, add, remove } }, context, info) =>
    toPayload(
      async () => {
        const { access, keys } = openTarget(context, "User", id, "input.userId");
        const [userId = ""] = keys;
        const errors = await takeSteps(
          changeSteps(
            { add, remove },
            (permissions, argument) => access.giveUserPermissions(userId, permissions, argument),
            (permissions, argument) => access.takeUserPermissions(userId, permissions, argument),
          ),
        );
        return { user: readUser(access, userId, selectionOf(info)), errors };
      },
      {},
      { id, argument: "input.userId" },
    ),
};

/** What has to be done so that a user has the roles. To set them, the present ones are read first. */
async function roleSteps(access: Access, userId: string, roles: RolesChangeInput): Promise<readonly Step[]> {
  const { add, remove, set } = roles;
  if (set === undefined) {
    return changeSteps(
      {
        add: add && roleIdsIn(access, add, "input.roles.add"),
        remove: remove && roleIdsIn(access, remove, "input.roles.remove"),
      },
      (ids, argument) => access.giveUserRoles(userId, ids, argument),
      (ids, argument) => access.takeUserRoles(userId, ids, argument),
      "input.roles",
    );
  }
  const argument = "input.roles.set";
  const wanted = roleIdsIn(access, set, argument);
  const present = await access.userRoleIds(userId);
  const given = [...new Set(wanted)].filter((id) => !present.includes(id));
  const taken = present.filter((id) => !wanted.includes(id));
  const applies = given.map((id) => `${argument}.${wanted.indexOf(id)}`);
  return [
    ...(given.length === 0
      ? []
      : [{ argument, applies, run: () => access.giveUserRoles(userId, given, argument) }]),
    ...(taken.length === 0 ? [] : [{ argument, run: () => access.takeUserRoles(userId, taken, argument) }]),
  ];
}
