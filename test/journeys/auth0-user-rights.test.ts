import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const path = (id: string) => `/users/${encodeURIComponent(id)}`;
const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const nobody = userId("auth0|nobody");
const roleId = (id: string) => encodeGlobalId("Role", "auth0", id);

const rights = `user { id auth0 {
  roles { nodes { sourceId } }
  permissions { nodes { name apiIdentifier grantedBy { isDirect role { name } } } } } }`;
const setRoles = `mutation ($input: UserRolesUpdateInput!) { userRolesUpdate(input: $input) { ${rights} ${errors} } }`;
const setPermissions = `mutation ($input: UserPermissionsUpdateInput!) {
  userPermissionsUpdate(input: $input) { ${rights} ${errors} } }`;

/** A user without any roles or permissions, and the ids of the tenant's roles. */
async function start() {
  const client = auth0ClientOf(world);
  const user = await client.users.create({
    connection: "Username-Password-Authentication",
    email: "rights@example.com",
    password: "S3cret-enough",
  });
  const { data } = await client.roles.list();
  await world.forgetCalls();
  return { id: user.user_id ?? "", roles: data.map((role) => role.id ?? "") };
}

async function rolesAtVendor(id: string) {
  const { data } = await auth0ClientOf(world).users.roles.list(id);
  return data.map((role) => role.id);
}

async function reread(id: string) {
  const { user } = await world.data(
    `query ($id: ID!) { user(by: { id: $id }) { auth0 { roles { nodes { sourceId } } permissions { nodes { name } } } } }`,
    { variables: { id: userId(id) } },
  );
  return {
    roles: user.auth0.roles.nodes.map(({ sourceId }: { sourceId: string }) => sourceId),
    permissions: user.auth0.permissions.nodes.map(({ name }: { name: string }) => name),
  };
}

describe("userRolesUpdate", () => {
  it("sets roles by sending the difference alone", async () => {
    const { id, roles } = await start();
    const [one = "", two = "", three = ""] = roles;
    await auth0ClientOf(world).users.roles.assign(id, { roles: [one, two] });
    await world.forgetCalls();
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: { input: { userId: userId(id), roles: { set: [roleId(two), roleId(three)] } } },
    });
    expect((await operations()).slice(0, 3)).toEqual([
      `GET ${path(id)}/roles`,
      `POST ${path(id)}/roles`,
      `DELETE ${path(id)}/roles`,
    ]);
    expect(userRolesUpdate.errors).toEqual([]);
    expect(userRolesUpdate.user.auth0.roles.nodes).toEqual([{ sourceId: two }, { sourceId: three }]);
    expect((await reread(id)).roles).toEqual([two, three]);
    expect(await rolesAtVendor(id)).toEqual([two, three]);
  });

  it("writes nothing when the roles are those already", async () => {
    const { id, roles } = await start();
    const [one = ""] = roles;
    await auth0ClientOf(world).users.roles.assign(id, { roles: [one] });
    await world.forgetCalls();
    await world.data(
      `mutation ($input: UserRolesUpdateInput!) { userRolesUpdate(input: $input) { ${errors} } }`,
      { variables: { input: { userId: userId(id), roles: { set: [roleId(one), roleId(one)] } } } },
    );
    expect(await operations()).toEqual([`GET ${path(id)}/roles`]);
  });

  it("adds and removes in 1 call, and leaves the rest", async () => {
    const { id, roles } = await start();
    const [one = "", two = ""] = roles;
    const change = (roleChange: object) =>
      world.data(
        `mutation ($input: UserRolesUpdateInput!) { userRolesUpdate(input: $input) { ${errors} } }`,
        { variables: { input: { userId: userId(id), roles: roleChange } } },
      );
    await change({ add: [roleId(one), roleId(two)] });
    expect(await operations()).toEqual([`POST ${path(id)}/roles`]);
    expect(await rolesAtVendor(id)).toEqual([one, two]);
    await world.forgetCalls();
    await change({ remove: [roleId(one)] });
    expect(await operations()).toEqual([`DELETE ${path(id)}/roles`]);
    expect(await rolesAtVendor(id)).toEqual([two]);
    await change({ set: [] });
    expect((await reread(id)).roles).toEqual([]);
  });

  it("tells which roles were given when taking the others fails", async () => {
    const { id, roles } = await start();
    const [one = "", two = ""] = roles;
    await auth0ClientOf(world).users.roles.assign(id, { roles: [one] });
    await world.behave("auth0", {
      fail: [{ method: "DELETE", pathPattern: "/roles", status: 503, body: {}, times: 9 }],
    });
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: { input: { userId: userId(id), roles: { set: [roleId(two)] } } },
    });
    expect(userRolesUpdate).toMatchObject({
      user: { auth0: { roles: { nodes: [{ sourceId: one }, { sourceId: two }] } } },
      errors: [
        {
          __typename: "IdentityPartialError",
          path: ["input", "roles", "set"],
          appliedPaths: ["input.roles.set.0"],
        },
      ],
    });
    expect(await rolesAtVendor(id)).toEqual([one, two]);
  });

  it("names the roles when it is one of them that is not there", async () => {
    const { id } = await start();
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: { input: { userId: userId(id), roles: { add: [roleId("rol_0000000000000000")] } } },
    });
    expect(userRolesUpdate).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "roles", "add"], missingId: null }],
    });
  });

  it("names the user when it is they who are not there", async () => {
    const { roles } = await start();
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: { input: { userId: nobody, roles: { add: [roleId(roles[0] ?? "")] } } },
    });
    expect(userRolesUpdate.errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: nobody },
    ]);
  });

  it("refuses a role of another source before any call", async () => {
    const { id } = await start();
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: {
        input: { userId: userId(id), roles: { add: [encodeGlobalId("Role", "losant", "view")] } },
      },
    });
    expect(userRolesUpdate.errors).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "roles", "add", "0"] },
    ]);
    expect(await operations()).toEqual([]);
  });

  it("answers FORBIDDEN with the scopes of which one is missing", async () => {
    const { roles } = await start();
    const { userRolesUpdate } = await world.data(setRoles, {
      variables: { input: { userId: userId(ada), roles: { add: [roleId(roles[0] ?? "")] } } },
      as: "sandbox-viewer",
    });
    expect(userRolesUpdate.errors).toMatchObject([
      { __typename: "IdentityForbiddenError", requiredScopes: ["update:users", "create:role_members"] },
    ]);
  });
});

describe("userPermissionsUpdate", () => {
  const billing = "https://api.meridian-pumps.example/billing";
  const permission = (name: string) => ({ apiIdentifier: billing, name });

  it("gives and takes permissions directly, apart from what roles bring", async () => {
    const { id } = await start();
    const first = await world.data(setPermissions, {
      variables: {
        input: { userId: userId(id), add: [permission("read:usage"), permission("pay:invoices")] },
      },
    });
    expect(first.userPermissionsUpdate).toMatchObject({
      user: {
        auth0: {
          permissions: {
            nodes: [
              { name: "read:usage", apiIdentifier: billing, grantedBy: [{ isDirect: true, role: null }] },
              { name: "pay:invoices", apiIdentifier: billing, grantedBy: [{ isDirect: true, role: null }] },
            ],
          },
        },
      },
      errors: [],
    });
    const second = await world.data(setPermissions, {
      variables: {
        input: { userId: userId(id), add: [permission("read:invoices")], remove: [permission("read:usage")] },
      },
    });
    expect(second.userPermissionsUpdate.errors).toEqual([]);
    expect((await reread(id)).permissions).toEqual(["pay:invoices", "read:invoices"]);
    const { data } = await auth0ClientOf(world).users.permissions.list(id);
    expect(data.map(({ permission_name }) => permission_name)).toEqual(["pay:invoices", "read:invoices"]);
  });

  it("writes nothing when there is nothing to change", async () => {
    await world.data(
      `mutation ($input: UserPermissionsUpdateInput!) { userPermissionsUpdate(input: $input) { ${errors} } }`,
      { variables: { input: { userId: userId(ada), add: [], remove: null } } },
    );
    expect(await operations()).toEqual([]);
  });

  it("names the permissions when it is one of them that is not there", async () => {
    const { userPermissionsUpdate } = await world.data(setPermissions, {
      variables: { input: { userId: userId(ada), add: [permission("fly:kites")] } },
    });
    expect(userPermissionsUpdate).toMatchObject({
      user: null,
      errors: [
        {
          __typename: "IdentityNotFoundError",
          path: ["input", "add"],
          upstreamCode: "inexistent_resource_server_permission",
        },
      ],
    });
  });

  it("tells what was given when taking fails", async () => {
    const { id } = await start();
    await world.behave("auth0", {
      fail: [{ method: "DELETE", pathPattern: "/permissions", status: 403, body: {}, times: 9 }],
    });
    const { userPermissionsUpdate } = await world.data(setPermissions, {
      variables: {
        input: { userId: userId(id), add: [permission("read:usage")], remove: [permission("pay:invoices")] },
      },
    });
    expect(userPermissionsUpdate.errors).toMatchObject([
      { code: "PARTIALLY_APPLIED", path: ["input", "remove"], appliedPaths: ["input.add"] },
    ]);
    expect((await reread(id)).permissions).toEqual(["read:usage"]);
  });
});
