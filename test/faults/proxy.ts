import { createHash } from "node:crypto";
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text as readText } from "node:stream/consumers";
import { passStreamOn, rewriteEvents, takeBeginning } from "./proxy-stream.ts";

/** A request as it came in from the gateway. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** With the question mark; empty when there is no query. */
  readonly query: string;
  readonly body: string;
  /** SHA-256 of the authorization header, hexadecimal; null without one. */
  readonly tokenSha256: string | null;
}

/** What the upstream answered. */
export interface HealthyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One call with what the upstream answered. */
export interface HealthyCall {
  readonly request: SeenRequest;
  readonly answer: HealthyAnswer;
}

/** One call that a fault befalls. */
export interface FaultyCall {
  readonly request: SeenRequest;
  /** The authorization header as it came. */
  readonly authorization: string;
  /** Asks the upstream; the call arrives there only then. */
  readonly forward: () => Promise<HealthyAnswer>;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** What a fault does to a call. */
export type Fault =
  /** Answers the call, or fails to. */
  | { readonly inflict: (call: FaultyCall) => Promise<void> | void }
  /** Gives another body in place of the healthy one; undefined when there is nothing to change, and the call does not count. */
  | { readonly rewrite: (body: unknown, request: SeenRequest) => unknown }
  /** Nobody listens: for so long, or until the fault is over. */
  | { readonly refuse: true };

/** Which calls a fault can befall: those that open a stream of events, or all others. */
export type CallSort = "streams" | "calls";

/** Which of the calls that a fault could befall it does. */
export type Occasion = "first" | "second" | "every";

/** A proxy before one upstream. */
export interface FaultProxy {
  readonly url: string;
  /** Lets a fault befall calls from now on, of one sort only if it is given, and forgets what was seen. */
  arm(fault: Fault, occasion: Occasion, sort?: CallSort): Promise<void>;
  /** Lets everything pass, and forgets what was seen. */
  disarm(): Promise<void>;
  /** What came in since, in order. */
  readonly seen: readonly SeenRequest[];
  /** What was answered in good health since, in order, apart from streams. */
  readonly answered: readonly HealthyCall[];
  /** How many calls the fault befell. */
  readonly hits: number;
  /** Whether the fault befell a call that was no mere read. */
  readonly hasHitWrite: boolean;
  /** Whether something else than a read reached the upstream since this was last set to false. */
  hasChanged: boolean;
  /** How often each write came in, by method, address and body. */
  writes(): ReadonlyMap<string, number>;
  /** Connections that are open. */
  readonly openSockets: number;
  close(): Promise<void>;
}

/** Milliseconds for which nobody listens when only one call is to be refused. */
const shortRefusal = 40;
const order = { first: 1, second: 2 } as const;

/** Starts a proxy on loopback that passes everything on to `upstream`. */
export async function startFaultProxy(upstream: string): Promise<FaultProxy> {
  const { hostname, port: upstreamPort } = new URL(upstream);
  const agent = new Agent({ keepAlive: false });
  const sockets = new Set<Socket>();
  let armed: { readonly fault: Fault; readonly occasion: Occasion; readonly sort?: CallSort } | null = null;
  let seen: SeenRequest[] = [];
  let answered: HealthyCall[] = [];
  let counted = 0;
  let hits = 0;
  let hasHitWrite = false;
  let hasChanged = false;
  let reopening: NodeJS.Timeout | undefined;

  const server = createServer((request, response) => {
    response.on("error", () => {});
    handle(request, response).catch(() => response.destroy());
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  await listen(0);
  const { port } = server.address() as AddressInfo;

  async function listen(at: number): Promise<void> {
    await new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  }

  async function reopen(): Promise<void> {
    clearTimeout(reopening);
    if (!server.listening) await listen(port);
  }

  async function hangUp(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  /** Whether a call that the fault could befall is one that it does. */
  function isTurn(occasion: Occasion, { method }: SeenRequest): boolean {
    counted += 1;
    const isHit = occasion === "every" || counted === order[occasion];
    if (isHit) hits += 1;
    if (isHit && method !== "GET") hasHitWrite = true;
    return isHit;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", socket } = request;
    const { authorization } = request.headers;
    const body = await readText(request);
    const mark = url.indexOf("?");
    const entry: SeenRequest = {
      method,
      path: mark === -1 ? url : url.slice(0, mark),
      query: mark === -1 ? "" : url.slice(mark),
      body,
      tokenSha256: authorization === undefined ? null : sha256(authorization),
    };
    seen.push(entry);
    const isStream = request.headers.accept === "text/event-stream";
    const forward = () => {
      if (method !== "GET") hasChanged = true;
      return isStream ? takeBeginning(upstream, request) : passOn(request, body);
    };
    const isMeant = armed?.sort === undefined || (armed.sort === "streams") === isStream;
    const fault = isMeant ? armed : null;
    if (fault !== null && "inflict" in fault.fault && isTurn(fault.occasion, entry)) {
      await fault.fault.inflict({
        request: entry,
        authorization: authorization ?? "",
        forward,
        response,
        socket,
      });
      return;
    }
    const isHealthy = fault === null || !("rewrite" in fault.fault);
    if (isStream && isHealthy) return passStreamOn(upstream, request, response);
    const answer = await forward();
    if (isHealthy) {
      answered.push({ request: entry, answer });
      return reply(response, answer);
    }
    const { rewrite } = fault.fault;
    const change = (value: unknown) => rewrite(value, entry);
    const text = isStream ? rewriteEvents(answer.body, change) : rewriteJson(answer.body, change);
    if (text === undefined || !isTurn(fault.occasion, entry)) return reply(response, answer);
    reply(response, { ...answer, body: Buffer.from(text) });
  }

  function passOn({ method, url, headers }: IncomingMessage, body: string): Promise<HealthyAnswer> {
    return new Promise((resolve, reject) => {
      const outgoing = send(
        { hostname, port: upstreamPort, agent, method, path: url, headers },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("error", reject);
          incoming.on("end", () => {
            const pairs = Object.entries(incoming.headers).filter(([name]) => !hopByHop.has(name));
            resolve({
              status: incoming.statusCode ?? 502,
              headers: Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])),
              body: Buffer.concat(chunks),
            });
          });
        },
      );
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }

  async function disarm(): Promise<void> {
    armed = null;
    seen = [];
    answered = [];
    counted = 0;
    hits = 0;
    hasHitWrite = false;
    await reopen();
  }

  return {
    url: `http://127.0.0.1:${port}`,
    async arm(fault, occasion, sort) {
      await disarm();
      armed = { fault, occasion, ...(sort !== undefined && { sort }) };
      if (!("refuse" in fault)) return;
      hits = 1;
      await hangUp();
      if (occasion !== "every") reopening = setTimeout(() => void reopen(), shortRefusal);
    },
    disarm,
    get seen() {
      return seen;
    },
    get answered() {
      return answered;
    },
    get hits() {
      return hits;
    },
    get hasHitWrite() {
      return hasHitWrite;
    },
    get hasChanged() {
      return hasChanged;
    },
    set hasChanged(value) {
      hasChanged = value;
    },
    writes() {
      const writes = seen.filter(({ method }) => method !== "GET");
      const keyOf = ({ method, path, query, body }: SeenRequest) => `${method} ${path}${query} ${body}`;
      return new Map([...Map.groupBy(writes, keyOf)].map(([key, same]) => [key, same.length]));
    },
    get openSockets() {
      return sockets.size;
    },
    async close() {
      clearTimeout(reopening);
      agent.destroy();
      if (server.listening) await hangUp();
    },
  };
}

const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "date"]);

/** Answers as an upstream in good health would. */
export function reply(response: ServerResponse, { status, headers, body }: HealthyAnswer): void {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(body);
}

/** The same answer with another body, as text; undefined when there is nothing to change. */
export function rewriteJson(body: Buffer, change: (value: unknown) => unknown): string | undefined {
  const value = body.length === 0 ? undefined : (JSON.parse(body.toString("utf8")) as unknown);
  const rewritten = change(value);
  if (rewritten === undefined) return undefined;
  return typeof rewritten === "string" ? rewritten : JSON.stringify(rewritten);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
