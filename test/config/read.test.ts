import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { errorOf, losant } from "./problems.ts";

/** Reads the configuration with a file of the given content. */
function readWith(environment: Record<string, string>, file: unknown) {
  return readConfig({ ...environment, ROLLCALL_CONFIG: "rollcall.json" }, () => JSON.stringify(file));
}

describe("the environment", () => {
  it("may say nothing", () => {
    expect(readConfig({})).toMatchObject({
      listen: { host: "127.0.0.1", port: 4000 },
      sources: [],
      logLevel: "info",
      graphiql: true,
      isProduction: false,
    });
  });

  it("says where to listen, what to log and whether this is production", () => {
    const environment = { PORT: "0", HOST: "0.0.0.0", LOG_LEVEL: "debug", NODE_ENV: "production" };
    expect(readConfig(environment)).toMatchObject({
      listen: { host: "0.0.0.0", port: 0 },
      logLevel: "debug",
      graphiql: false,
      introspection: false,
      isProduction: true,
    });
  });

  it("defines the sources losant and auth0", () => {
    const { sources } = readConfig({
      AUTH0_URL: "https://acme.eu.auth0.com/",
      LOSANT_URL: "http://127.0.0.1:4010",
    });
    expect(sources).toMatchObject([
      { kind: "LOSANT", name: "losant", title: "Losant", origin: "http://127.0.0.1:4010", issuer: null },
      { kind: "AUTH0", name: "auth0", title: "Auth0", origin: "https://acme.eu.auth0.com", isSandbox: false },
    ]);
    expect(sources[0]?.http).toEqual({
      connections: 32,
      maxQueued: 1_000,
      deadlineMs: 15_000,
      maxResponseBytes: 10_485_760,
      maxStreams: 1_000,
      streamIdleMs: 90_000,
      headers: {},
    });
  });

  it("defines the source losant-instance, at the address of losant", () => {
    const { sources } = readConfig({
      LOSANT_INSTANCE_ID: "0123456789ABCDEF01234567",
      LOSANT_URL: "https://api.losant.com",
      AUTH0_URL: "https://acme.eu.auth0.com",
    });
    expect(sources.map(({ name }) => name)).toEqual(["losant", "auth0", "losant-instance"]);
    expect(sources[2]).toMatchObject({
      kind: "LOSANT_INSTANCE",
      title: "Losant instance",
      origin: "https://api.losant.com",
      instanceId: "0123456789abcdef01234567",
    });
  });

  it("refuses an id that is none of an instance", () => {
    const environment = { LOSANT_URL: "https://api.losant.com", LOSANT_INSTANCE_ID: "meridian" };
    expect(errorOf(() => readConfig(environment)).problems).toEqual([
      {
        path: "LOSANT_INSTANCE_ID",
        message: "must be 24 hexadecimal digits; it is text of another form",
      },
    ]);
  });

  it("counts empty variables as unset", () => {
    const names = ["PORT", "HOST", "LOSANT_URL", "LOSANT_INSTANCE_ID", "AUTH0_URL", "ROLLCALL_CONFIG"];
    const empty = Object.fromEntries([...names, "LOG_LEVEL", "NODE_ENV"].map((name) => [name, ""]));
    expect(readConfig(empty)).toEqual(readConfig({}));
    expect(readConfig({ PORT: undefined })).toEqual(readConfig({}));
  });

  it("may hold what is for others", () => {
    const environment = { PATH: "/bin", SANDBOX_LOSANT_PORT: "x", SANDBOX_AUTH0_PORT: "", LOSANT: "x" };
    expect(readConfig(environment)).toEqual(readConfig({}));
  });

  const port = "must be an integer from 0 to 65535 (0 lets the system pick); it is";
  it.each([
    ["PORT", "70000", `${port} 70000`],
    ["PORT", "-1", `${port} -1`],
    ["PORT", "80.5", `${port} 80.5`],
    ["PORT", "http", `${port} text`],
    ["PORT", "0x50", `${port} text`],
    ["PORT", " ", `${port} text`],
    [
      "HOST",
      "http://localhost",
      "must be a host name or an IP address without brackets, such as 127.0.0.1 or ::1; it is text of another form",
    ],
    [
      "LOG_LEVEL",
      "verbose",
      'must be one of fatal, error, warn, info, debug, trace, silent; it is "verbose"',
    ],
    ["LOSANT_URL", "api.losant.com", "must be a URL such as https://api.example.com; it is none"],
    [
      "AUTH0_URL",
      "https://acme.auth0.com/api/v2",
      "must be an origin without a path, only https://host or https://host:port; leave the path out",
    ],
    [
      "AUTH0_URL",
      "http://acme.auth0.com",
      "must be https:, or http: on loopback (127.0.0.0/8, ::1, localhost); " +
        "http: elsewhere needs allowInsecure: true for that source in the file of ROLLCALL_CONFIG",
    ],
    ["LOSANT_INSTANCE_ID", "0123456789abcdef01234567", "needs LOSANT_URL; set both, or unset this one"],
  ])("is refused when %s is %j", (name, value, message) => {
    expect(errorOf(() => readConfig({ [name]: value })).problems).toEqual([{ path: name, message }]);
  });

  it.each([
    ["LOSANT_UR", "LOSANT_URL"],
    ["AUTH0_URI", "AUTH0_URL"],
    ["ROLLCALL_CONF", "ROLLCALL_CONFIG"],
    ["AUTH0_CLIENT_SECRET", null],
  ])("is refused when it has the unknown variable %s, without its value", (name, nearest) => {
    const { problems, message } = errorOf(() => readConfig({ [name]: "hunter2" }));
    expect(problems).toEqual([
      {
        path: name,
        message: expect.stringMatching(
          new RegExp(
            `^unknown variable "${name}"; did you mean "${nearest ?? "\\w+"}"\\? Known: PORT, HOST, `,
          ),
        ),
      },
    ]);
    expect(message).not.toContain("hunter2");
  });

  it("never has its URLs quoted", () => {
    const { message } = errorOf(() => readConfig({ AUTH0_URL: "https://user:hunter2@acme.auth0.com/x" }));
    expect(message).toContain("AUTH0_URL: must hold no user name or password");
    expect(message).not.toContain("hunter2");
  });
});

describe("the environment and the file", () => {
  it("add up, and the environment wins", () => {
    const config = readWith(
      { PORT: "1", LOG_LEVEL: "warn", AUTH0_URL: "https://acme.auth0.com" },
      { listen: { host: "::1", port: 2 }, sources: [losant], limits: { maxDepth: 9 }, logLevel: "error" },
    );
    expect(config.listen).toEqual({ host: "::1", port: 1 });
    expect(config.logLevel).toBe("warn");
    expect(config.limits.maxDepth).toBe(9);
    expect(config.sources.map(({ name }) => name)).toEqual(["auth0", "losant"]);
  });

  it("leave the file its say where the environment has none", () => {
    const config = readWith(
      { NODE_ENV: "production" },
      { listen: { host: "::1", port: 2 }, graphiql: true, logLevel: "error" },
    );
    expect(config).toMatchObject({
      listen: { host: "::1", port: 2 },
      logLevel: "error",
      graphiql: true,
      introspection: false,
    });
  });

  it("may not define a source of the same name", () => {
    const environment = { LOSANT_URL: "https://api.losant.com", AUTH0_URL: "https://acme.auth0.com" };
    const auth0 = { kind: "auth0", name: "auth0-eu", url: "https://acme.eu.auth0.com" };
    expect(errorOf(() => readWith(environment, { sources: [auth0, losant] })).problems).toEqual([
      {
        path: "sources[1].name",
        message: 'must not be "losant", which LOSANT_URL defines; use another name, or unset LOSANT_URL',
      },
    ]);
    expect(readWith({}, { sources: [auth0, losant] }).sources).toHaveLength(2);
  });

  it("have all their problems told at once", () => {
    const environment = { PORT: "x", LOG_LEVEL: "loud", LOSANT_URL: "nowhere", ROLLCALL_PORT: "1" };
    const file = { listen: 5, sources: [5, { ...losant, url: "x", key: 1 }], logLevel: "loud" };
    const { problems } = errorOf(() => readWith(environment, file));
    expect(problems.map(({ path }) => path)).toEqual([
      "PORT",
      "LOSANT_URL",
      "LOG_LEVEL",
      "ROLLCALL_PORT",
      "listen",
      "sources[0]",
      "sources[1].key",
      "sources[1].url",
      "logLevel",
      "sources[1].name",
    ]);
  });
});
