import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";

/** A request as a subgraph got it. */
export interface SubgraphRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What stands between a gateway and a subgraph, and remembers what comes by. */
export interface Forwarder {
  readonly url: string;
  /** The requests since this was last asked, in order. */
  takeRequests(): readonly SubgraphRequest[];
  close(): Promise<void>;
}

/** Starts to forward requests to another address. */
export async function forwardTo(target: string): Promise<Forwarder> {
  let requests: SubgraphRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = (await buffer(incoming)).toString("utf8");
    requests.push({ headers: incoming.headers, body });
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const { host: _host, connection: _connection, "content-length": _length, ...headers } = incoming.headers;
    const { method = "GET", url: path = "" } = incoming;
    const response = await fetch(new URL(path, target), {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      body: method === "GET" ? null : body,
      signal: gone.signal,
    });
    outgoing.writeHead(response.status, {
      "content-type": response.headers.get("content-type") ?? "text/plain",
    });
    if (response.body === null) outgoing.end();
    else
      Readable.fromWeb(response.body as ReadableStream)
        .on("error", () => outgoing.destroy())
        .pipe(outgoing);
  });
  const url = await listen(server);
  return {
    url,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => close(server),
  };
}

/** Listens on a port that the system picks, and tells where. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** Ends all connections and stops to listen. */
export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
