import { buildConnector, errors } from "undici";

/** Errors that came before there was a connection. */
const beforeConnection = new WeakSet<Error>();
/** Errors of connections that had brought bytes before. */
const afterUse = new WeakSet<Error>();

/** Opens connections as undici does, HTTP/1.1 only, and remembers at which time of their lives they failed. */
export function createConnector(connectMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: connectMs, allowH2: false });
  return (options, callback) =>
    connect(options, (...outcome) => {
      const [failure, socket] = outcome;
      if (failure !== null) beforeConnection.add(failure);
      socket?.on("error", (error) => {
        if (socket.bytesRead > 0) afterUse.add(error);
      });
      callback(...outcome);
    });
}

/** Whether no connection could be opened, so that nothing has left. */
export function isConnectError(error: unknown): boolean {
  return error instanceof Error && beforeConnection.has(error);
}

/** Whether a connection that failed had brought bytes before, so that it may have been a kept one. */
export function isAfterUse(error: unknown): boolean {
  if (error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0) return true;
  return error instanceof Error && afterUse.has(error);
}
