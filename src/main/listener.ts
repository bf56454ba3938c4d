import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An HTTP server that listens. */
export interface Listener {
  /** Where it can be reached, for example `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops listening, lets requests in flight finish and ends idle connections. */
  close(): Promise<void>;
}

/** Where to listen. Port 0 lets the system pick. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/**
 * Listens for HTTP requests. What no later layer can answer in order is answered here: a request without one plain Host
 * header (RFC 9112, 3.2) or with another target than a path.
 */
export async function listen(handle: RequestListener, { host, port }: ListenOptions): Promise<Listener> {
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
        server.close((error) => {
          clearInterval(sweep);
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
