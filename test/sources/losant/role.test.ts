import { describe, expect, it } from "vitest";
import { openFake } from "./upstream.ts";

const noNames: ReadonlySet<string> = new Set();

describe("roles", () => {
  const request = { first: 3, after: null, wantsTotal: true, fields: new Set(["name"]), nameContains: null };

  it("are the five that Losant has, from most to least", async () => {
    const { access, calls } = openFake({});
    const page = await access.roles(request);
    expect(page).toMatchObject({ hasNext: true, total: 5 });
    const rest = await access.roles({ ...request, after: "3" });
    expect([...page.items, ...rest.items].map((item) => [item.sourceId, item.name])).toEqual([
      ["admin", "Administrator"],
      ["edit", "Editor"],
      ["collaborate", "Collaborator"],
      ["view", "Viewer"],
      ["none", "None"],
    ]);
    expect(page.items.every((item) => typeof item.description === "string" && item.isBuiltIn)).toBe(true);
    expect(calls).toEqual([]);
  });

  it("are found by part of the name and by id", async () => {
    const { access } = openFake({});
    const page = await access.roles({ ...request, nameContains: "RATOR" });
    expect(page.items.map((item) => item.sourceId)).toEqual(["admin", "collaborate"]);
    expect(await access.role("edit", noNames)).toMatchObject({ name: "Editor" });
    for (const id of ["Edit", "", "__proto__", "toString"]) expect(await access.role(id, noNames)).toBeNull();
  });

  it("tell neither permissions nor assignees", async () => {
    const { access } = openFake({});
    const page = { first: 1, after: null, wantsTotal: false };
    await expect(access.rolePermissions("edit", page)).rejects.toMatchObject({ code: "UNSUPPORTED" });
    await expect(access.roleAssignees("edit", { ...page, fields: noNames })).rejects.toMatchObject({
      code: "UNSUPPORTED",
    });
  });
});
