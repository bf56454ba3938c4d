import { Agent, type IncomingMessage, request as send } from "node:http";
import { text as readText } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { faultKinds } from "../faults/kinds.ts";
import type { Fault } from "../faults/proxy.ts";
import { startCli } from "../process/cli.ts";
import { type MirroredRequest, type MirrorKind, markOf, startMirror } from "./mirror.ts";

/** What is run. */
export interface IsolationOptions {
  /** Answers in all, those that nobody waits for included. */
  readonly answers: number;
  readonly callers: number;
  /** Connections that all callers share. */
  readonly connections: number;
  /** The part of the upstream calls that a fault befalls. */
  readonly faultRate: number;
  /** Whether the gateway keeps answers for a moment, apart for each caller. */
  readonly keepsAnswers?: boolean;
}

/** What came of it. The lists are empty when nobody saw what is another's. */
export interface IsolationResult {
  readonly answered: number;
  readonly cutOff: number;
  readonly anonymous: number;
  /** Answers without an error. */
  readonly whole: number;
  readonly upstreamRequests: number;
  readonly violations: readonly string[];
}

interface Caller {
  /** Empty for who is nobody. */
  readonly tokens: Readonly<Record<MirrorKind, string>>;
  readonly isAnonymous: boolean;
}

const queries = [
  "{ orgs(first: 4) { nodes { name } } }",
  '{ viewer(source: "losant") { user { displayName email } } }',
  '{ orgs(first: 4, sources: ["auth0"]) { nodes { name } } viewer(source: "losant") { user { displayName } } }',
  "query ($first: Int!) { orgs(first: $first) { nodes { name members(first: 1) { nodes { user { displayName } } } } } }",
];
/** Must reach nobody: neither as values nor as names of headers. */
const canary = "canary-of-the-caller";
/** What the gateway itself has to say to an upstream. */
const plainHeaders = [
  "accept",
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "user-agent",
];
/** Milliseconds for a call among faults, many of which end by the deadline alone. */
const shortDeadlineMs = 400;

/** Lets many callers ask at the same time over few connections, and looks at both ends for what got to whom. */
export async function runIsolation(options: IsolationOptions): Promise<IsolationResult> {
  const { answers, connections, faultRate, keepsAnswers = false } = options;
  const violations: string[] = [];
  const callers = Array.from({ length: options.callers }, (_, index) => toCaller(index));
  const issued = {
    losant: new Set(callers.map(({ tokens }) => tokens.losant)),
    auth0: new Set(callers.map(({ tokens }) => tokens.auth0)),
  };
  let upstreamRequests = 0;

  function checkRequest({ kind, token, headers, url }: MirroredRequest): void {
    upstreamRequests += 1;
    if (token === null) note(`${kind}: a call without a token: ${url}`);
    else if (!issued[kind].has(token)) {
      const other = kind === "losant" ? "auth0" : "losant";
      note(`${kind}: ${issued[other].has(token) ? "the other's token" : "a token of nobody's"}`);
    }
    for (const [name, value] of Object.entries(headers)) {
      if (!plainHeaders.includes(name)) note(`${kind}: header ${name} was passed on`);
      if (String(value).includes(canary)) note(`${kind}: header ${name} carries the caller's value`);
    }
    if (url.includes(canary)) note(`${kind}: the address carries the caller's value`);
  }

  const note = (violation: string) => {
    if (violations.length < mostViolations) violations.push(violation);
  };
  const pickFault = createFaultPicker(faultRate);
  const latencyMs = () => Math.random() * 4;
  const losant = await startMirror({ kind: "losant", latencyMs, pickFault, onRequest: checkRequest });
  const auth0 = await startMirror({ kind: "auth0", latencyMs, pickFault, onRequest: checkRequest });
  const source = (kind: MirrorKind, url: string) => ({
    kind,
    name: kind,
    url,
    ...(faultRate > 0 && { deadlineMs: shortDeadlineMs }),
    ...(keepsAnswers && { cache: { maxAgeMs: 60_000 } }),
  });
  const cli = await startCli({
    config: { sources: [source("losant", losant.url), source("auth0", auth0.url)], logLevel: "silent" },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const counts = { answered: 0, cutOff: 0, anonymous: 0, whole: 0 };
  let begun = 0;

  async function askOnce(caller: Caller): Promise<void> {
    const query = queries[Math.floor(Math.random() * queries.length)] ?? "";
    const isCutOff = Math.random() < 0.1;
    const body = JSON.stringify({ query, variables: { first: 4 } });
    const outcome = await post(`${cli.url}/graphql`, agent, headersOf(caller), body, isCutOff).catch(
      (error: Error) => {
        note(`no answer: ${error.message}; the gateway wrote: ${cli.output().slice(-2_000)}`);
        return null;
      },
    );
    if (outcome === null) {
      counts.cutOff += 1;
      return;
    }
    counts.answered += 1;
    if (caller.isAnonymous) counts.anonymous += 1;
    const { text, response } = outcome;
    const { data, errors } = readAnswer(text);
    if (errors === undefined) counts.whole += 1;
    const seen = new Set(`${text}${response.rawHeaders.join("\n")}`.match(/mark-\w+-[0-9a-f]{20}/g) ?? []);
    const own = new Set<string>(
      caller.isAnonymous
        ? []
        : [markOf("losant", caller.tokens.losant), markOf("auth0", caller.tokens.auth0)],
    );
    for (const mark of seen.difference(own)) note(`an answer with ${mark} of another caller`);
    if (/mark-/.test(response.rawHeaders.join("\n"))) note("an upstream's header was passed on");
    if (text.includes(canary)) note("an answer quotes the caller's headers");
    if (Object.values(caller.tokens).some((token) => text.includes(token))) note("an answer quotes a token");
    if (caller.isAnonymous && errors === undefined) note(`nobody was answered: ${text}`);
    if (faultRate === 0 && !caller.isAnonymous && (errors !== undefined || seen.size === 0)) {
      note(`a healthy answer is not whole: ${JSON.stringify({ data, errors }).slice(0, 300)}`);
    }
  }

  try {
    await Promise.all(
      callers.map(async (caller) => {
        while (begun < answers && violations.length < mostViolations) {
          begun += 1;
          await askOnce(caller);
        }
      }),
    );
  } finally {
    agent.destroy();
    await cli.close();
    await Promise.all([losant.close(), auth0.close()]);
  }
  return { ...counts, upstreamRequests, violations };
}

/** Violations after which it is pointless to go on. */
const mostViolations = 10;

/** Every tenth is nobody. */
function toCaller(index: number): Caller {
  const word = crypto.randomUUID().replaceAll("-", "");
  return {
    tokens: { losant: `losant-${index}-${word}`, auth0: `auth0-${index}-${word}` },
    isAnonymous: index % 10 === 9,
  };
}

function headersOf({ tokens, isAnonymous }: Caller): Record<string, string> {
  return {
    "content-type": "application/json",
    accept: "application/json",
    cookie: `session=${canary}`,
    te: "trailers",
    "keep-alive": `timeout=5, ${canary}`,
    "proxy-authorization": `Basic ${canary}`,
    "proxy-connection": canary,
    "x-forwarded-for": canary,
    "x-api-key": canary,
    forwarded: `for=${canary}`,
    [`x-${canary}`]: "1",
    ...(isAnonymous
      ? {}
      : {
          "losant-authorization": `Bearer ${tokens.losant}`,
          "auth0-authorization": `Bearer ${tokens.auth0}`,
        }),
  };
}

/** Sends one operation; null when the caller left before the answer was there. */
function post(
  url: string,
  agent: Agent,
  headers: Record<string, string>,
  body: string,
  isCutOff: boolean,
): Promise<{ text: string; response: IncomingMessage } | null> {
  return new Promise((resolve, reject) => {
    let hasLeft = false;
    const request = send(url, { method: "POST", agent, headers }, (response) => {
      readText(response).then(
        (text) => resolve({ text, response }),
        (error) => (hasLeft ? resolve(null) : reject(error)),
      );
    });
    request.on("error", (error) => {
      if (hasLeft) resolve(null);
      // A connection that was just closed as idle: RFC 9112, 9.3.1, has clients ask again.
      else if (request.reusedSocket && "code" in error && error.code === "ECONNRESET")
        resolve(post(url, agent, headers, body, false));
      else reject(error);
    });
    request.end(body);
    if (!isCutOff) return;
    void sleep(Math.random() * 15).then(() => {
      hasLeft = true;
      request.destroy();
      // Where the answer was quicker it counts as one.
      setTimeout(() => resolve(null), 50);
    });
  });
}

function readAnswer(text: string): { data?: unknown; errors?: unknown } {
  return JSON.parse(text) as { data?: unknown; errors?: unknown };
}

/** Kinds that send a hundred megabytes or take memory to make are left to tests of their own. */
function createFaultPicker(rate: number): () => Fault | null {
  const faults = faultKinds
    .filter(({ name, fault }) => !("refuse" in fault) && !/100 MB|1 MB|bomb|100,000/.test(name))
    .map(({ fault }) => fault);
  return () => (Math.random() < rate ? (faults[Math.floor(Math.random() * faults.length)] ?? null) : null);
}
