import type { Tenant } from "./emulated-tenant.ts";

/** One message of a stream. */
export interface StreamMessage {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: { readonly offset?: string; readonly event?: StreamedEvent; readonly error?: object };
}

/** An event as it is streamed, as far as the tests read it. */
export interface StreamedEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly data: { readonly object: Readonly<Record<string, unknown>> };
}

/** An open stream. */
export interface EventReader {
  readonly status: number;
  readonly headers: Headers;
  /** The next message, or undefined at the end. Throws when the connection was cut. */
  next(): Promise<StreamMessage | undefined>;
  /** Every message to the end. */
  rest(): Promise<StreamMessage[]>;
  /** The text of an answer that is no stream. */
  text(): Promise<string>;
  /** Comments and retry times so far. */
  readonly asides: string[];
  leave(): void;
}

/** Opens a stream of events by plain HTTP. */
export async function openEvents(
  tenant: Tenant,
  {
    query = "",
    lastEventId,
    token = "sandbox-admin",
  }: { query?: string; lastEventId?: string; token?: string } = {},
): Promise<EventReader> {
  const leaving = new AbortController();
  const response = await fetch(`${tenant.url}/api/v2/events${query}`, {
    signal: leaving.signal,
    headers: {
      authorization: `Bearer ${token}`,
      accept: "text/event-stream",
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
    },
  });
  const asides: string[] = [];
  const messages = readMessages(response, asides);
  return {
    status: response.status,
    headers: response.headers,
    asides,
    async next() {
      const { value, done } = await messages.next();
      return done ? undefined : value;
    },
    async rest() {
      const all: StreamMessage[] = [];
      for await (const message of messages) all.push(message);
      return all;
    },
    text: () => response.text(),
    leave: () => leaving.abort(),
  };
}

async function* readMessages(response: Response, asides: string[]): AsyncGenerator<StreamMessage, void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const fields = new Map(
        block.split("\n").map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon), line.slice(colon + 1).trimStart()] as const;
        }),
      );
      const data = fields.get("data");
      if (data === undefined) asides.push(block);
      else yield { event: fields.get("event") ?? "message", id: fields.get("id"), data: JSON.parse(data) };
    }
  }
}
