import { describe, expect, it } from "vitest";
import { internRecords } from "../../src/sources/interned-records.ts";
import type { Access } from "../../src/sources/source.ts";
import { row, text, textOf } from "../../src/sources/values.ts";

interface Fields {
  name: string | null;
  note: string | null;
}

const access = {} as Access;
const origin = { source: "auth0", operation: "GET /roles" };
const asked = new Set(["name"]);
const createReader = () =>
  internRecords<Fields>(access, { name: text("name"), note: row(["note"], (role) => textOf(role["note"])) });

describe("a reader of interned records", () => {
  it("gives the same record for what is told again in the same words", () => {
    const read = createReader();
    const first = read(origin, { id: "a", name: "Admin", note: "one" }, asked);
    expect(first).toEqual({ access, sourceId: "a", name: "Admin" });
    expect(read({ ...origin }, { id: "a", name: "Admin", note: "another" }, asked)).toBe(first);
  });

  it("gives another record for other words, for other fields and for another id", () => {
    const read = createReader();
    const upstream = { id: "a", name: "Admin", note: "one" };
    read(origin, upstream, asked);
    expect(read(origin, { ...upstream, name: "Owner" }, asked).name).toBe("Owner");
    expect(read(origin, upstream, asked).name).toBe("Admin");
    expect(read(origin, upstream, new Set(["name", "note"])).note).toBe("one");
    expect(read(origin, { ...upstream, id: "b" }, asked).sourceId).toBe("b");
  });

  it("names the operation that told what cannot be read", () => {
    const read = createReader();
    const upstream = { id: "a", name: 1 };
    expect(String(read(origin, upstream, asked).name)).toContain("GET /roles");
    expect(String(read({ ...origin, operation: "GET /users" }, upstream, asked).name)).toContain(
      "GET /users",
    );
  });

  it("shares nothing with another reader", () => {
    const upstream = { id: "a", name: "Admin" };
    expect(createReader()(origin, upstream, asked)).not.toBe(createReader()(origin, upstream, asked));
  });

  it("refuses what has no id", () => {
    expect(() => createReader()(origin, { name: "Admin" }, asked)).toThrow(/GET \/roles/);
  });
});
