import { describe, expect, it } from "vitest";
import type { RequestContext } from "../../src/context/request-context.ts";
import { loadMembers } from "../../src/graph/membership.ts";
import { selectionOf } from "../../src/graph/selection.ts";
import type { RoleRecord, UserRecord } from "../../src/sources/record.ts";
import type { Outcome } from "../../src/sources/record-loader.ts";
import type { Access } from "../../src/sources/source.ts";
import { infoOf } from "./resolve-info.ts";

/** The user of a listed member of whom the name is known, in a source that knows everybody's address. */
async function load(
  fields: string,
  {
    roles = [],
    isRehearsal = false,
    outcomes,
  }: {
    roles?: readonly Partial<RoleRecord>[] | null;
    isRehearsal?: boolean;
    outcomes?: readonly Outcome<UserRecord>[];
  } = {},
) {
  const access = {
    source: { name: "auth0", kind: "AUTH0" },
    usersByIds: async (ids, _fields): Promise<readonly Outcome<UserRecord>[]> =>
      outcomes ?? ids.map((id) => ({ access, sourceId: id, email: `${id}@example.com` })),
  } as Access;
  const member = {
    access,
    sourceId: "ada",
    orgId: "org_1",
    org: { access, sourceId: "org_1" },
    user: { access, sourceId: "ada", name: "Ada" },
    roles: roles?.map((role) => ({ access, sourceId: "rol_1", ...role })) ?? null,
  };
  const page = { items: [member], positionAt: () => "1", hasNext: false, total: null };
  const info = infoOf(`{ org(by: { id: "x" }) { members { nodes { ${fields} } } } }`);
  const nodes = selectionOf(info).under("members").under("nodes");
  const loaded = await loadMembers({ isRehearsal } as RequestContext, access, page, nodes);
  return loaded.items[0]?.user;
}

const complete = { name: "Ada", email: "ada@example.com" };

describe("the users of a page of members", () => {
  it.each([
    ["nothing else is asked for", "id user { name email }", []],
    ["the list told the roles that are asked for", "user { email } roles { name }", [{ name: "Admin" }]],
  ])("come with the page where %s", async (_case, fields, roles) => {
    expect(await load(fields, { roles })).toMatchObject(complete);
  });

  it.each([
    ["each member's roles take a call", "user { email } roles { name }", null],
    ["roles lack something", "user { email } roles { description }", [{ name: "Admin" }]],
    ["the organization is asked for", "user { email } org { name }", []],
    ["something begins below the user", "user { email memberships { nodes { id } } }", []],
  ])("come by themselves where %s, which need not wait for them", async (_case, fields, roles) => {
    expect(await load(fields, { roles })).not.toHaveProperty("email");
  });

  it.each<[string, readonly Outcome<UserRecord>[], string]>([
    ["loading fails", [new Error("away")], "away"],
    ["nobody is found", [null], "was probably deleted"],
  ])("lack their missing values alone when %s", async (_case, outcomes, message) => {
    const user = await load("user { name email }", { outcomes });
    expect(user?.name).toBe("Ada");
    const email: unknown = user?.email;
    await expect((email as () => Promise<unknown>)()).rejects.toThrow(message);
  });

  it("come by themselves in a rehearsal, where each field makes its own calls", async () => {
    expect(await load("user { email }", { isRehearsal: true })).not.toHaveProperty("email");
  });
});
