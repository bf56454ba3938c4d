import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ConnectionArguments,
  checkPageSize,
  maxPageSize,
  toConnection,
} from "../../src/graph/connection.ts";
import type { PageRequest } from "../../src/sources/page.ts";
import { pageOf } from "./fake-access.ts";
import { refusalOf } from "./refusal.ts";
import { infoOf } from "./resolve-info.ts";

describe("the size of a page", () => {
  it("is 1 to 100, and 100 when the caller says null", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: maxPageSize }), (first) => {
        expect(checkPageSize(first)).toBe(first);
      }),
    );
    expect(checkPageSize(null)).toBe(100);
    expect(checkPageSize(undefined)).toBe(100);
  });

  it("is refused beyond that, with what is allowed and what it was", () => {
    const wrong = fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: maxPageSize + 1 }));
    fc.assert(
      fc.property(wrong, (first) => {
        const { code, message } = refusalOf(() => checkPageSize(first));
        expect(code).toBe("BAD_USER_INPUT");
        expect(message).toBe(`Argument \`first\` must be 1 to 100; it is ${first}.`);
      }),
    );
  });
});

describe("a list of one source", () => {
  const items = Array.from({ length: 7 }, (_, index) => ({ name: `role ${index}` }));
  const query = "{ roles { nodes { name } edges { node { description } } totalCount } }";

  function list(
    args: ConnectionArguments & { readonly nameContains?: string },
    parent = ["auth0", "org_1"],
    document = query,
  ) {
    const requests: PageRequest[] = [];
    const selected: string[][] = [];
    const page = toConnection(infoOf(document), args, parent, async (request, nodes) => {
      requests.push(request);
      selected.push([...nodes.fieldsFor({ kind: "AUTH0" })].toSorted());
      return pageOf(items, request);
    });
    return { page, requests, selected };
  }

  it("is read page by page, each entry once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let round = 0; round < items.length; round += 1) {
      const { page } = list({ first: 3, after });
      const { nodes, pageInfo, edges, totalCount, sourceErrors } = await page;
      seen.push(...nodes.map(({ name }) => name));
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(totalCount).toBe(7);
      expect(sourceErrors).toEqual([]);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(items.map(({ name }) => name));
  });

  it("asks its source for what is selected of nodes and edges, and for a total only where one is", async () => {
    const all = list({ first: 2 });
    await all.page;
    expect(all.requests).toEqual([{ first: 2, after: null, wantsTotal: true }]);
    expect(all.selected).toEqual([["description", "name"]]);
    const plain = list({ first: 2 }, undefined, "{ roles { nodes { name } } }");
    await plain.page;
    expect(plain.requests).toEqual([{ first: 2, after: null, wantsTotal: false }]);
  });

  it("refuses the cursor of another parent, another argument or another list, and a page of no size", async () => {
    const { pageInfo } = await list({ first: 2 }).page;
    const after = pageInfo.endCursor;
    await expect(list({ first: 5, after }).page).resolves.toMatchObject({ nodes: items.slice(2) });
    for (const other of [
      list({ first: 2, after }, ["auth0", "org_2"]),
      list({ first: 2, after }, ["losant", "org_1"]),
      list({ first: 2, after, nameContains: "a" }),
      list({ first: 2, after }, undefined, "{ users { nodes { name } } }"),
      list({ first: 2, after: "garbage" }),
      list({ first: 0 }),
      list({ first: 101 }),
    ]) {
      await expect(other.page).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect(other.requests).toEqual([]);
    }
  });
});
