import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import { createAuth0Api } from "../../../src/sources/auth0/api.ts";
import { createClientLoader, toClientApp } from "../../../src/sources/auth0/client.ts";
import { createConnectionLoader } from "../../../src/sources/auth0/connection.ts";
import { createApiLoader } from "../../../src/sources/auth0/resource-server.ts";
import type { CallRequest } from "../../../src/sources/call.ts";
import type { JsonObject } from "../../../src/sources/fields.ts";

/** A tenant with so many things of each kind, and what it was asked. */
function tenantWith(size: number) {
  const asked: CallRequest[] = [];
  const ids = Array.from({ length: size }, (_, index) => `thing-${index}`);
  const toThing = (id: string): JsonObject => ({ id, client_id: id, identifier: id, name: `Name of ${id}` });

  function answer({ path, params, query }: CallRequest): unknown {
    const id = params?.["id"];
    if (id !== undefined) {
      if (ids.includes(id)) return toThing(id);
      const details = { source: "auth0", operation: "get", status: 404 };
      throw new UpstreamError("NOT_FOUND", "There is no such thing.", details);
    }
    const { identifiers, page, per_page } = query ?? {};
    if (Array.isArray(identifiers)) return identifiers.filter((wanted) => ids.includes(wanted)).map(toThing);
    const key = path.slice(1).replace("-", "_");
    const start = Number(page) * Number(per_page);
    const things = ids.slice(start, start + Number(per_page)).map(toThing);
    return { start, limit: Number(per_page), total: ids.length, [key]: things };
  }

  const api = createAuth0Api(
    "auth0",
    async (request) => {
      asked.push(request);
      return answer(request);
    },
    () => Promise.reject(new Error("no stream is opened here")),
  );
  return { api, asked, ids };
}

const name = new Set(["name"]);

describe("applications by id", () => {
  it("are read one by one when they are few, each with the keys that are wanted", async () => {
    const { api, asked } = tenantWith(5);
    const loader = createClientLoader(api);
    const found = await Promise.all(["thing-1", "thing-2"].map((id) => loader.load(id, name)));
    expect(found.map((client) => client?.["name"])).toEqual(["Name of thing-1", "Name of thing-2"]);
    expect(asked.map(({ path, query }) => [path, query?.["fields"]])).toEqual([
      ["/clients/{id}", "client_id,name"],
      ["/clients/{id}", "client_id,name"],
    ]);
  });

  it("are looked up in one list when they are many, with all keys that any of them wants", async () => {
    const { api, asked, ids } = tenantWith(40);
    const loader = createClientLoader(api);
    const clients = ids.map((id) => toClientApp({ api, clients: loader }, id));
    const names = await Promise.all(
      clients.map(({ name: later }) => (typeof later === "function" ? later() : later)),
    );
    expect(names).toEqual(ids.map((id) => `Name of ${id}`));
    expect(asked).toMatchObject([
      { path: "/clients", query: { fields: "client_id,name", page: 0, per_page: 100, include_totals: true } },
    ]);
  });

  it("are read one by one when the list lacks them, and are null when they are gone", async () => {
    const { api, asked } = tenantWith(5);
    const loader = createClientLoader(api);
    const found = await Promise.all(["thing-1", "thing-2", "gone"].map((id) => loader.load(id, name)));
    expect(found.map((client) => client?.["client_id"] ?? null)).toEqual(["thing-1", "thing-2", null]);
    expect(asked.map(({ path }) => path)).toEqual(["/clients", "/clients/{id}"]);
    const app = toClientApp({ api, clients: loader }, "gone");
    expect(typeof app.logoUrl === "function" && (await app.logoUrl())).toBeNull();
  });
});

describe("connections by id", () => {
  it("are looked up past the list's first page by whichever takes fewer calls", async () => {
    const { api, asked, ids } = tenantWith(300);
    const loader = createConnectionLoader(api);
    await Promise.all(ids.map((id) => loader.load(id, name)));
    expect(asked.map(({ query }) => query?.["page"])).toEqual([0, 1, 2]);
    asked.length = 0;
    const fewer = createConnectionLoader(api);
    await Promise.all(["thing-1", "thing-2", "thing-299"].map((id) => fewer.load(id, name)));
    expect(asked.map(({ path }) => path)).toEqual(["/connections", "/connections/{id}"]);
  });
});

describe("APIs by identifier", () => {
  it("are asked for ten at a time, and one by itself", async () => {
    const { api, asked, ids } = tenantWith(25);
    const loader = createApiLoader(api);
    const found = await Promise.all([...ids, "gone"].map((id) => loader.load(id, new Set())));
    expect(found.map((server) => server?.["identifier"] ?? null)).toEqual([...ids, null]);
    expect(asked.map(({ query }) => query?.["per_page"])).toEqual([10, 10, 6]);
    expect(asked.flatMap(({ query }) => query?.["identifiers"])).toEqual([...ids, "gone"]);
    asked.length = 0;
    await createApiLoader(api).load("thing-1", new Set());
    expect(asked.map(({ path }) => path)).toEqual(["/resource-servers/{id}"]);
  });
});
