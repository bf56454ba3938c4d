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
  findAnswer(socket: Duplex): ServerResponse | null;
  /** Has every answer from now on ask its caller to send nothing more over its connection. Nothing is closed for that. */
  announceEnd(): void;
  /** Stops the server: resolves when all connections have ended. Those that last longer than `graceMs` are cut. */
  drain(graceMs: number): Promise<void>;
}

interface Connection {
  /** Whether nothing was ever asked over it. */
  isSilent: boolean;
  /** The last answer on it that is not over yet. */
  answer: ServerResponse | null;
}

/**
 * Follows a server's connections from its first one on, so that it can stop without losing a request. Node alone leaves
 * connections open that turn idle later, tells no caller to use none of them again, and takes a connection on which
 * nothing was ever sent for a busy one.
 */
export function followConnections(server: Server): Connections {
  let isEnding = false;
  // No set of answers, which would change with every request: V8's minor collections keep whatever a Map or Set that
  // lives long has held between two of its growths, and all that it leads to.
  const connections = new Map<Duplex, Connection>();
  server.on("connection", (socket: Socket) => {
    connections.set(socket, { isSilent: true, answer: null });
    socket.once("close", () => connections.delete(socket));
  });
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket);
    if (connection !== undefined) {
      connection.isSilent = false;
      connection.answer = response;
      response.on("close", () => {
        if (connection.answer === response) connection.answer = null;
      });
    }
    if (isEnding) response.setHeader("connection", "close");
  });

  function announceEnd(): void {
    isEnding = true;
    for (const { answer } of connections.values()) {
      if (answer?.headersSent === false) answer.setHeader("connection", "close");
    }
  }

  function drain(graceMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      announceEnd();
      const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
      const hangUp = setTimeout(() => {
        for (const [socket, { isSilent }] of connections) if (isSilent) socket.destroy();
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
    findAnswer: (socket) => connections.get(socket)?.answer ?? null,
    announceEnd,
    drain,
  };
}
