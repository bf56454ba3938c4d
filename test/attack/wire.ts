import { connect } from "node:net";

/** Bytes that are sent one after the other, as fast as they are taken. */
export type Pieces = Iterable<string | Buffer>;

/** What came back. */
export interface WireAnswer {
  /** Status of the first answer; null when the connection ended without one. */
  readonly status: number | null;
  /** Headers by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** From the first byte sent to the last one read. */
  readonly milliseconds: number;
}

/** How long an answer is waited for before the connection counts as left hanging. */
const patienceMs = 20_000;

/** Sends bytes to a port of this machine and reads the first answer. Rejects when none comes and nothing ends. */
export function exchange(port: number, pieces: Pieces): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const socket = connect(port, "127.0.0.1");
    const received: Buffer[] = [];
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error("no answer, and the connection is still open"));
    }, patienceMs);
    const finish = () => {
      clearTimeout(patience);
      socket.destroy();
      resolve({ ...readAnswer(Buffer.concat(received)), milliseconds: performance.now() - started });
    };
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      received.push(chunk);
      if (isComplete(Buffer.concat(received))) finish();
    });
    socket.on("close", finish);
    // A reset ends the exchange like any other end; what was read until then counts.
    socket.on("error", () => undefined);
    const iterator = pieces[Symbol.iterator]();
    const write = () => {
      for (;;) {
        const { done, value } = iterator.next();
        if (done === true || socket.destroyed) return;
        if (!socket.write(value)) break;
      }
      socket.once("drain", write);
    };
    socket.once("connect", write);
  });
}

/** Whether the first answer has come as a whole. */
function isComplete(bytes: Buffer): boolean {
  const answer = firstAnswerIn(bytes);
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const { status, headers } = readAnswer(bytes);
  const length = headers.get("content-length");
  if (length !== undefined) return answer.length >= end + 4 + Number(length);
  if (headers.get("transfer-encoding") === "chunked") return answer.includes("\r\n0\r\n\r\n", end);
  return status === 204;
}

/** All that came but for what only says that the body may follow. */
function firstAnswerIn(bytes: Buffer): Buffer {
  const goOn = "HTTP/1.1 100 Continue\r\n\r\n";
  return bytes.subarray(0, goOn.length).toString("latin1") === goOn ? bytes.subarray(goOn.length) : bytes;
}

function readAnswer(bytes: Buffer): Omit<WireAnswer, "milliseconds"> {
  const answer = firstAnswerIn(bytes);
  const end = answer.indexOf("\r\n\r\n");
  const [line = "", ...fields] = answer.subarray(0, Math.max(0, end)).toString("latin1").split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(line)?.[1];
  const headers = new Map(
    fields.map((field) => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
    }),
  );
  const length = Number(headers.get("content-length") ?? answer.length);
  const body = answer.subarray(end + 4, end + 4 + length).toString("utf8");
  return { status: status === undefined ? null : Number(status), headers, body };
}
