import type { ErrorCode } from "../../errors/code.ts";
import { UpstreamError } from "../../errors/upstream-error.ts";
import type { ServerSentMessage } from "../../http/client.ts";
import { type AnswerOrigin, badResponse, readValue } from "../answer.ts";
import type { EventRecord, EventSubject } from "../event.ts";
import type { JsonObject } from "../fields.ts";
import { momentOf, objectOf, requiredTextOf, textOf } from "../values.ts";
import { auth0EventTypes } from "./event-type.ts";

/** A position is as long as the parameter `from` may be, and goes into a header. */
const positionPattern = /^[\x21-\x7e]{1,1024}$/;

/** Whether a text can be a position in Auth0's stream. Which ones are is for Auth0 to tell. */
export function isEventPosition(text: string): boolean {
  return positionPattern.test(text);
}

/** Where a message leaves the reader: right behind it. Null when it does not say. Throws BAD_RESPONSE for nonsense. */
export function positionOf(origin: AnswerOrigin, { id }: ServerSentMessage): string | null {
  if (id === undefined || id === "") return null;
  if (isEventPosition(id)) return id;
  throw badResponse(origin);
}

/**
 * The event that a message tells. Null for a message that only moves the position on: `offset-only`, and whatever kinds
 * come after this program. Throws BAD_RESPONSE for an event that is not as specified.
 */
export function toEventRecord(origin: AnswerOrigin, message: ServerSentMessage): EventRecord | null {
  if (message.event === "offset-only") return null;
  const known = auth0EventTypes.get(message.event);
  const content = readContent(origin, message);
  if (known === undefined && content["event"] === undefined) return null;
  const position = positionOf(origin, message);
  if (position === null) throw badResponse(origin);
  return readValue(origin, () => {
    const event = requiredObject(content["event"]);
    const object = known === undefined ? {} : requiredObject(requiredObject(event["data"])["object"]);
    return {
      eventId: requiredTextOf(event["id"]),
      position,
      type: known?.type ?? "OTHER",
      rawType: message.event,
      at: momentOf(requiredTextOf(event["time"])) ?? "",
      ...(known?.subjectOf(object) ?? unknownSubject),
    };
  });
}

const unknownSubject: EventSubject = { orgId: null, userId: null, roleId: null, userGroupId: null };

/**
 * What the last words of a stream mean (`EventStreamCloudEventErrorCodeEnum`). After the ones that are UNAVAILABLE or
 * TIMEOUT the stream may be taken up again where it stopped; before the others it would stop again.
 */
const lastWords: Readonly<Record<string, { readonly code: ErrorCode; readonly say: string }>> = {
  invalid_cursor: { code: "BAD_USER_INPUT", say: "did not accept the position. Subscribe without `after`." },
  cursor_expired: { code: "EXPIRED", say: "" },
  timeout: { code: "TIMEOUT", say: "ended the stream of events for taking too long. Subscribe again." },
  connection_timeout: { code: "TIMEOUT", say: "ended the stream of events. Subscribe again." },
  processing_error: {
    code: "UNAVAILABLE",
    say: "failed within the stream of events. Subscribe again later.",
  },
  payload_too_large: {
    code: "BAD_RESPONSE",
    say: "cannot tell an event that is too large. Read again what you show, then subscribe without `after`.",
  },
};

/** The failure that a message of the type `error` tells. */
export function toStreamError(origin: AnswerOrigin, message: ServerSentMessage): UpstreamError {
  const told = readValue(origin, () => requiredObject(readContent(origin, message)["error"]));
  const upstreamCode = readValue(origin, () => textOf(told["code"])) ?? "";
  const words = Object.hasOwn(lastWords, upstreamCode) ? lastWords[upstreamCode] : undefined;
  if (words?.code === "EXPIRED") return expiredPosition(origin, { upstreamCode });
  const { code, say } = words ?? {
    code: "UNAVAILABLE",
    say: "ended the stream of events. Subscribe again later.",
  };
  return new UpstreamError(code, `Source "${origin.source}" ${say}`, {
    source: origin.source,
    operation: origin.operation,
    ...(words === undefined ? {} : { upstreamCode }),
  });
}

/** What is thrown for a position, or a moment, that Auth0 no longer remembers. */
export function expiredPosition(
  { source, operation }: AnswerOrigin,
  facts: { readonly status?: number; readonly upstreamCode?: string; readonly upstreamMessage?: string },
): UpstreamError {
  return new UpstreamError(
    "EXPIRED",
    `Source "${source}" no longer knows what happened since then: the position is too old. ` +
      "Read again what you show, then subscribe without `after`.",
    { source, operation, ...facts },
  );
}

function readContent(origin: AnswerOrigin, { data }: ServerSentMessage): JsonObject {
  let content: unknown;
  try {
    content = JSON.parse(data);
  } catch {
    // The reason is dropped: a SyntaxError quotes the data.
    throw badResponse(origin);
  }
  return readValue(origin, () => requiredObject(content));
}

function requiredObject(value: unknown): JsonObject {
  const object = objectOf(value);
  if (object === null) throw new TypeError("nothing where an object was expected");
  return object;
}
