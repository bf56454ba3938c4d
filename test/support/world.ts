import { parseConfig } from "../../src/config/gateway-config.ts";
import type { UpstreamCall } from "../../src/http/call.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { LoggedCall } from "../../src/sandbox/call-log.ts";
import type { Emulator } from "../../src/sandbox/emulator.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { startSandbox } from "../../src/sandbox/start.ts";
import { comparePlan, type PlannedRun, planCoverageVariable, writePlannedRuns } from "./plan-coverage.ts";
import { createCoverageRecorder } from "./upstream-coverage.ts";

/** The sources of a test's gateway. */
export type SourceName = "losant" | "auth0";

/** Who asks: the bearer token for each source, or one for all. */
export type Caller = string | Partial<Record<SourceName | "losant-instance", string>>;

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
  /** How the plans of the operations that were asked did; empty unless the world compares plans. */
  plannedRuns(): readonly PlannedRun[];
  close(): Promise<void>;
}

/** What a world has besides the usual. */
export interface WorldOptions {
  /** Whether the sandbox's enterprise instance is a third source, `losant-instance`. Its calls are those of `losant`. */
  readonly hasInstance?: boolean;
  /** Whether the plan of each operation is asked for before it is sent. Default: when the environment asks for it. */
  readonly comparesPlans?: boolean;
}

/** Starts a world. `config` goes over the gateway's usual configuration. */
export async function startWorld(
  config: Readonly<Record<string, unknown>> = {},
  { hasInstance = false, comparesPlans = process.env[planCoverageVariable] !== undefined }: WorldOptions = {},
): Promise<World> {
  const sandbox = await startSandbox({ losant: 0, auth0: 0 });
  const gateway = assembleGateway(
    parseConfig({
      listen: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      sources: [
        { kind: "losant", name: "losant", title: "Losant", url: sandbox.losant.url, isSandbox: true },
        { kind: "auth0", name: "auth0", title: "Auth0", url: sandbox.auth0.url, isSandbox: true },
        ...(hasInstance ? [instanceSource(sandbox.losant.url)] : []),
      ],
      ...config,
      // The machine that tests run on may be busy: only the tests of the guards say when that is too much.
      limits: { maxEventLoopDelayMs: 60_000, maxMemoryPercent: 100, ...(config["limits"] ?? {}) },
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

  const coverage = createCoverageRecorder();

  const plannedRuns: PlannedRun[] = [];

  const send = (query: string, { variables, as = "sandbox-admin", headers }: AskOptions) =>
    fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...credentialHeaders(as),
        "rollcall-explain": "calls",
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });

  /** The plan of an operation, where the environment asks for it. */
  async function planOf(query: string, options: AskOptions) {
    const wish = options.headers?.["rollcall-explain"];
    // What is kept of earlier answers costs no call, and no plan knows of it.
    if (!comparesPlans || config["cache"] !== undefined || (wish !== undefined && wish !== "calls"))
      return null;
    const started = performance.now();
    const response = await send(query, {
      ...options,
      headers: { ...options.headers, "rollcall-explain": "plan" },
    });
    const { extensions } = (await response.json()) as Partial<Answer>;
    const plan = extensions?.["plan"] as Plan | undefined;
    return plan === undefined ? null : { plan, planMs: performance.now() - started };
  }

  async function ask(query: string, options: AskOptions = {}): Promise<Answer> {
    const { headers } = options;
    const planned = await planOf(query, options);
    const response = await send(query, options);
    const body = (await response.json()) as Partial<Answer>;
    const { calls: explained, ...extensions } = body.extensions ?? {};
    const calls = (explained as { calls: UpstreamCall[] } | undefined)?.calls ?? [];
    coverage.note(calls);
    if (planned !== null && !isHeldBack(body, calls)) {
      const { data = null, errors = [] } = body;
      plannedRuns.push(
        comparePlan(query, options.variables ?? {}, planned.plan, planned.planMs, { data, errors, calls }),
      );
    }
    return {
      data: body.data ?? null,
      errors: body.errors ?? [],
      extensions:
        headers?.["rollcall-explain"] === undefined ? extensions : { ...extensions, calls: explained },
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
    plannedRuns: () => plannedRuns,
    async close() {
      coverage.write();
      writePlannedRuns(plannedRuns);
      await gateway.close();
      await sandbox.close();
    },
  };
}

/** Whether an operation was not made as it would be on healthy upstreams: it cost too much, or they had trouble. */
function isHeldBack({ errors = [], data }: Partial<Answer>, calls: readonly UpstreamCall[]): boolean {
  const text = JSON.stringify([errors, data]);
  if (calls.length === 0 && text.includes('"BUDGET_EXCEEDED"')) return true;
  return /"(?:RATE_LIMITED|UNAVAILABLE|TIMEOUT)"/.test(text) || calls.some(({ attempt }) => attempt > 1);
}

function instanceSource(url: string): object {
  return {
    kind: "losant-instance",
    name: "losant-instance",
    title: "Losant instance",
    url,
    instanceId: meridianInstanceId,
    isSandbox: true,
  };
}

/** The headers that carry a caller's tokens. */
export function credentialHeaders(caller: Caller): Record<string, string> {
  const tokens =
    typeof caller === "string" ? { losant: caller, auth0: caller, "losant-instance": caller } : caller;
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [`${name}-authorization`, `Bearer ${token}`]),
  );
}
