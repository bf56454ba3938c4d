import { Agent, request as send } from "node:http";
import { text as readText } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { createSchema } from "../../src/graph/schema.ts";
import { listen } from "../../src/main/listener.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { startSandbox } from "../../src/sandbox/start.ts";
import { createServer } from "../../src/server/server.ts";
import { createSources } from "../../src/sources/index.ts";
import type { Source } from "../../src/sources/source.ts";
import type { Found, Journey, Upstream } from "./journey.ts";
import { type FaultProxy, startFaultProxy } from "./proxy.ts";

/** What the gateway answered, as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** From asking to the last byte. */
  readonly milliseconds: number;
}

/** A gateway that reaches its sandbox through proxies of the test's own. Each has a sandbox of its own. */
export interface Arena {
  readonly proxies: Readonly<Record<Upstream, FaultProxy>>;
  /** What must not stand in any answer. */
  readonly secrets: readonly string[];
  ask(journey: Journey, variables: Journey["variables"]): Promise<RawAnswer>;
  /** The variables of a journey. Throws when they cannot be found out. */
  variablesOf(journey: Journey): Promise<Journey["variables"]>;
  /** Where the gateway answers, and with which headers it is asked. */
  readonly gateway: { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** Where the emulated upstream itself is, for its control endpoints. */
  readonly sandbox: Readonly<Record<Upstream, string>>;
  /** Asks as the administrator and gives the data. Throws when there are errors. */
  data(query: string): Promise<Found>;
  /** Sets how the emulated Auth0 behaves, as `PUT /__sandbox/behaviour` takes it. */
  behave(behaviour: Readonly<Record<string, unknown>>): Promise<void>;
  /** Seed data in these upstreams, and jobs that are done at once. */
  reset(upstreams: readonly Upstream[]): Promise<void>;
  /**
   * Makes the gateway forget all that it learnt of its upstreams, as a new one would, and ends its connections. Gives
   * how many connections it left open.
   */
  renew(): Promise<number>;
  close(): Promise<void>;
}

/** Milliseconds that an operation has, and each call in it. */
export const deadlineMs = 1_000;
/** Milliseconds of silence after which a stream counts as dead. */
const streamIdleMs = 700;
/** Milliseconds in which the ends of connections must have come through. */
const partingMs = 1_000;
/** Milliseconds after which the harness itself gives up on an answer: the gateway hangs. */
const patienceMs = 8_000;

/** Starts an arena. */
export async function startArena(): Promise<Arena> {
  const sandbox = await startSandbox({ losant: 0, auth0: 0 });
  const proxies = {
    losant: await startFaultProxy(sandbox.losant.url),
    auth0: await startFaultProxy(sandbox.auth0.url),
  };
  const common = { isSandbox: true, deadlineMs, streamIdleMs, maxResponseBytes: 4 * 1_024 * 1_024 };
  const losantSource = { ...common, url: proxies.losant.url, issuer: new URL(sandbox.losant.url).host };
  const config = parseConfig({
    logLevel: "silent",
    limits: { operationTimeoutMs: deadlineMs },
    sources: [
      { ...losantSource, kind: "losant", name: "losant", title: "Losant" },
      {
        ...common,
        kind: "auth0",
        name: "auth0",
        title: "Auth0",
        url: proxies.auth0.url,
        issuer: `${sandbox.auth0.url}/`,
      },
      {
        ...losantSource,
        kind: "losant-instance",
        name: "losant-instance",
        title: "Losant instance",
        instanceId: meridianInstanceId,
      },
    ],
  });
  /** The server reads this list anew for each request. */
  const sources: Source[] = [...createSources(config.sources)];
  const closing = new AbortController();
  const server = createServer({
    createSchema,
    sources,
    config,
    sandboxTokens: null,
    logger: pino({ level: "silent" }),
    whyNotReady: () => null,
    closing: closing.signal,
  });
  const listener = await listen(server.handle, { host: "127.0.0.1", port: 0 });
  const { url } = listener;
  // A connection for each question: one that is kept may be closed just as it is used again.
  const agent = new Agent({ keepAlive: false });
  const tokens = {
    losant: sandbox.losant.tokens["sandbox-admin"] ?? "",
    auth0: sandbox.auth0.tokens["sandbox-admin-jwt"] ?? "",
    "losant-instance": sandbox.losant.tokens["sandbox-instance"] ?? "",
  };
  const credentials = Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [`${name}-authorization`, `Bearer ${token}`]),
  );

  const post = (address: string, headers: Readonly<Record<string, string>>, body: string, method = "POST") =>
    new Promise<RawAnswer>((resolve, reject) => {
      const started = performance.now();
      const signal = AbortSignal.timeout(patienceMs);
      const outgoing = send(address, { method, agent, headers, signal }, (incoming) => {
        readText(incoming).then(
          (text) =>
            resolve({
              status: incoming.statusCode ?? 0,
              text,
              milliseconds: performance.now() - started,
            }),
          reject,
        );
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });

  async function askGateway(query: string, variables: Journey["variables"], isAnonymous: boolean) {
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      ...(isAnonymous ? {} : credentials),
    };
    try {
      return await post(`${url}/graphql`, headers, JSON.stringify({ query, variables }));
    } catch (error) {
      return { status: 0, text: String(error), milliseconds: patienceMs };
    }
  }

  async function behave(behaviour: Readonly<Record<string, unknown>>): Promise<void> {
    await post(`${sandbox.auth0.url}/__sandbox/behaviour`, {}, JSON.stringify(behaviour), "PUT");
  }
  await behave({ jobMs: 0 });

  async function renew(): Promise<number> {
    const former = sources.splice(0, sources.length, ...createSources(config.sources));
    await Promise.all(former.map((source) => source.close()));
    const until = performance.now() + partingMs;
    for (;;) {
      const left = proxies.losant.openSockets + proxies.auth0.openSockets;
      if (left === 0 || performance.now() > until) return left;
      await sleep(2);
    }
  }

  return {
    proxies,
    secrets: Object.values(tokens),
    gateway: { url, headers: credentials },
    sandbox: { losant: sandbox.losant.url, auth0: sandbox.auth0.url },
    ask: (journey, variables) => askGateway(journey.query, variables, journey.isAnonymous === true),
    async variablesOf({ name, before, variables }) {
      if (before === undefined) return variables;
      const { text } = await askGateway(before.query, variables, false);
      const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
      if (errors !== undefined) throw new Error(`${name} cannot be prepared: ${text}`);
      return { ...variables, ...before.toVariables(data) };
    },
    async reset(upstreams) {
      await Promise.all(upstreams.map((name) => post(`${sandbox[name].url}/__sandbox/reset`, {}, "")));
      if (upstreams.includes("auth0")) await behave({ jobMs: 0 });
    },
    behave,
    async data(query) {
      const { text } = await askGateway(query, {}, false);
      const { data, errors } = JSON.parse(text) as { data: Found; errors?: unknown };
      if (errors !== undefined) throw new Error(`${query} fails in good health: ${text}`);
      return data;
    },
    renew,
    async close() {
      agent.destroy();
      closing.abort();
      await listener.close();
      await Promise.all(sources.map((source) => source.close()));
      await Promise.all([proxies.losant.close(), proxies.auth0.close()]);
      await sandbox.close();
    },
  };
}
