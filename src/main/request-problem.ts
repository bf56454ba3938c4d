import { type IncomingMessage, STATUS_CODES } from "node:http";

/** What is wrong with a request, for its sender. */
export interface RequestProblem {
  readonly status: 400 | 408 | 431;
  readonly message: string;
}

/** Headers of which Node keeps the first and forgets the others: two readers would see two requests. */
const singleHeaders = ["host", "authorization", "content-type", "content-length", "origin"];

/** What no later layer could answer in order about a request; null when nothing is wrong. */
export function findProblem(
  { headers: { host }, rawHeaders, url }: IncomingMessage,
  maxHeaders: number,
): RequestProblem | null {
  const count = rawHeaders.length / 2;
  if (count > maxHeaders)
    return { status: 431, message: `The request has ${count} headers; ${maxHeaders} are allowed.` };
  const repeated = singleHeaders.find((name) => isRepeated(name, rawHeaders));
  if (host === undefined || repeated === "host" || !isHost(host))
    return { status: 400, message: "The request needs exactly one valid Host header." };
  if (repeated !== undefined)
    return { status: 400, message: `The request has more than one header \`${repeated}\`.` };
  if (url === undefined || !/^\/(?![/\\])/.test(url))
    return { status: 400, message: "The request target must be a path." };
  return null;
}

/** What to say of bytes that Node could not read as a request. */
export function problemOf({ code }: NodeJS.ErrnoException, maxHeaderBytes: number): RequestProblem {
  if (code === "HPE_HEADER_OVERFLOW") {
    const message = `The first line and the headers have more than ${maxHeaderBytes} bytes, which are allowed.`;
    return { status: 431, message };
  }
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return { status: 408, message: "The request did not arrive in time." };
  return { status: 400, message: "The request is not valid HTTP/1.1." };
}

/** An answer as bytes, for where Node has made no response to write it with. */
export function writeAnswer({ status, message }: RequestProblem): string {
  const body = `${message}\n`;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

/** Whether names and values in turn hold a header twice. Node's own `headersDistinct` would make an array of each header. */
function isRepeated(name: string, rawHeaders: readonly string[]): boolean {
  let isFound = false;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const other = rawHeaders[index];
    if (other?.length !== name.length || other.toLowerCase() !== name) continue;
    if (isFound) return true;
    isFound = true;
  }
  return false;
}

/** A name or an address, and a port where there is one. */
function isHost(text: string): boolean {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(text) && URL.canParse(`http://${text}`);
}
