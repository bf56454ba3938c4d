import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { buildQuery } from "../../src/http/query.ts";

describe("buildQuery", () => {
  it("is empty when nothing is set", () => {
    expect(buildQuery()).toBe("");
    expect(buildQuery({})).toBe("");
    expect(buildQuery({ from: undefined, ids: [] })).toBe("");
  });

  it("keeps the order of the keys", () => {
    expect(buildQuery({ take: 100, from: undefined, fields: "user_id,name", include_totals: false })).toBe(
      "?take=100&fields=user_id%2Cname&include_totals=false",
    );
  });

  it("repeats the key of a list", () => {
    expect(buildQuery({ id: ["a", "b&c"], page: 0 })).toBe("?id=a&id=b%26c&page=0");
  });

  it("writes a space as %20 and sends empty texts", () => {
    expect(buildQuery({ q: 'name:"a b+c"', filter: "" })).toBe("?q=name%3A%22a%20b%2Bc%22&filter=");
  });

  it("encodes keys too", () => {
    expect(buildQuery({ "filter[name]": "x" })).toBe("?filter%5Bname%5D=x");
  });

  it("is read back by URLSearchParams as it was meant", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, fc.array(text), (one, many) => {
        const read = new URLSearchParams(buildQuery({ one, many }));
        expect(read.get("one")).toBe(one);
        expect(read.getAll("many")).toEqual(many);
      }),
    );
  });

  it("refuses unpaired surrogates and names the key", () => {
    for (const query of [{ q: "a\ud800" }, { q: ["fine", "\udc00"] }]) {
      expect(() => buildQuery(query)).toThrow(GatewayError);
      expect(() => buildQuery(query)).toThrow("The value of q is not valid Unicode");
    }
  });
});
