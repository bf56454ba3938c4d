import { type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { HealthyAnswer } from "./proxy.ts";

/** Milliseconds for which a stream is listened to before a fault is made of what it told. */
const listenedMs = 60;

/** Passes a stream on as it comes, until one of both ends it. */
export function passStreamOn(upstream: string, request: IncomingMessage, response: ServerResponse): void {
  const outgoing = send(new URL(request.url ?? "/", upstream), { headers: request.headers, agent: false });
  outgoing.on("response", (incoming) => {
    response.writeHead(incoming.statusCode ?? 502, incoming.headers);
    response.flushHeaders();
    incoming.on("error", () => response.destroy());
    incoming.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  response.on("close", () => outgoing.destroy());
  outgoing.end();
}

/** What a stream tells in its first moments, as one answer. */
export function takeBeginning(upstream: string, request: IncomingMessage): Promise<HealthyAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = send(new URL(request.url ?? "/", upstream), { headers: request.headers, agent: false });
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      const finish = () => {
        clearTimeout(timer);
        const headers = { "content-type": String(incoming.headers["content-type"]) };
        resolve({ status: incoming.statusCode ?? 502, headers, body: Buffer.concat(chunks) });
        outgoing.destroy();
      };
      const timer = setTimeout(finish, listenedMs);
      incoming.on("end", finish);
      incoming.on("error", finish);
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

/** The same stream with other content in its events; undefined when there is none to change. */
export function rewriteEvents(body: Buffer, change: (value: unknown) => unknown): string | undefined {
  let changes = 0;
  const text = body.toString("utf8").replace(/^data: (.*)$/gm, (line, data: string) => {
    const changed = change(JSON.parse(data));
    if (changed === undefined) return line;
    changes += 1;
    return `data: ${typeof changed === "string" ? changed : JSON.stringify(changed)}`;
  });
  return changes === 0 ? undefined : text;
}
