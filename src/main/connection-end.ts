import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { Socket } from "node:net";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Milliseconds for which the sender of a request that is not read to its end can read the answer. */
const lingerMs = 500;

/**
 * Ends a connection whose sender may still be sending. Closed at once it would be reset, and the sender would lose the
 * answer before reading it: so nothing more is read, and it is closed a little later.
 */
export function linger(socket: Socket): void {
  socket.end();
  // Node itself resumes a request when its answer is complete, in its next tick.
  setImmediate(() => socket.pause());
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

/**
 * An answer that says `Connection: close` when it is given before its request has arrived as a whole (RFC 9112, 9.3), so
 * that its caller sends no further request over a connection that is about to end.
 */
export class ClosingResponse extends ServerResponse {
  override writeHead(status: number, reason?: string, headers?: Headers): this;
  override writeHead(status: number, headers?: Headers): this;
  /** Node comes by here for every answer, also for those that set their status and headers one by one. */
  override writeHead(...head: readonly unknown[]): this {
    if (!this.req.complete) this.setHeader("connection", "close");
    return Reflect.apply(super.writeHead, this, head);
  }
}

/** Has a connection linger when its request is answered before it has arrived as a whole. */
export function lingerWhenUnread(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return;
  response.on("finish", () => {
    if (!request.complete) linger(request.socket);
  });
}

/** Ends a connection whose caller takes nothing for so many milliseconds of an answer that waits for it. */
export function endStalled(response: ServerResponse, milliseconds: number): void {
  // Node calls this too while the answer is being made, and while a stream has nothing to tell.
  response.on("timeout", endWhenWaiting);
  response.setTimeout(milliseconds);
}

function endWhenWaiting(socket: Socket): void {
  if (socket.writableLength > 0) socket.destroy();
}
