import { parse } from "graphql";
import { expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { findNamedTexts } from "../../src/plan/named-texts.ts";

it("finds texts in the document and in variables, however deep, each once", () => {
  const document = parse('{ a: user(email: "ada") { id } b: user(email: "ada") { id } }');
  expect(findNamedTexts(document, { input: { names: ["grace", "ada"], count: 3 } })).toEqual([
    { type: null, text: "ada" },
    { type: null, text: "grace" },
  ]);
});

it("takes global ids apart", () => {
  const id = encodeGlobalId("OrgMembership", "auth0", "org_1", "auth0|a:b");
  expect(findNamedTexts(parse("{ a }"), { id })).toEqual([
    { type: "OrgMembership", text: "org_1" },
    { type: "OrgMembership", text: "auth0|a:b" },
  ]);
});

it("leaves as it is what only looks like a global id", () => {
  const broken = Buffer.from("User:auth0:%").toString("base64url");
  expect(findNamedTexts(parse("{ a }"), { broken, plain: "User" })).toEqual([
    { type: "User", text: "%" },
    { type: null, text: "User" },
  ]);
});

it("looks at so many texts and no more", () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `text ${index}`);
  expect(findNamedTexts(parse("{ a }"), { ids }).length).toBeLessThan(1_000);
});
