/** Stands in a stream for what it fails with: the field's resolver throws it, so that it is told like any failure. */
export class StreamFailure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/**
 * Makes a subscription's stream out of a source's. A failure, also one to begin, becomes the stream's last item: an
 * iterator that rejects would end the connection without a word. When the reader or the caller leaves, the source's
 * signal aborts at once, whatever the source is waiting for; an async generator would first wait itself.
 */
export async function toSubscription<Item>(
  caller: AbortSignal,
  begin: (signal: AbortSignal) => Promise<AsyncIterable<Item>>,
): Promise<AsyncIterableIterator<Item | StreamFailure, undefined>> {
  const controller = new AbortController();
  let items: AsyncIterator<Item> | undefined;
  function end(): void {
    caller.removeEventListener("abort", end);
    controller.abort();
    // A generator that is not under way has no other way to learn of it.
    items?.return?.().catch(() => undefined);
    items = undefined;
  }
  caller.throwIfAborted();
  caller.addEventListener("abort", end);

  let failure: StreamFailure | undefined;
  try {
    items = (await begin(controller.signal))[Symbol.asyncIterator]();
  } catch (error) {
    caller.throwIfAborted();
    failure = new StreamFailure(error);
  }

  const stream: AsyncIterableIterator<Item | StreamFailure, undefined> = {
    async next() {
      if (failure !== undefined) {
        const value = failure;
        failure = undefined;
        end();
        return { done: false, value };
      }
      try {
        const next = await items?.next();
        if (next !== undefined && next.done !== true && items !== undefined) return next;
        end();
        return { done: true, value: undefined };
      } catch (error) {
        const hasLeft = controller.signal.aborted;
        end();
        return hasLeft ? { done: true, value: undefined } : { done: false, value: new StreamFailure(error) };
      }
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
