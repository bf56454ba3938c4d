import { describe, expect, it } from "vitest";
import { noteParts } from "../../src/graph/field-nodes.ts";
import { loadUser } from "../../src/graph/reference.ts";
import { selectionOf } from "../../src/graph/selection.ts";
import type { FieldSet } from "../../src/sources/fields.ts";
import type { UserRecord } from "../../src/sources/record.ts";
import type { Access } from "../../src/sources/source.ts";
import { infoOf } from "./resolve-info.ts";

/** A user of whom the name is known, in a source that answers as told. */
function load(fields: string, answer: () => Promise<Partial<UserRecord> | null>, isInParts = false) {
  const access = {
    source: { name: "auth0", kind: "AUTH0" },
    user: async (id: string, _fields: FieldSet) => {
      const loaded = await answer();
      return loaded === null ? null : { access, sourceId: id, ...loaded };
    },
  } as Access;
  const info = infoOf(`{ user(by: { id: "x" }) { ${fields} } }`);
  if (isInParts) noteParts(info.operation);
  return loadUser({ access, sourceId: "1", name: "Ada" }, selectionOf(info));
}

const answered = async () => ({ email: "ada@example.com" });

describe("a user of whom a part is known", () => {
  it("is there at once when nothing is missing", () => {
    expect(load("id name __typename", answered)).toMatchObject({ name: "Ada" });
  });

  it("comes as a whole when only values of the user are asked for", async () => {
    const user = load("id name email", answered);
    expect(user).toBeInstanceOf(Promise);
    expect(await user).toMatchObject({ sourceId: "1", name: "Ada", email: "ada@example.com" });
  });

  it("is there before its values when something below can begin without them", () => {
    const user = load("name email memberships(first: 1) { nodes { id } }", answered);
    expect(user).toMatchObject({ name: "Ada", email: expect.any(Function) });
  });

  it("is there before its values when they may come in a later part of the answer", () => {
    expect(load("name email", answered, true)).toMatchObject({ name: "Ada", email: expect.any(Function) });
  });

  it.each([
    ["loading fails", () => Promise.reject(new Error("away")), "away"],
    ["nobody is found", async () => null, "was probably deleted"],
  ])("fails the missing values alone when %s", async (_case, answer, message) => {
    const user = await load("name email", answer);
    expect(user.name).toBe("Ada");
    await expect((user.email as () => Promise<unknown>)()).rejects.toThrow(message);
  });
});
