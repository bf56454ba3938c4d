import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { losant } from "./problems.ts";

it("has a default for everything", () => {
  expect(parseConfig({})).toEqual({
    listen: { host: "127.0.0.1", port: 4000 },
    workers: 1,
    sources: [],
    cors: { origins: [] },
    limits: {
      maxBodyBytes: 1_000_000,
      maxHeaderBytes: 16_384,
      maxHeaders: 100,
      headersTimeoutMs: 10_000,
      requestTimeoutMs: 30_000,
      responseTimeoutMs: 30_000,
      maxDocumentCharacters: 50_000,
      maxTokens: 2_000,
      maxDirectives: 100,
      maxDepth: 15,
      maxRootFields: 50,
      maxAliases: 100,
      maxFields: 2_000,
      maxListEntries: 500,
      maxInputValues: 150_000,
      maxInputDepth: 32,
      operationTimeoutMs: 15_000,
      maxUpstreamCalls: 500,
      maxObjects: 50_000,
      maxOperations: 250,
      maxConnections: 5_000,
      maxEventLoopDelayMs: 500,
      maxMemoryPercent: 85,
    },
    trustedDocuments: null,
    automaticPersistedQueries: { enabled: true, maxEntries: 1_000, maxBytes: 4_194_304 },
    sharedStore: null,
    graphiql: true,
    introspection: true,
    federation: { serviceSdl: true },
    metrics: { enabled: true },
    tracing: { propagateUpstream: true, export: null },
    logLevel: "info",
    isProduction: false,
  });
});

it("completes a source of which only the least is told", () => {
  expect(parseConfig({ sources: [losant] }).sources).toEqual([
    {
      kind: "LOSANT",
      name: "losant",
      title: "losant",
      origin: "https://api.losant.com",
      isSandbox: false,
      instanceId: null,
      issuer: null,
      cache: null,
      http: {
        connections: 32,
        maxQueued: 1_000,
        deadlineMs: 15_000,
        maxResponseBytes: 10_485_760,
        maxStreams: 1_000,
        streamIdleMs: 90_000,
        headers: {},
      },
    },
  ]);
});

it("takes everything that can be told", () => {
  const config = parseConfig({
    $schema: "./rollcall.schema.json",
    listen: { host: "::", port: 0 },
    workers: 4,
    sources: [
      losant,
      {
        kind: "auth0",
        name: "auth0-eu",
        title: "Auth0 (Europe)",
        url: "http://auth0.internal:8080/",
        issuer: "https://login.example.com/",
        allowInsecure: true,
        isSandbox: true,
        connections: 4,
        maxQueuedCalls: 0,
        deadlineMs: 500,
        maxResponseBytes: 1_024,
        maxStreams: 8,
        streamIdleMs: 30_000,
        cache: { maxAgeMs: 2_000, maxEntries: 3, maxBytes: 4_000, callersMayKeep: true },
        headers: { "Auth0-Custom-Domain": "login.example.com" },
      },
      {
        kind: "losant-instance",
        name: "losant-eu",
        url: "https://api.losant.com",
        instanceId: "497AC7F4E5DDD4FFB6E3A5F9",
      },
    ],
    cache: { maxAgeMs: 1_000, maxBytes: 1 },
    cors: { origins: ["https://app.example.com", "http://localhost:5173"] },
    limits: { maxBodyBytes: 1, maxTokens: 2, maxUpstreamCalls: 4, maxObjects: 5, maxDepth: 3 },
    trustedDocuments: { file: "/srv/documents.json", only: true },
    automaticPersistedQueries: { enabled: false, maxEntries: 1, maxBytes: 2 },
    sharedStore: { url: "redis://store:6379" },
    graphiql: false,
    introspection: true,
    federation: { serviceSdl: false },
    metrics: { enabled: false },
    tracing: { propagateUpstream: false },
    logLevel: "silent",
  });
  expect(config).toEqual({
    listen: { host: "::", port: 0 },
    workers: 4,
    sources: [
      expect.objectContaining({
        name: "losant",
        cache: { maxAgeMs: 1_000, maxEntries: 10_000, maxBytes: 1, callersMayKeep: false },
      }),
      {
        kind: "AUTH0",
        name: "auth0-eu",
        title: "Auth0 (Europe)",
        origin: "http://auth0.internal:8080",
        isSandbox: true,
        instanceId: null,
        issuer: "https://login.example.com/",
        cache: { maxAgeMs: 2_000, maxEntries: 3, maxBytes: 4_000, callersMayKeep: true },
        http: {
          connections: 4,
          maxQueued: 0,
          deadlineMs: 500,
          maxResponseBytes: 1_024,
          maxStreams: 8,
          streamIdleMs: 30_000,
          headers: { "Auth0-Custom-Domain": "login.example.com" },
        },
      },
      expect.objectContaining({
        kind: "LOSANT_INSTANCE",
        name: "losant-eu",
        instanceId: "497ac7f4e5ddd4ffb6e3a5f9",
      }),
    ],
    cors: { origins: ["https://app.example.com", "http://localhost:5173"] },
    limits: {
      ...parseConfig({}).limits,
      maxBodyBytes: 1,
      maxTokens: 2,
      maxUpstreamCalls: 4,
      maxObjects: 5,
      maxDepth: 3,
    },
    trustedDocuments: { file: "/srv/documents.json", only: true },
    automaticPersistedQueries: { enabled: false, maxEntries: 1, maxBytes: 2 },
    sharedStore: { url: "redis://store:6379" },
    graphiql: false,
    introspection: true,
    federation: { serviceSdl: false },
    metrics: { enabled: false },
    tracing: { propagateUpstream: false, export: null },
    logLevel: "silent",
    isProduction: false,
  });
});

it("completes sections of which a part is told", () => {
  const config = parseConfig({ listen: { port: 1 }, limits: { maxDepth: 9 }, cors: {} });
  expect(config.listen).toEqual({ host: "127.0.0.1", port: 1 });
  expect(config.limits).toEqual({ ...parseConfig({}).limits, maxDepth: 9 });
  expect(config.cors).toEqual({ origins: [] });
});

describe("the cache", () => {
  it("is off for a source that says so, whatever the others do", () => {
    const { sources } = parseConfig({
      cache: { maxAgeMs: 1_000 },
      sources: [
        { ...losant, cache: { maxAgeMs: 0 } },
        { ...losant, name: "other", cache: {} },
      ],
    });
    expect(sources.map(({ cache }) => cache)).toEqual([null, null]);
  });

  it("is on for one source alone", () => {
    const { sources } = parseConfig({
      sources: [
        { ...losant, cache: { maxAgeMs: 500 } },
        { ...losant, name: "other" },
      ],
    });
    expect(sources.map(({ cache }) => cache?.maxAgeMs)).toEqual([500, undefined]);
  });
});

describe("in production", () => {
  it("switches GraphiQL and introspection off", () => {
    expect(parseConfig({}, "production")).toMatchObject({
      graphiql: false,
      introspection: false,
      isProduction: true,
    });
  });

  it("leaves them on where the configuration says so", () => {
    expect(parseConfig({ graphiql: true }, "production")).toMatchObject({
      graphiql: true,
      introspection: false,
    });
    expect(parseConfig({ introspection: true }, "production")).toMatchObject({
      graphiql: false,
      introspection: true,
    });
  });

  it.each([undefined, "", "development", "test", "Production"])("is not what %j means", (name) => {
    expect(parseConfig({}, name)).toMatchObject({ graphiql: true, introspection: true, isProduction: false });
  });
});

it("is frozen throughout, and leaves what was given alone", () => {
  const given = { sources: [{ ...losant, headers: { a: "b" } }], cors: { origins: ["https://a.com"] } };
  const config = parseConfig(given);
  const parts = [
    config,
    config.listen,
    config.sources,
    config.sources[0],
    config.sources[0]?.http,
    config.sources[0]?.http.headers,
    config.cors,
    config.cors.origins,
    config.limits,
  ];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  const givenParts = [given, given.sources, given.sources[0]?.headers, given.cors, given.cors.origins];
  expect(givenParts.map((part) => Object.isFrozen(part))).toEqual(givenParts.map(() => false));
});
