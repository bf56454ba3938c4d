import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { errorOf, losant, problemsOf, problemsOfSource } from "./problems.ts";

const sourceKeys =
  "kind, name, title, url, instanceId, issuer, allowInsecure, isSandbox, connections, maxQueuedCalls, deadlineMs, " +
  "maxResponseBytes, maxStreams, streamIdleMs, cache, headers";
const levels = "fatal, error, warn, info, debug, trace, silent";
const sourceName =
  "must be 1 to 32 lower-case letters, digits and hyphens, the first a letter, and not proxy";

describe("a configuration", () => {
  it.each([
    [undefined, "missing"],
    [null, "null"],
    [5, "5"],
    ["{}", "text"],
    [[], "a list"],
    [() => ({}), "a function"],
  ])("that is %s is refused as a whole", (value, description) => {
    expect(problemsOf(value)).toEqual([
      { path: "configuration", message: `must be an object; it is ${description}` },
    ]);
  });

  it.each([
    [{ $schema: 1 }, "$schema", "must be text"],
    [{ listen: 4000 }, "listen", "must be an object; it is 4000"],
    [
      { listen: { port: 65_536 } },
      "listen.port",
      "must be an integer from 0 to 65535 (0 lets the system pick); it is 65536",
    ],
    [
      { listen: { port: -1 } },
      "listen.port",
      "must be an integer from 0 to 65535 (0 lets the system pick); it is -1",
    ],
    [
      { listen: { port: "80" } },
      "listen.port",
      "must be an integer from 0 to 65535 (0 lets the system pick); it is text",
    ],
    [
      { listen: { host: "[::1]" } },
      "listen.host",
      "must be a host name or an IP address without brackets, such as 127.0.0.1 or ::1; it is text of another form",
    ],
    [
      { listen: { host: true } },
      "listen.host",
      "must be a host name or an IP address without brackets, such as 127.0.0.1 or ::1; it is true",
    ],
    [{ sources: {} }, "sources", "must be a list; it is an object"],
    [{ sources: [null] }, "sources[0]", "must be an object; it is null"],
    [{ sources: [losant, "x"] }, "sources[1]", "must be an object; it is text"],
    [{ cors: [] }, "cors", "must be an object; it is a list"],
    [{ cors: { origins: "*" } }, "cors.origins", "must be a list; it is text"],
    [
      { cors: { origins: ["https://a.com", "*"] } },
      "cors.origins[1]",
      "must be an origin as browsers send it, such as https://app.example.com: http or https, lower case, " +
        "no path, no slash at the end, no default port, no *",
    ],
    [{ cors: { origins: [5] } }, "cors.origins[0]", "must be text"],
    [
      { limits: { maxBodyBytes: 0 } },
      "limits.maxBodyBytes",
      "must be an integer from 1 to 104857600; it is 0",
    ],
    [{ limits: { maxTokens: 1.5 } }, "limits.maxTokens", "must be an integer from 1 to 100000; it is 1.5"],
    [
      { limits: { maxUpstreamCalls: 0 } },
      "limits.maxUpstreamCalls",
      "must be an integer from 1 to 100000; it is 0",
    ],
    [
      { limits: { maxObjects: 1.5 } },
      "limits.maxObjects",
      "must be an integer from 1 to 10000000; it is 1.5",
    ],
    [{ limits: { maxDepth: 501 } }, "limits.maxDepth", "must be an integer from 1 to 500; it is 501"],
    [{ limits: { maxDepth: 1e300 } }, "limits.maxDepth", "must be an integer from 1 to 500; it is 1e+300"],
    [{ limits: { maxDepth: Number.NaN } }, "limits.maxDepth", "must be an integer from 1 to 500; it is NaN"],
    [
      { cache: { maxAgeMs: 60_001 } },
      "cache.maxAgeMs",
      "must be an integer from 0 to 60000 (0 keeps nothing); it is 60001",
    ],
    [{ cache: { maxBytes: 0 } }, "cache.maxBytes", "must be an integer from 1 to 4294967296; it is 0"],
    [{ graphiql: "yes" }, "graphiql", "must be true or false; it is text"],
    [{ introspection: 1 }, "introspection", "must be true or false; it is 1"],
    [{ logLevel: "verbose" }, "logLevel", `must be one of ${levels}; it is "verbose"`],
    [{ logLevel: null }, "logLevel", `must be one of ${levels}; it is null`],
  ])("like %j is refused at %s", (value, path, message) => {
    expect(problemsOf(value)).toEqual([{ path, message }]);
  });
});

describe("a source", () => {
  it.each([
    [{ kind: "okta" }, "kind", 'must be one of losant, losant-instance, auth0; it is "okta"'],
    [{ kind: undefined }, "kind", "must be one of losant, losant-instance, auth0; it is missing"],
    [
      { kind: "losant-instance" },
      "instanceId",
      "must be 24 hexadecimal digits; it is missing, and the kind losant-instance needs it",
    ],
    [
      { kind: "losant-instance", instanceId: "meridian" },
      "instanceId",
      "must be 24 hexadecimal digits; it is text of another form",
    ],
    [
      { instanceId: "497ac7f4e5ddd4ffb6e3a5f9" },
      "instanceId",
      "is for the kind losant-instance only; leave it out",
    ],
    [{ name: undefined }, "name", `${sourceName}; it is missing`],
    [{ name: "" }, "name", `${sourceName}; it is empty text`],
    [{ name: "Losant" }, "name", `${sourceName}; it is text of another form`],
    [{ name: "1a" }, "name", `${sourceName}; it is text of another form`],
    [{ name: "a".repeat(33) }, "name", `${sourceName}; it is text of another form`],
    [{ name: "proxy" }, "name", `${sourceName}; it is text of another form`],
    [{ title: "a\nb" }, "title", "must be 1 to 100 characters on one line; it is text of another form"],
    [{ title: "" }, "title", "must be 1 to 100 characters on one line; it is empty text"],
    [{ url: undefined }, "url", "must be a URL; it is missing"],
    [{ url: 5 }, "url", "must be a URL; it is no text"],
    [{ url: "losant" }, "url", "must be a URL such as https://api.example.com; it is none"],
    [
      { url: "http://api.losant.com" },
      "url",
      "must be https:, or http: on loopback (127.0.0.0/8, ::1, localhost); " +
        "http: elsewhere needs allowInsecure: true for that source in the file of ROLLCALL_CONFIG",
    ],
    [
      { url: "https://api.losant.com/v1" },
      "url",
      "must be an origin without a path, only https://host or https://host:port; leave the path out",
    ],
    [{ issuer: "a b" }, "issuer", "must be 1 to 2048 characters without spaces; it is text of another form"],
    [{ allowInsecure: "true" }, "allowInsecure", "must be true or false; it is text"],
    [{ isSandbox: 0 }, "isSandbox", "must be true or false; it is 0"],
    [{ connections: 0 }, "connections", "must be an integer from 1 to 1024; it is 0"],
    [{ maxQueuedCalls: -1 }, "maxQueuedCalls", "must be an integer from 0 to 1000000; it is -1"],
    [{ deadlineMs: "15s" }, "deadlineMs", "must be an integer from 1 to 600000; it is text"],
    [
      { maxResponseBytes: 268_435_457 },
      "maxResponseBytes",
      "must be an integer from 1 to 268435456; it is 268435457",
    ],
    [{ headers: [] }, "headers", "must be an object; it is a list"],
    [
      { headers: { losantdomain: 5 } },
      "headers.losantdomain",
      "must be printable ASCII without spaces around it, 1 to 4096 characters; it is 5",
    ],
  ])("with %j is refused at its %s", (properties, path, message) => {
    expect(problemsOfSource(properties)).toEqual([{ path: `sources[0].${path}`, message }]);
  });

  it("must have a name of its own", () => {
    const auth0 = { kind: "auth0", name: "auth0", url: "https://acme.auth0.com" };
    expect(problemsOf({ sources: [losant, auth0, losant, losant] })).toEqual([
      { path: "sources[2].name", message: "must be unique; sources[0] has the same name" },
      { path: "sources[3].name", message: "must be unique; sources[0] has the same name" },
    ]);
  });
});

describe("an unknown key", () => {
  it.each([
    [
      { sorces: [] },
      "sorces",
      'unknown key "sorces"; did you mean "sources"? ' +
        "Known: $schema, listen, workers, sources, cache, cors, limits, trustedDocuments, automaticPersistedQueries, sharedStore, graphiql, introspection, federation, metrics, tracing, logLevel",
    ],
    [
      { limits: { maxdepth: 3 } },
      "limits.maxdepth",
      'unknown key "maxdepth"; did you mean "maxDepth"? Known: maxBodyBytes, maxHeaderBytes, maxHeaders, headersTimeoutMs, requestTimeoutMs, responseTimeoutMs, maxDocumentCharacters, maxTokens, maxDirectives, maxDepth, maxRootFields, maxAliases, maxFields, maxListEntries, maxInputValues, maxInputDepth, operationTimeoutMs, maxUpstreamCalls, maxObjects, maxOperations, maxConnections, maxEventLoopDelayMs, maxMemoryPercent',
    ],
    [
      { listen: { hostname: "x" } },
      "listen.hostname",
      'unknown key "hostname"; did you mean "host"? Known: host, port',
    ],
    [
      { cors: { origin: "x" } },
      "cors.origin",
      'unknown key "origin"; did you mean "origins"? Known: origins',
    ],
    [
      { sources: [{ ...losant, "dead-line": 1 }] },
      'sources[0]["dead-line"]',
      `unknown key "dead-line"; did you mean "deadlineMs"? Known: ${sourceKeys}`,
    ],
  ])("like in %j is told with the nearest known one", (value, path, message) => {
    expect(problemsOf(value)).toEqual([{ path, message }]);
  });

  it("is one also when JavaScript gives it a meaning", () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"graphiql": true}}'))).toMatchObject([
      { path: "__proto__", message: expect.stringMatching(/^unknown key "__proto__"; did you mean /) },
    ]);
  });
});

it("tells all problems at once, each on a line with its path", () => {
  const error = errorOf(() =>
    parseConfig({
      listen: { port: 70_000 },
      sources: [
        { kind: "auth0", name: "A", url: "http://a.com/x", tittle: "A", headers: { te: "x", "b c": "y" } },
        { kind: "losant" },
        { ...losant, connections: 0 },
        losant,
      ],
      limits: { maxDepth: 0, maxTokens: 0 },
      graphiqll: true,
    }),
  );
  const paths = [
    "listen.port",
    "sources[0].name",
    'sources[0].headers["…"]',
    "sources[0].headers.te",
    "sources[0].tittle",
    "sources[0].url",
    "sources[0].url",
    "sources[1].name",
    "sources[1].url",
    "sources[2].connections",
    "sources[3].name",
    "limits.maxDepth",
    "limits.maxTokens",
    "graphiqll",
  ];
  expect(error.problems.map(({ path }) => path).sort()).toEqual([...paths].sort());
  const lines = error.message.split("\n");
  expect(lines[0]).toBe("The configuration has 14 problems:");
  expect(lines.slice(1)).toEqual(error.problems.map(({ path, message }) => `  ${path}: ${message}`));
});

describe("a secret", () => {
  const secret = "hunter2-Sesame";

  it.each([
    ["a URL's user information", { url: `https://user:${secret}@api.losant.com/` }],
    ["a URL's path and query", { url: `https://api.losant.com/${secret}?token=${secret}` }],
    ["text that is no URL", { url: secret }],
    ["the value of a refused header", { headers: { authorization: `Bearer ${secret}` } }],
    ["a malformed header value", { headers: { "x-key": `${secret}\n` } }],
    ["a malformed header name", { headers: { [`x: ${secret}`]: "x" } }],
    ["the value of an unknown key", { token: secret }],
    ["a key that is a URL", { [`https://user:${secret}@a.com`]: 1 }],
    ["a name", { name: secret }],
    ["a kind", { kind: secret }],
    ["a number", { deadlineMs: secret }],
    ["a flag", { isSandbox: secret }],
    ["an issuer", { issuer: `${secret} ` }],
    ["a title", { title: `${secret}\n` }],
    ["an object", { url: { secret } }],
  ])("is not quoted from %s", (_, properties) => {
    const error = errorOf(() => parseConfig({ sources: [{ ...losant, ...properties }] }));
    expect(error.problems).not.toEqual([]);
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
    expect(error.cause).toBeUndefined();
  });

  it("is not quoted from the origins of web pages", () => {
    const error = errorOf(() => parseConfig({ cors: { origins: [`https://user:${secret}@a.com`] } }));
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(secret);
  });
});
