import { describe, expect, it } from "vitest";
import type { TokenPageRequest } from "../../../src/sources/source.ts";
import { layOut } from "../page-entries.ts";
import { meSample, tokenSample } from "./samples.ts";
import { forbidden, idFor, oneOf, openFake, pages } from "./upstream.ts";

const name = new Set(["name"]);
const kinds = ["API_TOKEN"] as const;
const past = "2017-06-13T04:00:00.000Z";

function makeTokens(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...tokenSample,
    id: idFor(index + 1),
    name: `Token ${index + 1}`,
    status: index % 2 === 0 ? "active" : "inactive",
    ...(index % 3 === 0 && { expirationDate: past }),
  }));
}

function openWith(count: number) {
  const tokens = makeTokens(count);
  return openFake({ "userApiTokens.get": pages(tokens), "userApiToken.get": oneOf(tokens, "apiTokenId") });
}

function request(part: Partial<TokenPageRequest> = {}): TokenPageRequest {
  return {
    first: 20,
    after: null,
    wantsTotal: false,
    fields: name,
    filter: { kinds, nameContains: null, status: null },
    order: null,
    ...part,
  };
}

describe("the caller's tokens", () => {
  it("come a page by a call, by name", async () => {
    const { access, calls } = openWith(30);
    const page = await access.viewerTokens(request({ first: 2 }));
    expect(layOut(page)).toEqual({
      entries: [1, 2].map((number) => ({
        item: {
          access,
          sourceId: idFor(number),
          owner: "",
          user: { access, sourceId: meSample.id },
          name: `Token ${number}`,
        },
        position: `0.${number}`,
      })),
      hasNext: true,
      total: 30,
    });
    const rest = await access.viewerTokens(request({ first: 20, after: "0.20" }));
    expect(rest).toMatchObject({ hasNext: false });
    expect(calls).toEqual([
      {
        operation: "userApiTokens.get",
        params: {},
        query: { sortField: "name", sortDirection: "asc", page: 0, perPage: 2 },
        isAnonymous: false,
      },
      expect.objectContaining({
        query: { sortField: "name", sortDirection: "asc", page: 1, perPage: 20 },
      }),
    ]);
  });

  it("are asked for once by whoever comes first", async () => {
    const { access, calls } = openWith(3);
    const early = access.viewerTokens(request());
    await early;
    const late = await access.viewerTokens(request({ fields: new Set(["status"]) }));
    expect(late.items[0]).toMatchObject({ status: "EXPIRED" });
    expect(calls).toHaveLength(1);
  });

  it("are not asked for again after a failure", async () => {
    const { access, calls } = openFake({ "userApiTokens.get": forbidden });
    await expect(access.viewerTokens(request())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.viewerTokens(request())).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(1);
  });

  it("are sorted and filtered by name upstream", async () => {
    const { access, calls } = openWith(3);
    for (const [field, direction] of [
      ["STATUS", "ASC"],
      ["CREATED_AT", "DESC"],
      ["UPDATED_AT", "ASC"],
      ["EXPIRES_AT", "DESC"],
    ] as const) {
      await access.viewerTokens(request({ order: { field, direction } }));
    }
    await access.viewerTokens(request({ filter: { kinds, nameContains: "night", status: null } }));
    const part = { page: 0, perPage: 20 };
    expect(calls.map(({ query }) => query)).toEqual([
      { sortField: "status", sortDirection: "asc", ...part },
      { sortField: "creationDate", sortDirection: "desc", ...part },
      { sortField: "lastUpdated", sortDirection: "asc", ...part },
      { sortField: "expirationDate", sortDirection: "desc", ...part },
      { sortField: "name", sortDirection: "asc", filterField: "name", filter: "*night*", ...part },
    ]);
    await expect(
      access.viewerTokens(request({ filter: { kinds, nameContains: "*", status: null } })),
    ).rejects.toMatchObject({ code: "UNSUPPORTED" });
    expect(calls).toHaveLength(5);
  });

  it("are filtered by what their status really is, by looking at all of them", async () => {
    const { access, calls } = openWith(120);
    const idsBy = async (status: "ACTIVE" | "INACTIVE" | "EXPIRED") => {
      const page = await access.viewerTokens(
        request({ first: 3, filter: { kinds, nameContains: null, status } }),
      );
      return [page.total, ...page.items.map((item) => Number(`0x${item.sourceId}`))];
    };
    expect(await idsBy("ACTIVE")).toEqual([40, 3, 5, 9]);
    expect(await idsBy("INACTIVE")).toEqual([40, 2, 6, 8]);
    expect(await idsBy("EXPIRED")).toEqual([40, 1, 4, 7]);
    expect(calls.map(({ query }) => [query["page"], query["perPage"], query["filter"]])).toEqual([
      [0, 100, undefined],
      [1, 100, undefined],
    ]);
    await access.viewerTokens(request({ filter: { kinds, nameContains: "Token", status: "ACTIVE" } }));
    expect(calls.at(-1)?.query).toMatchObject({ filterField: "name", filter: "*Token*", perPage: 100 });
  });

  it("belong to the caller, also where Losant does not say so", async () => {
    const { ownerType, ...token } = tokenSample;
    const { access, calls } = openFake({
      "userApiTokens.get": pages([token]),
      "me.get": () => meSample,
    });
    const page = await access.viewerTokens(request());
    const user = page.items[0]?.user;
    expect(calls).toHaveLength(1);
    expect(typeof user === "function" && (await user())).toEqual({ access, sourceId: meSample.id });
    expect(calls.map(({ operation }) => operation)).toEqual(["userApiTokens.get", "me.get"]);
  });

  it("need nobody's id when there are none", async () => {
    const { access, calls } = openFake({ "userApiTokens.get": pages([]) });
    expect(layOut(await access.viewerTokens(request()))).toEqual({ entries: [], hasNext: false, total: 0 });
    expect(calls).toHaveLength(1);
  });

  it("teach who the caller is", async () => {
    const { access, calls } = openWith(1);
    await access.viewerTokens(request());
    expect(await access.isViewer(meSample.id)).toBe(true);
    expect(calls).toHaveLength(1);
  });
});

describe("a token by id", () => {
  it("is read by itself, and without its value", async () => {
    const { access, calls } = openWith(3);
    const token = await access.token("", idFor(2), new Set(["name", "token"]));
    expect(token).toEqual({
      access,
      sourceId: idFor(2),
      owner: "",
      user: { access, sourceId: meSample.id },
      name: "Token 2",
      token: null,
    });
    expect(await access.token("", idFor(99), name)).toBeNull();
    expect(calls.map(({ operation, params }) => [operation, params])).toEqual([
      ["userApiToken.get", { apiTokenId: idFor(2) }],
      ["userApiToken.get", { apiTokenId: idFor(99) }],
    ]);
  });

  it("is found in the list when several are read", async () => {
    const { access, calls } = openWith(30);
    const found = await Promise.all([3, 30, 7].map((number) => access.token("", idFor(number), name)));
    expect(found.map((token) => token?.name)).toEqual(["Token 3", "Token 30", "Token 7"]);
    expect(calls.map(({ operation }) => operation)).toEqual(["userApiTokens.get"]);
  });

  it("is known once it was listed", async () => {
    const { access, calls } = openWith(3);
    await access.viewerTokens(request());
    expect(await access.token("", idFor(2).toUpperCase(), name)).toMatchObject({ name: "Token 2" });
    expect(calls).toHaveLength(1);
  });

  it.each(["a/b", "__proto__"])("is null without a call when %j can be no id", async (id) => {
    const { access, calls } = openFake({});
    expect(await access.token("", id, name)).toBeNull();
    expect(calls).toEqual([]);
  });
});
