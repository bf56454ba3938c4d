import { describe, expect, it } from "vitest";
import { createAuth0Api } from "../../src/sources/auth0/api.ts";
import { operationsWithScopes as auth0Known, auth0ScopesOf } from "../../src/sources/auth0/scopes.ts";
import { createLosantApi } from "../../src/sources/losant/api.ts";
import { createLosantInstanceApi } from "../../src/sources/losant/instance/api.ts";
import { operationsWithScopes as losantKnown, losantScopesOf } from "../../src/sources/losant/scopes.ts";
import { auth0Operations, losantOperations } from "../schema/upstream-operations.ts";

const noCall = async () => undefined;

/** The operations that an api's functions lead to, whatever their arguments are. */
function operationsOf(api: object): readonly string[] {
  const operations: string[] = [];
  for (const name in api) {
    if (name === "usage") continue;
    const make = api[name as keyof typeof api] as (...ids: string[]) => { operation: string };
    operations.push(make("a", "b", "c").operation);
  }
  return operations;
}

describe("the scopes of Losant's operations", () => {
  it("are known for all that are called, and for no others than there are", () => {
    const called = [
      ...operationsOf(createLosantApi("losant", noCall, noCall)),
      ...operationsOf(createLosantInstanceApi("losant-instance", noCall, "a")),
    ];
    expect(called.length).toBeGreaterThan(80);
    expect(called.filter((operation) => !losantKnown.has(operation))).toEqual([]);
    expect([...losantKnown].toSorted()).toEqual([...losantOperations].toSorted());
  });

  it("are families by what they let a token do, and the operation's own", () => {
    expect(losantScopesOf("me.get")).toEqual([
      "all.User",
      "all.User.bounded",
      "all.User.read",
      "only.User",
      "only.User.bounded",
      "only.User.read",
      "me.*",
      "me.get",
    ]);
    expect(losantScopesOf("instanceOrgs.post")).toEqual([
      "all.Instance",
      "all.Instance.bounded",
      "all.User",
      "all.User.bounded",
      "instanceOrgs.*",
      "instanceOrgs.post",
    ]);
    expect(losantScopesOf("org.inviteMember")).toEqual([
      "all.Organization",
      "all.User",
      "only.Organization",
      "org.*",
      "org.inviteMember",
    ]);
  });

  it("are none where no token is needed", () => {
    expect(losantScopesOf("auth.authenticateUser")).toEqual([]);
    expect(losantScopesOf("orgInvites.get")).toEqual([]);
  });
});

describe("the scopes of Auth0's operations", () => {
  it("are known for all that are called, and for no others than there are", () => {
    const called = operationsOf(
      createAuth0Api("auth0", noCall, () => Promise.reject(new Error("no stream"))),
    );
    expect(called.length).toBeGreaterThan(100);
    expect(called.filter((operation) => !auth0Known.has(operation))).toEqual([]);
    expect([...auth0Known].toSorted()).toEqual([...auth0Operations].toSorted());
  });

  it("are alternatives, some of which stand together", () => {
    expect(auth0ScopesOf({ operation: "get_organizations" })).toEqual([
      "read:organizations",
      "read:organizations_summary",
    ]);
    expect(auth0ScopesOf({ operation: "get_user_roles" })).toEqual([
      "read:users read:roles",
      "read:role_members",
    ]);
  });

  it("are more where members come with their roles", () => {
    const operation = "get_organization_members";
    expect(auth0ScopesOf({ operation, query: { fields: "user_id,name" } })).toEqual([
      "read:organization_members",
    ]);
    expect(auth0ScopesOf({ operation, query: { fields: "user_id,roles" } })).toEqual([
      "read:organization_members read:organization_member_roles",
    ]);
  });
});
