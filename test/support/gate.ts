import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { type SourceName, startWorld, type World } from "./world.ts";

/** A world of one source, which is reached through a gate that can be closed for some calls. */
export interface GatedWorld extends World {
  /** Holds calls whose path matches, from now on. */
  hold(path: RegExp): void;
  /** Lets go on what is held. */
  release(): void;
  /** Calls that are held, or were until their caller gave them up. */
  readonly held: { readonly waiting: number; readonly givenUp: number };
}

/** Starts a world with a gate. `config` goes over the gateway's usual configuration. */
export async function startGatedWorld(
  config: Readonly<Record<string, unknown>> = {},
  source: SourceName = "auth0",
): Promise<GatedWorld> {
  let target = "";
  let pattern: RegExp | null = null;
  let givenUp = 0;
  const waiting = new Set<() => void>();

  const server = createServer((request, response) => {
    const pass = () => {
      const { method = "GET", url, headers } = request;
      const onward = forward(`${target}${url}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      onward.on("error", () => response.destroy());
      request.pipe(onward);
    };
    const path = request.url?.split("?", 1)[0] ?? "";
    if (pattern?.test(path) !== true) {
      pass();
      return;
    }
    waiting.add(pass);
    response.on("close", () => {
      if (waiting.delete(pass)) givenUp += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const world = await startWorld({
    sources: [{ kind: source, name: source, url: `http://127.0.0.1:${port}` }],
    ...config,
  });
  target = world.sandbox[source].url;
  return {
    ...world,
    hold(path) {
      pattern = path;
    },
    release() {
      pattern = null;
      for (const pass of waiting) {
        waiting.delete(pass);
        pass();
      }
    },
    get held() {
      return { waiting: waiting.size, givenUp };
    },
    async close() {
      await world.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
