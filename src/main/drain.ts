import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** Milliseconds that a connection has for its first request once the server closes. */
const silenceMs = 200;
/** Milliseconds between two looks for connections that have turned idle. */
const sweepMs = 50;

/** The connections of a server, and how they end. */
export interface Connections {
  /** The last answer on a connection that is not over yet. */
  findAnswer(socket: Duplex): ServerResponse | undefined;
  /** Has every answer from now on ask its caller to send nothing more over its connection. Nothing is closed for that. */
  announceEnd(): void;
  /** Stops the server: resolves when all connections have ended. Those that last longer than `graceMs` are cut. */
  drain(graceMs: number): Promise<void>;
}

/**
 * Follows a server's connections from its first one on, so that it can stop without losing a request. Node alone leaves
 * connections open that turn idle later, tells no caller to use none of them again, and takes a connection on which
 * nothing was ever sent for a busy one.
 */
export function followConnections(server: Server): Connections {
  let isEnding = false;
  const silent = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    silent.delete(socket);
    underWay.add(response);
    response.on("close", () => underWay.delete(response));
    if (isEnding) response.setHeader("connection", "close");
  });

  function announceEnd(): void {
    isEnding = true;
    for (const response of underWay) {
      if (!response.headersSent) response.setHeader("connection", "close");
    }
  }

  function drain(graceMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      announceEnd();
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
      const hangUp = setTimeout(() => {
        for (const socket of silent) socket.destroy();
      }, silenceMs);
      // A caller that stopped reading would keep the process alive for as long as it likes.
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close((error) => {
        clearInterval(sweep);
        clearTimeout(hangUp);
        clearTimeout(cut);
        if (error === undefined) resolve();
        else reject(error);
      });
      server.closeIdleConnections();
    });
  }

  return {
    findAnswer: (socket) => [...underWay].findLast(({ req }) => req.socket === socket),
    announceEnd,
    drain,
  };
}
