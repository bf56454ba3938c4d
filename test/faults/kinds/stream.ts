import type { ErrorCode } from "../../../src/errors/code.ts";
import { type Expectation, type FaultKind, kind } from "../kind.ts";
import { type FaultyCall, type HealthyAnswer, reply } from "../proxy.ts";

const contentType = "text/event-stream";
const head = { "content-type": contentType };

/** Sends what a stream tells in its first moments as it was changed, and ends it. */
function stream(
  name: string,
  codes: readonly ErrorCode[],
  change: (messages: readonly string[]) => string | Buffer,
  expectation: Expectation = {},
): FaultKind {
  return kind(
    "stream",
    name,
    codes,
    {
      async inflict({ forward, response }) {
        const answer = await forward();
        reply(response, { status: 200, headers: head, body: Buffer.from(change(messagesOf(answer))) });
      },
    },
    expectation,
  );
}

/** What stands between blank lines. */
function messagesOf({ body }: HealthyAnswer): readonly string[] {
  return body
    .toString("utf8")
    .split("\n\n")
    .filter((message) => message !== "");
}

const join = (messages: readonly string[]) => messages.map((message) => `${message}\n\n`).join("");
const isEvent = (message: string) => message.startsWith("event: user");
/** The same messages with something else in place of each event. */
const inEvents = (change: (message: string) => string) => (messages: readonly string[]) =>
  join(messages.map((message) => (isEvent(message) ? change(message) : message)));
const withData = (data: string) => inEvents((message) => message.replace(/^data: .*$/m, `data: ${data}`));
const withId = (id: string) => inEvents((message) => message.replace(/^id: .*$/m, id));
const lastWords = (code: unknown) => (messages: readonly string[]) =>
  `${join(messages)}event: error\ndata: ${JSON.stringify({ error: { code, message: "Out of order" } })}\n\n`;

/** Writes the healthy beginning of a stream over the bare connection, then does something else. */
function bare(
  name: string,
  codes: readonly ErrorCode[],
  then: (call: FaultyCall, text: string) => void,
): FaultKind {
  return kind("stream", name, codes, {
    async inflict(call) {
      const answer = await call.forward();
      call.response.writeHead(200, head);
      call.response.flushHeaders();
      then(call, answer.body.toString("utf8"));
    },
  });
}

const temporary = ["UNAVAILABLE", "TIMEOUT"] as const;
const badResponse = ["BAD_RESPONSE"] as const;

/** What can happen to a stream of events once it is open. */
export const streamKinds: readonly FaultKind[] = [
  stream("ends before it says anything", temporary, () => ""),
  stream("ends after what it had to say", temporary, join),
  stream("ends in the middle of an event", temporary, (messages) => join(messages).slice(0, -20)),
  bare("reset in the middle of an event", temporary, ({ response, socket }, text) => {
    response.write(text.slice(0, -20), () => socket.resetAndDestroy());
  }),
  bare("falls silent", temporary, () => {}),
  bare("falls silent in the middle of an event", temporary, ({ response }, text) => {
    response.write(text.slice(0, -20));
  }),
  bare("comes byte by byte", temporary, async ({ response }, text) => {
    for (const letter of text) {
      if (response.destroyed) return;
      await new Promise((resolve) => response.write(letter, resolve));
    }
    response.end();
  }),
  stream("each event twice", temporary, (messages) =>
    join(messages.flatMap((message) => [message, message])),
  ),
  stream("all events, and all of them again", temporary, (messages) => join([...messages, ...messages])),
  stream("only comments", temporary, () => ": still here\n\n".repeat(1_000)),
  stream("line ends of Windows", temporary, (messages) => join(messages).replaceAll("\n", "\r\n")),
  stream("line ends of old Macintoshes", temporary, (messages) => join(messages).replaceAll("\n", "\r")),
  stream(
    "lines that no standard knows",
    temporary,
    inEvents((message) => `colour: red\nrubbish\n${message}`),
  ),
  stream("a type that nobody knows", temporary, (messages) =>
    join(["event: user.levitated\nid: x\ndata: {}", ...messages]),
  ),
  stream("data that are no JSON", badResponse, withData("{")),
  stream("data that are null", badResponse, withData("null")),
  stream("data that are a list", badResponse, withData("[]")),
  stream("data without an event", badResponse, withData("{}")),
  stream("data of 2 MB", badResponse, withData(`{"x":"${"x".repeat(2_000_000)}"}`)),
  stream("events without a position", badResponse, withId("id")),
  stream("positions that no header may hold", badResponse, withId("id: caf\u00e9")),
  stream("bytes that are no text", badResponse, (messages) => {
    const text = join(messages);
    const at = text.indexOf("user_id") + 12;
    return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xff]), Buffer.from(text.slice(at))]);
  }),
  stream("a last word: timeout", temporary, lastWords("timeout")),
  stream("a last word: connection_timeout", temporary, lastWords("connection_timeout")),
  stream("a last word: processing_error", temporary, lastWords("processing_error")),
  stream("a last word: payload_too_large", badResponse, lastWords("payload_too_large")),
  stream("a last word: cursor_expired", ["EXPIRED"], lastWords("cursor_expired")),
  stream("a last word: invalid_cursor", ["BAD_USER_INPUT"], lastWords("invalid_cursor")),
  stream("a last word that nobody knows", temporary, lastWords("tired")),
  stream("a last word that is no word", badResponse, lastWords(7)),
  stream("asks to wait for eleven days", temporary, (messages) => `retry: 999999999\n\n${join(messages)}`),
];
