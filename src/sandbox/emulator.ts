import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { defaultBehaviour, parseBehaviour, planFaults } from "./behaviour.ts";
import { bearerTokenOf, hashToken, type LoggedCall } from "./call-log.ts";
import { isForm, readForm } from "./form.ts";
import { createRateLimiter, limitsOf } from "./rate-limiter.ts";
import { createRouter } from "./router.ts";
import { createSender } from "./send.ts";
import {
  type Behaviour,
  type Caller,
  type EmulatedAnswer,
  type Method,
  Refusal,
  type Vendor,
} from "./vendor.ts";

/** An emulated API that listens. */
export interface Emulator {
  /** Origin, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The tokens that work, by name. */
  readonly tokens: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts one emulated API on loopback. `port` 0 lets the system pick. */
export async function startEmulator<State>(vendor: Vendor<State>, port: number): Promise<Emulator> {
  const router = createRouter([
    ...vendor.routes.map((route) => ({ ...route, path: `${vendor.basePath}${route.path}` })),
    ...(vendor.fileRoutes ?? []),
  ]);
  const sender = createSender();
  const limiter = createRateLimiter();
  let state = vendor.seed();
  let behaviour: Behaviour = defaultBehaviour;
  let faults = planFaults(behaviour.fail);
  let calls: LoggedCall[] = [];
  let tokens: Readonly<Record<string, string>> = {};

  // Node's own bound is 16 KiB for all headers: below it a vendor's 414 for long URLs could not be told from Node's 431.
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    respond(request).then(
      (answer) => sender.send(response, answer),
      // The client went away before its body was complete: nobody is left to answer.
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  tokens = await vendor.tokens(url);

  async function respond(request: IncomingMessage): Promise<EmulatedAnswer> {
    const { pathname, search } = splitTarget(request.url ?? "/");
    const body = await readBody(request);
    if (pathname.startsWith("/__sandbox/"))
      return control(request.method ?? "GET", pathname, body.toString("utf8"));
    const token = bearerTokenOf(request.headers.authorization);
    const answer = await emulate(request, pathname, search, body, token);
    calls.push({
      method: request.method ?? "GET",
      path: pathname,
      query: search,
      status: answer.status,
      tokenSha256: token === undefined ? null : hashToken(token),
    });
    return answer;
  }

  async function emulate(
    request: IncomingMessage,
    pathname: string,
    search: string,
    rawBody: Buffer,
    token: string | undefined,
  ): Promise<EmulatedAnswer> {
    if (behaviour.latencyMs > 0) await sleep(behaviour.latencyMs);
    const method = (request.method ?? "GET") as Method;
    const fault = faults.next(method, pathname);
    if (fault !== undefined) return fault;
    let headers: Readonly<Record<string, string>> = vendor.rateLimitHeaders("off");
    try {
      const match = router.match(method, pathname);
      if (match === "notFound") throw vendor.refusals.notFound();
      if (match === "methodNotAllowed") throw vendor.refusals.methodNotAllowed();
      const { route, params } = match;
      const caller = identify(request.headers.authorization, token);
      if (route.scopes !== "public") {
        if (caller instanceof Refusal) throw caller;
        if (!route.scopes.some((scope) => caller.scopes.includes(scope)))
          throw vendor.refusals.forbidden(route);
      }
      const group = route.rateLimitGroup ?? route.operation;
      for (const [key, limit] of limitsOf(behaviour.rateLimit, group, vendor.rateProfiles)) {
        const taken = limiter.take(key, limit);
        headers = vendor.rateLimitHeaders(taken.state);
        if (!taken.allowed) throw vendor.refusals.rateLimited(taken.state);
      }
      const form = await readForm(request.headers["content-type"], rawBody);
      const answer = route.handle({
        method,
        target: request.url ?? "/",
        params,
        query: new URLSearchParams(search),
        headers: request.headers,
        body: isForm(request.headers["content-type"]) ? undefined : parseJson(rawBody.toString("utf8")),
        rawBody,
        form,
        get caller() {
          if (caller instanceof Refusal) throw caller;
          return caller;
        },
        state,
        behaviour,
      });
      return { ...answer, headers: { ...headers, ...answer.headers } };
    } catch (error) {
      const { answer } = error instanceof Refusal ? error : vendor.refusals.crashed();
      if (!(error instanceof Refusal)) process.stderr.write(`sandbox ${vendor.name}: ${String(error)}\n`);
      return { ...answer, headers: { ...headers, ...answer.headers } };
    }
  }

  function identify(authorization: string | undefined, token: string | undefined): Caller | Refusal {
    if (authorization === undefined) return vendor.refusals.unauthenticated("missing");
    if (token === undefined) return vendor.refusals.unauthenticated("malformed");
    const caller = vendor.callerOf(state, token, tokens);
    if (caller === undefined) return vendor.refusals.unauthenticated("unknown");
    return caller.expired ? vendor.refusals.unauthenticated("expired") : caller;
  }

  function parseJson(text: string): unknown {
    if (text === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw vendor.refusals.badJson();
    }
  }

  function control(method: string, pathname: string, text: string): EmulatedAnswer {
    switch (`${method} ${pathname}`) {
      case "POST /__sandbox/reset":
        sender.cutStreams();
        state = vendor.seed();
        behaviour = defaultBehaviour;
        faults = planFaults(behaviour.fail);
        limiter.reset();
        calls = [];
        return { status: 204 };
      case "GET /__sandbox/calls":
        return { status: 200, body: calls };
      case "DELETE /__sandbox/calls":
        calls = [];
        return { status: 204 };
      case "GET /__sandbox/behaviour":
        return { status: 200, body: behaviour };
      case "PUT /__sandbox/behaviour":
        try {
          const asked = parseBehaviour(JSON.parse(text));
          // These throw for an unknown plan and a broken pattern, so they come before anything changes.
          limitsOf(asked.rateLimit, "", vendor.rateProfiles);
          faults = planFaults(asked.fail);
          behaviour = asked;
          limiter.reset();
          return { status: 200, body: behaviour };
        } catch (error) {
          return { status: 400, body: { message: String(error) } };
        }
      default:
        return controlOfVendor(method, pathname, text);
    }
  }

  function controlOfVendor(method: string, pathname: string, text: string): EmulatedAnswer {
    const found = vendor.controls?.find((one) => one.method === method && one.path === pathname);
    if (found === undefined)
      return { status: 404, body: { message: `no such control endpoint: ${method} ${pathname}` } };
    try {
      return found.handle({ body: text === "" ? undefined : JSON.parse(text), state });
    } catch (error) {
      return { status: 400, body: { message: String(error) } };
    }
  }

  return {
    url,
    tokens,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function splitTarget(target: string): { pathname: string; search: string } {
  const mark = target.indexOf("?");
  return mark === -1
    ? { pathname: target, search: "" }
    : { pathname: target.slice(0, mark), search: target.slice(mark + 1) };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
