import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server that listens. */
export interface Listener {
  /** Where it can be reached, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops listening, lets requests in flight finish and ends idle connections. Who does not read in time is cut off. */
  close(): Promise<void>;
}

/** Where to listen. Port 0 lets the system pick. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Milliseconds that requests in flight have to finish once it closes. Default 30,000. */
  readonly graceMs?: number;
}

/**
 * Listens for HTTP requests. What no later layer can answer in order is answered here: a request without one plain Host
 * header (RFC 9112, 3.2) or with another target than a path.
 */
export async function listen(
  handle: RequestListener,
  { host, port, graceMs = 30_000 }: ListenOptions,
): Promise<Listener> {
  let isClosing = false;
  const server = createServer((request, response) => {
    if (isClosing) response.setHeader("connection", "close");
    const problem = findProblem(request);
    if (problem === null) handle(request, response);
    else refuse(response, problem);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        isClosing = true;
        // Connections that turn idle after this moment would keep the process alive: they are ended one by one.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        // A caller that stopped reading would keep it alive for as long as it likes.
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close((error) => {
          clearInterval(sweep);
          clearTimeout(cut);
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeIdleConnections();
      }),
  };
}

function findProblem({ headersDistinct, url }: IncomingMessage): string | null {
  const hosts = headersDistinct["host"] ?? [];
  if (hosts.length !== 1 || !/^[\w.:[\]-]+$/.test(hosts[0] ?? ""))
    return "The request needs exactly one valid Host header.";
  if (url?.startsWith("/") !== true || !URL.canParse(url, "http://localhost"))
    return "The request target must be a path.";
  return null;
}

function refuse(response: ServerResponse, message: string): void {
  response.writeHead(400, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${message}\n`);
}
