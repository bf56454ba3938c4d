import { GatewayError } from "../../errors/gateway-error.ts";
import { sayCredentialHeader } from "../../http/failure.ts";
import type { EventRecord } from "../event.ts";
import type { Access } from "../source.ts";
import { startTokenLife, type TokenLife } from "../token-life.ts";
import { openEventFeed } from "./event-feed.ts";
import { isEventPosition } from "./event-message.ts";
import type { Auth0Session } from "./session.ts";

/** What happens in the tenant. A token's stream ends with the token: Auth0 only looks at it when a stream begins. */
export function createEventReads({
  access,
  api,
  credential,
}: Auth0Session): Required<Pick<Access, "followEvents">> {
  const { name } = access.source;
  return {
    async followEvents(request) {
      if (request.after !== null && !isEventPosition(request.after)) {
        throw new GatewayError("BAD_USER_INPUT", "Argument `after` is not a cursor of an event.", {
          source: name,
          argument: "after",
        });
      }
      const life = startTokenLife(credential, request.signal, () => tokenRanOut(name));
      try {
        const feed = await openEventFeed(api.events(), { ...request, signal: life.signal });
        return endWithLife(feed, life);
      } catch (error) {
        life.end();
        throw error;
      }
    },
  };
}

async function* endWithLife(
  feed: AsyncIterable<EventRecord>,
  life: TokenLife,
): AsyncGenerator<EventRecord, void, undefined> {
  try {
    yield* feed;
  } finally {
    life.end();
  }
}

function tokenRanOut(source: string): GatewayError {
  return new GatewayError(
    "UNAUTHENTICATED",
    `The access token for source "${source}" ran out. ${sayCredentialHeader({ source })} To go on where this stopped, ` +
      "give the last `cursor` as `after`.",
    { source },
  );
}
