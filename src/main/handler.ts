import type { IncomingMessage, ServerResponse } from "node:http";
import { findProblem } from "./request-problem.ts";

/** Answers one request of a `node:http` server. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Makes a handler for a server of somebody else's. It refuses what {@link findProblem} finds, as our own server does; how
 * long requests may take to arrive, and how much their headers may hold, is up to that server.
 */
export function createHandler(handle: Handler, maxHeaders: number): Handler {
  return (request, response) => {
    const problem = findProblem(request, maxHeaders);
    if (problem === null) handleWhenRead(handle, request, response);
    else {
      const headers = { "content-type": "text/plain; charset=utf-8", connection: "close" };
      response.writeHead(problem.status, headers).end(`${problem.message}\n`);
    }
  };
}

/**
 * Has a request handled when Node has read what came together with its head, and found the end of a short one: a request
 * that is answered before its end costs its caller the connection.
 */
export function handleWhenRead(handle: Handler, request: IncomingMessage, response: ServerResponse): void {
  setImmediate(handle, request, response);
}
