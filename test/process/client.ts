import { Agent, type IncomingHttpHeaders, request as send } from "node:http";
import { text as readText } from "node:stream/consumers";

/** An answer to an operation. */
export interface ClientAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** From asking to the last byte. */
  readonly milliseconds: number;
}

/** Callers of a gateway, with connections of their own. */
export interface Client {
  /** Sends an operation with a token for every source. */
  ask(query: string, options?: AskOptions): Promise<ClientAnswer>;
  close(): void;
}

/** How an operation is sent. */
export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly token?: string;
  /** Ends the connection when it aborts. */
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes callers that keep their connections. */
export function createClient(url: string): Client {
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (query, { variables, token = "somebody", signal, headers } = {}) =>
      new Promise((resolve, reject) => {
        const started = performance.now();
        const request = send(
          `${url}/graphql`,
          {
            method: "POST",
            agent,
            ...(signal !== undefined && { signal }),
            headers: {
              "content-type": "application/json",
              accept: "application/json",
              "losant-authorization": `Bearer ${token}`,
              "auth0-authorization": `Bearer ${token}`,
              ...headers,
            },
          },
          (response) => {
            readText(response).then(
              (text) =>
                resolve({
                  status: response.statusCode ?? 0,
                  headers: response.headers,
                  text,
                  milliseconds: performance.now() - started,
                }),
              reject,
            );
          },
        );
        request.on("error", reject);
        request.end(JSON.stringify({ query, variables }));
      }),
    close: () => agent.destroy(),
  };
}
