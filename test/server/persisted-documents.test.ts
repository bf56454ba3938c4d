import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { credentialHeaders, startWorld, type World } from "../support/world.ts";

const names = 'query Names { orgs(sources: ["losant"], first: 1) { nodes { name } } }';
const other = "query Sources { sources { name } }";
const rename =
  "mutation Rename($input: OrgUpdateInput!) { orgUpdate(input: $input) { org { name } errors { code } } }";
const sha256 = (text: string) => hash("sha256", text);
const apollo = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

let world: World;
const folders: string[] = [];
afterEach(async () => {
  await world.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(config: Readonly<Record<string, unknown>> = {}, trusted: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-documents-"));
  folders.push(folder);
  const file = join(folder, "documents.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(trusted.map((text) => [sha256(text), text]))));
  const trustedDocuments =
    trusted.length === 0 ? {} : { trustedDocuments: { file, only: config["only"] === true } };
  const { only: _, ...others } = config;
  world = await startWorld({ ...trustedDocuments, ...others });
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  readonly codes: readonly unknown[];
  readonly messages: readonly string[];
}

async function read(response: Response): Promise<Answered> {
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  const { status, headers } = response;
  return {
    status,
    headers,
    data: body.data,
    codes: (body.errors ?? []).map(({ extensions }) => extensions.code),
    messages: (body.errors ?? []).map(({ message }) => message),
  };
}

async function post(params: object, accept = "application/json"): Promise<Answered> {
  const headers = { "content-type": "application/json", accept, ...credentialHeaders("sandbox-admin") };
  return read(await fetch(`${world.url}/graphql`, { method: "POST", headers, body: JSON.stringify(params) }));
}

async function get(params: Readonly<Record<string, string>>, accept = "application/json"): Promise<Answered> {
  const url = `${world.url}/graphql?${new URLSearchParams(params)}`;
  return read(await fetch(url, { headers: { accept, ...credentialHeaders("sandbox-admin") } }));
}

const oneOrg = { orgs: { nodes: [{ name: expect.any(String) }] } };

describe("a document that is registered by its hash", () => {
  it("is asked for in vain, sent once, and known from then on, by POST and by GET", async () => {
    await start();
    const first = await post({ extensions: apollo(names) });
    expect(first).toMatchObject({
      codes: ["PERSISTED_QUERY_NOT_FOUND"],
      messages: ["PersistedQueryNotFound"],
      data: undefined,
    });
    expect(first.headers.get("cache-control")).toBe("no-store");
    expect(await post({ query: names, extensions: apollo(names) })).toMatchObject({
      data: oneOrg,
      codes: [],
    });
    expect(await post({ extensions: apollo(names) })).toMatchObject({ data: oneOrg, codes: [] });
    expect(await get({ extensions: JSON.stringify(apollo(names)) })).toMatchObject({ data: oneOrg });
    expect(await post({ documentId: `sha256:${sha256(names)}` })).toMatchObject({ data: oneOrg });
    expect(await get({ documentId: sha256(names) })).toMatchObject({ data: oneOrg });
  });

  it("is found wanting with the status that the specification wants", async () => {
    await start();
    const strict = "application/graphql-response+json";
    expect(await post({ extensions: apollo(names) })).toMatchObject({ status: 200 });
    expect(await post({ extensions: apollo(names) }, strict)).toMatchObject({
      status: 400,
      codes: ["PERSISTED_QUERY_NOT_FOUND"],
    });
  });

  it("can be registered by GET, unless it changes something", async () => {
    await start();
    const extensions = JSON.stringify(apollo(names));
    expect(await get({ query: names, extensions })).toMatchObject({ data: oneOrg });
    expect(await get({ extensions })).toMatchObject({ data: oneOrg });
    const change = { query: rename, extensions: JSON.stringify(apollo(rename)) };
    expect(await get(change)).toMatchObject({ status: 405, data: undefined });
    expect(await post({ extensions: apollo(rename) })).toMatchObject({
      codes: ["PERSISTED_QUERY_NOT_FOUND"],
    });
  });

  it("cannot change anything by GET once it is known", async () => {
    await start();
    const variables = { input: { id: "T3JnOmxvc2FudDp4", name: "Renamed" } };
    await post({ query: rename, variables, extensions: apollo(rename) });
    expect((await post({ variables, extensions: apollo(rename) })).codes).not.toContain(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    const byGet = await get({
      extensions: JSON.stringify(apollo(rename)),
      variables: JSON.stringify(variables),
    });
    expect(byGet).toMatchObject({ status: 405, data: undefined });
  });

  it("must have the hash that it came with", async () => {
    await start();
    const wrong = await post({ query: other, extensions: apollo(names) });
    expect(wrong).toMatchObject({ codes: ["BAD_USER_INPUT"], data: undefined });
    expect(await post({ extensions: apollo(names) })).toMatchObject({ codes: ["PERSISTED_QUERY_NOT_FOUND"] });
    expect(await post({ extensions: apollo(other) })).toMatchObject({ codes: ["PERSISTED_QUERY_NOT_FOUND"] });
  });

  it.each([
    ["that does not parse", "query {", {}],
    ["that is not valid", "query { nothing }", {}],
    ["that is too deep", "{ orgs { nodes { members { nodes { user { id } } } } } }", { maxDepth: 3 }],
    [
      "that may cost too many calls",
      "{ orgs(first: 100) { nodes { members { nodes { user { id } } } } } }",
      { maxUpstreamCalls: 5 },
    ],
    ["with an impossible page size", "{ orgs(first: 1000) { nodes { id } } }", {}],
    ["without the variables that it needs", "query ($id: ID!) { node(id: $id) { id } }", {}],
  ])("is not kept when it is one %s", async (_, query, limits) => {
    await start({ limits });
    const sent = await post({ query, extensions: apollo(query) });
    expect(sent.codes).toHaveLength(1);
    expect(sent.data ?? null).toBeNull();
    expect(await post({ extensions: apollo(query) })).toMatchObject({ codes: ["PERSISTED_QUERY_NOT_FOUND"] });
  });

  it("is not kept when a secret stands in it that belongs into a variable", async () => {
    await start();
    const query =
      'query { invitePreview(link: { token: "sandbox-invite-x", email: "a@b.example" }) { status } }';
    expect((await post({ query, extensions: apollo(query) })).codes).not.toContain("BAD_USER_INPUT");
    expect(await post({ extensions: apollo(query) })).toMatchObject({ codes: ["PERSISTED_QUERY_NOT_FOUND"] });
  });

  it("is known to everybody, and each is answered with their own token", async () => {
    await start();
    const query = '{ viewer(source: "losant") { user { email } } }';
    const askAs = async (token: string) => {
      const headers = { "content-type": "application/json", ...credentialHeaders(token) };
      const body = JSON.stringify({ extensions: apollo(query) });
      return read(await fetch(`${world.url}/graphql`, { method: "POST", headers, body }));
    };
    const registered = await post({ query, extensions: apollo(query) });
    const viewer = await askAs("sandbox-viewer");
    expect(viewer.codes).toEqual([]);
    expect(viewer.data).not.toEqual(registered.data);
  });

  it("makes room for others, the one used least lately first", async () => {
    await start({ automaticPersistedQueries: { maxEntries: 2 } });
    const [a, b, c] = ["query A { __typename }", "query B { __typename }", "query C { __typename }"] as const;
    for (const query of [a, b]) await post({ query, extensions: apollo(query) });
    expect((await post({ extensions: apollo(a) })).codes).toEqual([]);
    await post({ query: c, extensions: apollo(c) });
    expect((await post({ extensions: apollo(a) })).codes).toEqual([]);
    expect((await post({ extensions: apollo(b) })).codes).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    expect((await post({ extensions: apollo(c) })).codes).toEqual([]);
  });

  it("is not kept where that is switched off, and clients are told to stop asking", async () => {
    await start({ automaticPersistedQueries: { enabled: false } });
    expect(await post({ query: names, extensions: apollo(names) })).toMatchObject({ data: oneOrg });
    expect(await post({ extensions: apollo(names) })).toMatchObject({
      codes: ["PERSISTED_QUERY_NOT_SUPPORTED"],
      messages: ["PersistedQueryNotSupported"],
    });
  });
});

describe("a request that names its document wrongly", () => {
  it.each([
    ["by another hash", { documentId: "sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709" }],
    ["in upper case", { documentId: `sha256:${sha256(names).toUpperCase()}` }],
    ["by a number", { documentId: 5 }],
    ["by an empty text", { documentId: "" }],
    ["in another version", { extensions: { persistedQuery: { version: 2, sha256Hash: sha256(names) } } }],
    ["without a hash", { extensions: { persistedQuery: { version: 1 } } }],
  ])("is told so: %s", async (_, params) => {
    await start();
    expect(await post(params)).toMatchObject({ codes: ["BAD_USER_INPUT"], data: undefined });
  });

  it("is told to send something when it names none", async () => {
    await start();
    expect(await post({})).toMatchObject({ codes: ["BAD_REQUEST"] });
    expect(await post({ documentId: null, query: names })).toMatchObject({ data: oneOrg });
  });
});

describe("a trusted document", () => {
  it("is known from the start, by each of its names", async () => {
    await start({}, [names]);
    expect(await post({ documentId: `sha256:${sha256(names)}` })).toMatchObject({ data: oneOrg });
    expect(await post({ documentId: sha256(names) })).toMatchObject({ data: oneOrg });
    expect(await post({ extensions: apollo(names) })).toMatchObject({ data: oneOrg });
    expect(await get({ documentId: `sha256:${sha256(names)}` })).toMatchObject({ data: oneOrg });
    expect(await get({ extensions: JSON.stringify(apollo(names)) })).toMatchObject({ data: oneOrg });
  });

  it("leaves others their way unless it is the only way", async () => {
    await start({}, [names]);
    expect((await post({ query: other })).codes).toEqual([]);
    expect(await post({ documentId: sha256(other) })).toMatchObject({
      codes: ["PERSISTED_DOCUMENT_NOT_FOUND"],
    });
    await post({ query: other, extensions: apollo(other) });
    expect((await post({ extensions: apollo(other) })).codes).toEqual([]);
  });
});

describe("a gateway for trusted documents only", () => {
  it("executes them, however they come", async () => {
    await start({ only: true }, [names]);
    expect(await post({ documentId: sha256(names) })).toMatchObject({ data: oneOrg });
    expect(await post({ query: names })).toMatchObject({ data: oneOrg });
    expect(await post({ query: names, extensions: apollo(names) })).toMatchObject({ data: oneOrg });
    expect(await get({ query: names })).toMatchObject({ data: oneOrg });
  });

  it.each([
    ["a document", { query: other }],
    ["a document with its hash", { query: other, extensions: apollo(other) }],
    ["a document in which one space is more", { query: `${names} ` }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["a document that does not parse", { query: "{" }],
    ["nothing", {}],
  ])("refuses %s, and looks no further", async (_, params) => {
    await start({ only: true }, [names]);
    const refused = await post(params, "application/graphql-response+json");
    expect(refused).toMatchObject({
      status: 400,
      codes: ["PERSISTED_DOCUMENT_REQUIRED"],
      data: undefined,
    });
    expect(
      await get(
        Object.fromEntries(
          Object.entries(params).map(([name, value]) => [
            name,
            typeof value === "string" ? value : JSON.stringify(value),
          ]),
        ),
      ),
    ).toMatchObject({
      codes: ["PERSISTED_DOCUMENT_REQUIRED"],
    });
  });

  it("knows no others by their hash, and tells no client to register one", async () => {
    await start({ only: true }, [names]);
    await post({ query: other, extensions: apollo(other) });
    expect(await post({ extensions: apollo(other) })).toMatchObject({
      codes: ["PERSISTED_DOCUMENT_NOT_FOUND"],
    });
    expect(await post({ documentId: sha256(other) })).toMatchObject({
      codes: ["PERSISTED_DOCUMENT_NOT_FOUND"],
    });
  });

  it("answers introspection when its document is one of them", async () => {
    const introspection = "query IntrospectionQuery { __schema { queryType { name } } }";
    await start({ only: true }, [names, introspection]);
    expect(await post({ query: introspection })).toMatchObject({
      data: { __schema: { queryType: { name: "Query" } } },
    });
  });

  it("has no GraphiQL unless it is wanted", async () => {
    const askForPage = async () =>
      (await fetch(`${world.url}/graphql`, { headers: { accept: "text/html, */*;q=0.1" } })).headers.get(
        "content-type",
      );
    await start({ only: true }, [names]);
    expect(await askForPage()).toContain("json");
    await world.close();
    await start({ only: true, graphiql: true }, [names]);
    expect(await askForPage()).toContain("text/html");
  });

  it("stays ready, and answers a plan", async () => {
    await start({ only: true }, [names]);
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
    const headers = {
      "content-type": "application/json",
      "rollcall-explain": "plan",
      ...credentialHeaders("sandbox-admin"),
    };
    const body = JSON.stringify({ documentId: sha256(names) });
    const response = await fetch(`${world.url}/graphql`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ data: null, extensions: { plan: expect.any(Object) } });
  });
});
