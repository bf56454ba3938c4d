import { buildSchema, type DocumentNode } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { beforeEach, describe, expect, it } from "vitest";
import { keepDocuments } from "../../src/server/documents/kept-documents.ts";
import { useDocumentCache } from "../../src/server/plugins/use-document-cache.ts";

const schema = buildSchema("type Query { a: String b: String }");
/** Documents in the order in which they are executed, and how many were parsed and validated. */
let documents: DocumentNode[] = [];
let validated = 0;
beforeEach(() => {
  documents = [];
  validated = 0;
});

const spy: Plugin = {
  onValidate({ validateFn, setValidationFn }) {
    setValidationFn((...parts) => {
      validated += 1;
      return validateFn(...parts);
    });
  },
  onExecute({ args }) {
    documents.push(args.document);
  },
};

function createAsk(maxCharacters: number): (query: string) => Promise<string> {
  const yoga = createYoga({
    schema,
    parserAndValidationCache: false,
    logging: false,
    plugins: [useDocumentCache(keepDocuments(maxCharacters)), spy],
  });
  return async (query) => {
    const response = await yoga.fetch("http://gateway/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
}

describe("the cache of documents", () => {
  it("parses and validates a document once", async () => {
    const ask = createAsk(100);
    expect(await ask("{ a }")).toBe('{"data":{"a":null}}');
    expect(await ask("{ a }")).toBe('{"data":{"a":null}}');
    expect(documents[1]).toBe(documents[0]);
    expect(validated).toBe(1);
  });

  it("tells documents apart that differ by one character", async () => {
    const ask = createAsk(100);
    expect(await ask("{ a }")).toBe('{"data":{"a":null}}');
    expect(await ask("{ b }")).toBe('{"data":{"b":null}}');
  });

  it("forgets what was used least lately when there are too many characters", async () => {
    const ask = createAsk(2 * 16);
    await ask("{ a }");
    await ask("{ b }");
    await ask("{ a }");
    await ask("{a}");
    await ask("{ a }");
    expect(validated).toBe(3);
    await ask("{ b }");
    expect(validated).toBe(4);
  });

  it("keeps nothing that is longer than all that it may keep", async () => {
    const ask = createAsk(15);
    await ask("{ a }");
    await ask("{ a }");
    expect(validated).toBe(2);
  });

  it("counts the fields of a fragment as often as it is spread", async () => {
    const short = `{ ...F ...F ...F } fragment F on Query { a b }`;
    const ask = createAsk(6 * 16);
    await ask(short);
    await ask(short);
    expect(validated).toBe(1);
    const askWithLess = createAsk(6 * 16 - 1);
    await askWithLess(short);
    await askWithLess(short);
    expect(validated).toBe(3);
  });

  it("keeps nothing that is wrong", async () => {
    const ask = createAsk(100);
    const wrong = await ask("{ c }");
    expect(wrong).toContain("Cannot query field");
    expect(await ask("{ c }")).toBe(wrong);
    expect(validated).toBe(2);
    expect(await ask("{")).toContain("Syntax Error");
    expect(await ask("{")).toContain("Syntax Error");
    expect(documents).toEqual([]);
  });
});
