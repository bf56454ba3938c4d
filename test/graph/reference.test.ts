import { describe, expect, it } from "vitest";
import { completeOrg } from "../../src/graph/reference.ts";
import { selectionOf } from "../../src/graph/selection.ts";
import type { FieldSet } from "../../src/sources/fields.ts";
import type { OrgRecord } from "../../src/sources/record.ts";
import type { Access } from "../../src/sources/source.ts";
import { infoOf } from "./resolve-info.ts";

/** An organization of which the name is known, in a source that answers as told. */
function knownOrg(load: (fields: FieldSet) => Promise<Partial<OrgRecord> | null>) {
  const asked: string[][] = [];
  const access = {
    source: { name: "auth0", kind: "AUTH0" },
    org: async (id, fields) => {
      asked.push([...fields].toSorted());
      const loaded = await load(fields);
      return loaded === null ? null : { access, sourceId: id, ...loaded };
    },
  } as Access;
  const org: OrgRecord = { access, sourceId: "org_1", name: "Atlas" };
  const complete = (fields: string) =>
    completeOrg(org, selectionOf(infoOf(`{ org(by: { id: "x" }) { ${fields} } }`)));
  return { org, asked, complete };
}

/** Waits for a field that stands in a record as a function. */
async function later(record: OrgRecord, name: keyof OrgRecord): Promise<unknown> {
  const value: unknown = record[name];
  if (typeof value !== "function") throw new Error(`${name} is there already`);
  return value();
}

describe("a record of which a part is known", () => {
  it("is itself, and nothing is loaded, when that part is all that is asked for", () => {
    const { org, asked, complete } = knownOrg(async () => ({}));
    expect(complete("id sourceId name source { name } memberCount losant { isReadOnly } __typename")).toBe(
      org,
    );
    expect(asked).toEqual([]);
  });

  it("starts to load at once, and once for all that is missing", async () => {
    const { asked, complete } = knownOrg(async () => ({ slug: "atlas", logoUrl: null }));
    const org = complete("name slug logoUrl auth0 { metadata }");
    expect(asked).toEqual([["logoUrl", "metadata", "slug"]]);
    expect(org.name).toBe("Atlas");
    expect(await later(org, "slug")).toBe("atlas");
    expect(await later(org, "logoUrl")).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it("waits through a field that takes a further call", async () => {
    const { complete } = knownOrg(async () => ({ slug: async () => "atlas" }));
    expect(await later(complete("slug"), "slug")).toBe("atlas");
  });

  it("fails the missing fields alone when loading fails, also where nobody looks at them", async () => {
    const { complete } = knownOrg(async () => {
      throw new Error("away");
    });
    const org = complete("name slug logoUrl");
    await new Promise((done) => setImmediate(done));
    expect(org.name).toBe("Atlas");
    await expect(later(org, "slug")).rejects.toThrow("away");
    await expect(later(org, "logoUrl")).rejects.toThrow("away");
  });

  it("fails with NOT_FOUND, naming the source and the id, when it is gone meanwhile", async () => {
    const { complete } = knownOrg(async () => null);
    await expect(later(complete("slug"), "slug")).rejects.toMatchObject({
      code: "NOT_FOUND",
      source: "auth0",
      message: expect.stringContaining('"org_1"'),
    });
  });
});
