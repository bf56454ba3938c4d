import { type FaultKind, harmless, kind, rawAnswer } from "../kind.ts";
import { type Fault, type FaultyCall, type HealthyAnswer, reply } from "../proxy.ts";

const isTransient = true;
const headOf = ({ body, status }: HealthyAnswer) =>
  rawAnswer([`HTTP/1.1 ${status} OK`, "Content-Type: application/json", `Content-Length: ${body.length}`]);

/** Sends the healthy head and a part of the body, then does something else. An answer without a body is whole so. */
function partly(part: number, then: (call: FaultyCall, answer: HealthyAnswer) => void): Fault {
  return {
    async inflict(call) {
      const answer = await call.forward();
      if (answer.body.length === 0) return reply(call.response, answer);
      call.socket.write(
        Buffer.concat([headOf(answer), answer.body.subarray(0, answer.body.length * part)]),
        () => then(call, answer),
      );
    },
  };
}

/** Sends the healthy answer so many bytes at a time, until nobody listens any more. */
function drip(bytes: number, milliseconds: number): Fault {
  return {
    async inflict({ forward, socket }) {
      const answer = await forward();
      const all = Buffer.concat([headOf(answer), answer.body]);
      let at = 0;
      const timer = setInterval(() => {
        if (socket.destroyed || at >= all.length) return clearInterval(timer);
        socket.write(all.subarray(at, at + bytes));
        at += bytes;
      }, milliseconds);
      socket.on("close", () => clearInterval(timer));
    },
  };
}

/** Waits before the healthy answer, unless the caller has gone. */
function late(milliseconds: number): Fault {
  return {
    async inflict({ forward, response, socket }) {
      const answer = await forward();
      const timer = setTimeout(() => reply(response, answer), milliseconds);
      socket.once("close", () => clearTimeout(timer));
    },
  };
}

/** Answers that take too long, or for ever. */
export const timingKinds: readonly FaultKind[] = [
  kind("timing", "no answer", ["TIMEOUT"], {
    async inflict({ forward }) {
      await forward();
    },
  }),
  kind(
    "timing",
    "a head and no body",
    ["TIMEOUT"],
    partly(0, () => {}),
  ),
  kind(
    "timing",
    "half a body",
    ["TIMEOUT"],
    partly(0.5, () => {}),
  ),
  kind("timing", "a byte now and then", ["TIMEOUT"], drip(1, 25)),
  kind("timing", "an answer after the deadline", ["TIMEOUT"], late(1_500)),
  harmless("timing", "an answer shortly before it is too late", late(150)),
];

/** Connections that end, or were none. */
export const connectionKinds: readonly FaultKind[] = [
  kind("connection", "refused", ["UNAVAILABLE"], { refuse: true }, { isTransient }),
  kind(
    "connection",
    "reset before the head",
    ["UNAVAILABLE"],
    {
      async inflict({ forward, socket }) {
        await forward();
        socket.resetAndDestroy();
      },
    },
    { isTransient },
  ),
  kind(
    "connection",
    "closed before the head",
    ["UNAVAILABLE"],
    {
      inflict({ socket }) {
        socket.end();
      },
    },
    { isTransient },
  ),
  kind(
    "connection",
    "reset in the head",
    ["UNAVAILABLE"],
    {
      inflict({ socket }) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Ty", () => socket.resetAndDestroy());
      },
    },
    { isTransient },
  ),
  kind(
    "connection",
    "reset in the body",
    ["UNAVAILABLE"],
    partly(0.5, ({ socket }) => socket.resetAndDestroy()),
    {
      isTransient,
    },
  ),
  kind(
    "connection",
    "closed in the body",
    ["UNAVAILABLE"],
    partly(0.5, ({ socket }) => socket.end()),
    {
      isTransient,
    },
  ),
  kind("connection", "half a body of unknown length, closed", ["BAD_RESPONSE", "UNAVAILABLE"], {
    async inflict({ forward, socket }) {
      const { body } = await forward();
      const head = rawAnswer(["HTTP/1.1 200 OK", "Content-Type: application/json", "Connection: close"]);
      socket.end(Buffer.concat([head, body.subarray(0, body.length / 2)]));
    },
  }),
  kind(
    "connection",
    "closed just as it was used again",
    ["UNAVAILABLE"],
    {
      inflict({ socket }) {
        socket.destroy();
      },
    },
    { isTransient },
  ),
  kind("connection", "bytes that are no HTTP", ["BAD_RESPONSE", "UNAVAILABLE"], {
    inflict({ socket }) {
      socket.end("SSH-2.0-OpenSSH_9.6\r\n");
    },
  }),
  kind("connection", "HTTP/2 that nobody asked for", ["BAD_RESPONSE", "UNAVAILABLE"], {
    inflict({ socket }) {
      socket.end(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]));
    },
  }),
  harmless("connection", "an answer more than was asked for", {
    async inflict({ forward, response, socket }) {
      const answer = await forward();
      response.once("finish", () => socket.write(Buffer.concat([headOf(answer), answer.body])));
      reply(response, answer);
    },
  }),
];
