import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readDocumentManifest } from "../../src/config/document-manifest.ts";
import { readConfig } from "../../src/config/read.ts";
import { errorOf, problemsOf } from "./problems.ts";

const text = "query Names { orgs { nodes { name } } }";
const sha256 = hash("sha256", text);

const read = (content: unknown) => readDocumentManifest("/documents.json", () => JSON.stringify(content));
const problemsIn = (content: unknown) =>
  errorOf(() => read(content)).problems.map(({ path, message }) => `${path}: ${message}`);

describe("a file of trusted documents", () => {
  it.each([
    ["as GraphQL Code Generator and Relay write it", { [sha256]: text }],
    ["with the prefix that the specification has", { [`sha256:${sha256}`]: text }],
    [
      "as Apollo writes it",
      {
        format: "apollo-persisted-query-manifest",
        version: 1,
        operations: [{ id: sha256, name: "Names", type: "query", body: text }],
      },
    ],
  ])("is read %s", (_, content) => {
    expect([...read(content)]).toEqual([[sha256, text]]);
  });

  it("must have the SHA-256 of each document for its key, and all that have not are told", () => {
    const changed = `${text} `;
    const sha1 = hash("sha1", text);
    expect(problemsIn({ [sha256]: changed, [sha1]: text, "": text, "q\nx": text })).toEqual([
      `trustedDocuments.file: document ${sha256.slice(0, 12)}…: its key is not the SHA-256 of its text, of which no character may have changed`,
      expect.stringMatching(new RegExp(`document ${sha1.slice(0, 12)}…: its key is no SHA-256.*"sha256"$`)),
      expect.stringContaining("document …: its key is no SHA-256"),
      expect.stringContaining("document …: its key is no SHA-256"),
    ]);
  });

  it("is not told in all its length when everything is wrong", () => {
    const problems = problemsIn(
      Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, text])),
    );
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("trustedDocuments.file: and 480 more of the kind");
  });

  it.each([
    ["a list", []],
    ["null", null],
    ["documents that are no text", { [sha256]: { text } }],
    [
      "another version of Apollo's form",
      { format: "apollo-persisted-query-manifest", version: 2, operations: [] },
    ],
  ])("is refused when it is %s", (_, content) => {
    expect(problemsIn(content)).toEqual([
      expect.stringMatching(/^trustedDocuments\.file: must hold documents by their SHA-256/),
    ]);
  });

  it("is refused when it is empty, for a build went wrong", () => {
    expect(problemsIn({})).toEqual(["trustedDocuments.file: holds no document"]);
  });

  it("is refused when it is not there or is no JSON", () => {
    const [absent] = errorOf(() => readDocumentManifest("/nowhere/documents.json")).problems;
    expect(absent).toEqual({
      path: "trustedDocuments.file",
      message: expect.stringContaining('"/nowhere/documents.json", which does not exist'),
    });
    const [broken] = errorOf(() => readDocumentManifest("/documents.json", () => "{,")).problems;
    expect(broken?.message).toContain("not valid JSON at line 1, column 2");
  });
});

describe("the path of trusted documents", () => {
  it("is relative to the configuration file", () => {
    const config = readConfig({ ROLLCALL_CONFIG: "/etc/rollcall/config.json" }, () =>
      JSON.stringify({ trustedDocuments: { file: "documents.json" } }),
    );
    expect(config.trustedDocuments).toEqual({ file: "/etc/rollcall/documents.json", only: false });
  });

  it("stays as it is when it is absolute", () => {
    const config = readConfig({ ROLLCALL_CONFIG: "/etc/rollcall/config.json" }, () =>
      JSON.stringify({ trustedDocuments: { file: "/srv/documents.json", only: true } }),
    );
    expect(config.trustedDocuments).toEqual({ file: "/srv/documents.json", only: true });
    expect(config.graphiql).toBe(false);
  });
});

describe("the address of the shared store", () => {
  const secret = "hunter2-hunter2";

  it.each([
    "redis://127.0.0.1:6379",
    "redis://store",
    `rediss://user:${secret}@store.example:6380/3`,
    `redis://:${secret}@[::1]:6379/0`,
  ])("may be %s", (url) => {
    const config = readConfig({ ROLLCALL_SHARED_STORE_URL: url });
    expect(config.sharedStore).toEqual({ url });
  });

  it.each([
    `http://user:${secret}@store.example`,
    `redis://user:${secret}@/0`,
    `redis://user:${secret}@store.example/name`,
    `user:${secret}@store.example`,
    ` redis://:${secret}@store.example`,
  ])("is refused without being shown: %s", (url) => {
    const fromVariable = errorOf(() => readConfig({ ROLLCALL_SHARED_STORE_URL: url }));
    const fromFile = problemsOf({ sharedStore: { url } });
    expect(fromVariable.problems).toEqual([
      { path: "ROLLCALL_SHARED_STORE_URL", message: expect.stringContaining("must be a URL such as redis:") },
    ]);
    expect(fromFile).toEqual([
      { path: "sharedStore.url", message: expect.stringContaining("must be a URL") },
    ]);
    expect(JSON.stringify([fromVariable.problems, fromVariable.message, fromFile])).not.toContain(secret);
  });

  it("comes from the environment before it comes from the file", () => {
    const { sharedStore } = readConfig(
      { ROLLCALL_CONFIG: "/config.json", ROLLCALL_SHARED_STORE_URL: "redis://environment" },
      () => JSON.stringify({ sharedStore: { url: "redis://file" } }),
    );
    expect(sharedStore).toEqual({ url: "redis://environment" });
  });
});
