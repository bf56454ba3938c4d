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

const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const milo = "auth0|92f54da3a29585bf629ab1b9";
const administrator = "rol_tURh2neWwHwMazkI";
const administratorId = encodeGlobalId("Role", "auth0", administrator);
const nowhere = encodeGlobalId("Role", "auth0", "rol_0000000000000000");
const userId = (id: string) => encodeGlobalId("User", "auth0", id);

const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
  ... on IdentitySourceChoiceError { candidates { name } feature }
}`;
const roleFields = `id sourceId name description isBuiltIn
  permissions { nodes { name apiIdentifier } totalCount }
  assignees { nodes { sourceId } totalCount }`;
const create = `mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { ${roleFields} } ${errors} } }`;
const update = `mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input) { role { ${roleFields} } ${errors} } }`;
const remove = `mutation ($input: RoleDeleteInput!) { roleDelete(input: $input) { deletedRoleId ${errors} } }`;
const permit = `mutation ($input: RolePermissionsUpdateInput!) {
  rolePermissionsUpdate(input: $input) { role { ${roleFields} } ${errors} } }`;
const assign = `mutation ($input: RoleAssignInput!) { roleAssign(input: $input) { role { ${roleFields} } ${errors} } }`;

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

async function reread(id: string) {
  const { role } = await world.data(`query ($id: ID!) { role(id: $id) { ${roleFields} } }`, {
    variables: { id },
  });
  return role;
}

async function permissionsAtVendor(id: string) {
  const { data } = await auth0ClientOf(world).roles.permissions.list(id);
  return data.map(({ permission_name: name, resource_server_identifier: apiIdentifier }) => ({
    name,
    apiIdentifier,
  }));
}

/** Two permissions that the tenant's APIs define. */
async function twoPermissions() {
  const [one, other] = await permissionsAtVendor(administrator);
  if (one === undefined || other === undefined) throw new Error("the administrator has two permissions");
  return [one, other] as const;
}

describe("roleCreate", () => {
  it("makes a role with permissions that its payload, the graph and Auth0's client tell alike", async () => {
    const permissions = await twoPermissions();
    await world.forgetCalls();
    const input = { name: "Night shift", description: "After ten", permissions };
    const { roleCreate } = await world.data(create, { variables: { input } });
    const { sourceId } = roleCreate.role;
    expect(await operations()).toEqual([
      "POST /roles",
      `POST /roles/${sourceId}/permissions`,
      `GET /roles/${sourceId}/permissions`,
      `GET /roles/${sourceId}/users`,
    ]);
    expect(roleCreate).toEqual({
      role: {
        id: encodeGlobalId("Role", "auth0", sourceId),
        sourceId: expect.stringMatching(/^rol_\w{16}$/),
        name: "Night shift",
        description: "After ten",
        isBuiltIn: false,
        permissions: { nodes: permissions, totalCount: 2 },
        assignees: { nodes: [], totalCount: 0 },
      },
      errors: [],
    });
    expect(await reread(roleCreate.role.id)).toEqual(roleCreate.role);
    expect(await auth0ClientOf(world).roles.get(sourceId)).toEqual({
      id: sourceId,
      name: "Night shift",
      description: "After ten",
    });
    expect(await permissionsAtVendor(sourceId)).toEqual(permissions);
  });

  it("keeps the role when its permissions fail, and tells what was applied", async () => {
    const input = {
      source: "auth0",
      name: "Half done",
      permissions: [{ apiIdentifier: "https://nowhere.example", name: "read:nothing" }],
    };
    const { roleCreate } = await world.data(create, { variables: { input } });
    expect(roleCreate).toMatchObject({
      role: { name: "Half done", description: null, permissions: { totalCount: 0 } },
      errors: [
        {
          __typename: "IdentityPartialError",
          code: "PARTIALLY_APPLIED",
          path: ["input", "permissions"],
          upstreamCode: "inexistent_resource_server",
          appliedPaths: ["input.name"],
        },
      ],
    });
    expect(await reread(roleCreate.role.id)).toEqual(roleCreate.role);
  });

  it("answers CONFLICT for a name that is taken", async () => {
    const { roleCreate } = await world.data(create, {
      variables: { input: { name: "Organization Admin" } },
    });
    expect(roleCreate).toMatchObject({
      role: null,
      errors: [{ __typename: "IdentityConflictError", code: "CONFLICT" }],
    });
  });

  it("answers UNSUPPORTED for a source whose roles are fixed, with those that could, and calls nobody", async () => {
    const { roleCreate } = await world.data(create, {
      variables: { input: { source: "losant", name: "No" } },
    });
    expect(roleCreate).toMatchObject({
      role: null,
      errors: [
        {
          __typename: "IdentitySourceChoiceError",
          code: "UNSUPPORTED",
          path: ["input", "source"],
          candidates: [{ name: "auth0" }],
          feature: "CUSTOM_ROLES",
        },
      ],
    });
    expect(await operations()).toEqual([]);
  });
});

describe("roleUpdate", () => {
  it("changes what is named and keeps the rest, in 1 call", async () => {
    const before = await reread(administratorId);
    await world.forgetCalls();
    const { roleUpdate } = await world.data(
      `mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input) { role { name description } ${errors} } }`,
      { variables: { input: { id: administratorId, description: "Runs an organization" } } },
    );
    expect(await operations()).toEqual([`PATCH /roles/${administrator}`]);
    expect(roleUpdate).toEqual({
      role: { name: before.name, description: "Runs an organization" },
      errors: [],
    });
    expect(await reread(administratorId)).toEqual({ ...before, description: "Runs an organization" });
    expect(await auth0ClientOf(world).roles.get(administrator)).toMatchObject({
      name: before.name,
      description: "Runs an organization",
    });
  });

  it("clears the description for null", async () => {
    const { roleUpdate } = await world.data(update, {
      variables: { input: { id: administratorId, description: null } },
    });
    expect(roleUpdate).toMatchObject({ role: { description: null }, errors: [] });
    expect((await reread(administratorId)).description).toBeNull();
  });

  it("answers BAD_USER_INPUT for a name of null, which cannot be cleared, and calls nobody", async () => {
    const { roleUpdate } = await world.data(update, {
      variables: { input: { id: administratorId, name: null } },
    });
    expect(roleUpdate).toMatchObject({
      role: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "name"] }],
    });
    expect(await operations()).toEqual([]);
  });

  it("answers NOT_FOUND for a role that is not there", async () => {
    const { roleUpdate } = await world.data(update, { variables: { input: { id: nowhere, name: "x" } } });
    expect(roleUpdate).toMatchObject({
      role: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "id"], missingId: nowhere }],
    });
  });
});

describe("roleDelete", () => {
  it("deletes a role: the graph and Auth0's client find it no longer", async () => {
    const { roleDelete } = await world.data(remove, { variables: { input: { id: administratorId } } });
    expect(roleDelete).toEqual({ deletedRoleId: administratorId, errors: [] });
    expect(await reread(administratorId)).toBeNull();
    await expect(auth0ClientOf(world).roles.get(administrator)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers FORBIDDEN with the scope that is missing", async () => {
    const { roleDelete } = await world.data(remove, {
      variables: { input: { id: administratorId } },
      as: "sandbox-viewer",
    });
    expect(roleDelete).toMatchObject({
      deletedRoleId: null,
      errors: [{ __typename: "IdentityForbiddenError", requiredScopes: ["delete:roles"] }],
    });
  });

  it("answers NOT_FOUND for a role that is not there", async () => {
    const { roleDelete } = await world.data(remove, { variables: { input: { id: nowhere } } });
    expect(roleDelete).toMatchObject({
      deletedRoleId: null,
      errors: [{ __typename: "IdentityNotFoundError", missingId: nowhere }],
    });
  });
});

describe("rolePermissionsUpdate", () => {
  it("adds and takes permissions, and both answer with what the role allows then", async () => {
    const [one, other] = await twoPermissions();
    const { roleCreate } = await world.data(create, {
      variables: { input: { name: "Changing", permissions: [one] } },
    });
    const { id, sourceId } = roleCreate.role;
    const { rolePermissionsUpdate } = await world.data(permit, {
      variables: { input: { id, add: [other], remove: [one] } },
    });
    expect(rolePermissionsUpdate).toMatchObject({
      role: { id, permissions: { nodes: [other], totalCount: 1 } },
      errors: [],
    });
    expect((await reread(id)).permissions.nodes).toEqual([other]);
    expect(await permissionsAtVendor(sourceId)).toEqual([other]);
  });

  it("names the permission and not the role when it is the permission that is not there", async () => {
    const { rolePermissionsUpdate } = await world.data(permit, {
      variables: {
        input: { id: administratorId, add: [{ apiIdentifier: "https://nowhere.example", name: "a:b" }] },
      },
    });
    expect(rolePermissionsUpdate).toMatchObject({
      role: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "add"], missingId: null }],
    });
  });

  it("tells what was applied when the second of both steps fails", async () => {
    const [one] = await twoPermissions();
    const { roleCreate } = await world.data(create, { variables: { input: { name: "Interrupted" } } });
    const { id, sourceId } = roleCreate.role;
    await world.behave("auth0", {
      fail: [{ method: "DELETE", pathPattern: "/roles/", status: 503, body: {}, times: 9 }],
    });
    const { rolePermissionsUpdate } = await world.data(permit, {
      variables: { input: { id, add: [one], remove: [one] } },
    });
    expect(rolePermissionsUpdate).toMatchObject({
      role: { permissions: { nodes: [one] } },
      errors: [
        { __typename: "IdentityPartialError", path: ["input", "remove"], appliedPaths: ["input.add"] },
      ],
    });
    expect(await permissionsAtVendor(sourceId)).toEqual([one]);
  });
});

describe("roleAssign", () => {
  it("gives a role to users, in 1 call and whatever their number", async () => {
    const { roleCreate } = await world.data(create, { variables: { input: { name: "Shared" } } });
    const { id, sourceId } = roleCreate.role;
    await world.forgetCalls();
    const { roleAssign } = await world.data(assign, {
      variables: { input: { id, userIds: [userId(ada), userId(milo)] } },
    });
    expect((await operations()).filter((call) => call.startsWith("POST"))).toEqual([
      `POST /roles/${sourceId}/users`,
    ]);
    expect(roleAssign).toMatchObject({
      role: { id, assignees: { nodes: [{ sourceId: ada }, { sourceId: milo }], totalCount: 2 } },
      errors: [],
    });
    expect((await reread(id)).assignees.totalCount).toBe(2);
    const { data } = await auth0ClientOf(world).roles.users.list(sourceId);
    expect(data.map(({ user_id }) => user_id)).toEqual([ada, milo]);
  });

  it("names the users when it is one of them who is not there", async () => {
    const { roleAssign } = await world.data(assign, {
      variables: { input: { id: administratorId, userIds: [userId("auth0|nobody")] } },
    });
    expect(roleAssign).toMatchObject({
      role: null,
      errors: [{ __typename: "IdentityNotFoundError", path: ["input", "userIds"], missingId: null }],
    });
  });

  it("refuses a user of another source before any call, and names the position", async () => {
    const { roleAssign } = await world.data(assign, {
      variables: {
        input: { id: administratorId, userIds: [userId(ada), encodeGlobalId("User", "losant", "1")] },
      },
    });
    expect(roleAssign.errors).toMatchObject([
      { __typename: "IdentityValidationError", path: ["input", "userIds", "1"] },
    ]);
    expect(await operations()).toEqual([]);
  });
});
