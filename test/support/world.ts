import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import type { LoggedCall } from "../../src/sandbox/call-log.ts";
import type { Emulator } from "../../src/sandbox/emulator.ts";
import { startSandbox } from "../../src/sandbox/start.ts";

/** The sources of a test's gateway. */
export type SourceName = "losant" | "auth0";

/** Who asks: the bearer token for each source, or one for both. */
export type Caller = string | Partial<Record<SourceName, string>>;

/** How a query is sent. */
export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Default: `sandbox-admin` for both sources. */
  readonly as?: Caller;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the gateway answered. `data` is as loose as JSON is. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers whose shape is what they test
  readonly data: any;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly headers: Headers;
}

/** One entry of `errors`. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** A gateway before the two sandbox upstreams, all listening on loopback. */
export interface World {
  readonly url: string;
  readonly sandbox: Readonly<Record<SourceName, Emulator>>;
  /** Sends one operation over HTTP. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
  /** Sends one operation and gives its data. Throws when there are errors. */
  data(query: string, options?: AskOptions): Promise<Answer["data"]>;
  /** Upstream calls that a source saw since the last reset, in order. */
  calls(source: SourceName): Promise<readonly LoggedCall[]>;
  /** Forgets the calls of both sources. */
  forgetCalls(): Promise<void>;
  /** Sets a source's behaviour, as `PUT /__sandbox/behaviour` takes it. */
  behave(source: SourceName, behaviour: Readonly<Record<string, unknown>>): Promise<void>;
  /** Seed data, default behaviour and an empty call log on both sides. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a world. `config` goes over the gateway's usual configuration. */
export async function startWorld(config: Readonly<Record<string, unknown>> = {}): Promise<World> {
  const sandbox = await startSandbox({ losant: 0, auth0: 0 });
  const gateway = assembleGateway(
    parseConfig({
      listen: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      sources: [
        { kind: "losant", name: "losant", title: "Losant", url: sandbox.losant.url, isSandbox: true },
        { kind: "auth0", name: "auth0", title: "Auth0", url: sandbox.auth0.url, isSandbox: true },
      ],
      ...config,
    }),
    null,
  );
  const { url } = await gateway.listen();
  const control = async (source: SourceName, method: string, path: string, body?: unknown) => {
    const response = await fetch(`${sandbox[source].url}/__sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const both = (method: string, path: string) =>
    Promise.all([control("losant", method, path), control("auth0", method, path)]);

  async function ask(
    query: string,
    { variables, as = "sandbox-admin", headers }: AskOptions = {},
  ): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...credentialHeaders(as),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Partial<Answer>;
    return {
      data: body.data ?? null,
      errors: body.errors ?? [],
      extensions: body.extensions ?? {},
      status: response.status,
      headers: response.headers,
    };
  }

  return {
    url,
    sandbox,
    ask,
    async data(query, options) {
      const { data, errors } = await ask(query, options);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    async calls(source) {
      return (await control(source, "GET", "calls")).json() as Promise<LoggedCall[]>;
    },
    async forgetCalls() {
      await both("DELETE", "calls");
    },
    async behave(source, behaviour) {
      await control(source, "PUT", "behaviour", behaviour);
    },
    async reset() {
      await both("POST", "reset");
    },
    async close() {
      await gateway.close();
      await sandbox.close();
    },
  };
}

/** The headers that carry a caller's tokens. */
export function credentialHeaders(caller: Caller): Record<string, string> {
  const { losant, auth0 } = typeof caller === "string" ? { losant: caller, auth0: caller } : caller;
  return {
    ...(losant === undefined ? {} : { "losant-authorization": `Bearer ${losant}` }),
    ...(auth0 === undefined ? {} : { "auth0-authorization": `Bearer ${auth0}` }),
  };
}
