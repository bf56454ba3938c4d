import type { SharedStore } from "./shared-store.ts";

/** Told when the server cannot be reached or does not do what it is asked, and when it does again; once each. */
export interface StoreEvents {
  /** The error holds no password. */
  readonly onAway: (error: Error) => void;
  readonly onBack: () => void;
}

/** Milliseconds that anybody waits for an answer. On a good network one takes less than a millisecond. */
const patienceMs = 100;
/** Milliseconds in which nobody waits after an answer that did not come: an overload must not slow down every call. */
const pauseMs = 1_000;
/** Milliseconds between two attempts to connect: from the first, and at most. */
const [firstReconnectMs, lastReconnectMs] = [50, 2_000];
/** Commands that may be on their way to a server that does not answer; beyond it they are dropped. */
const mostCommands = 1_000;

/** Whether the package is installed that {@link openRedisStore} needs. */
export function hasRedisClient(): boolean {
  try {
    import.meta.resolve("@redis/client");
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a store on a server that speaks the protocol of Redis, such as Redis itself or Valkey. While it cannot be
 * reached, every read finds nothing at once, and what is written is dropped; it is connected to again by itself.
 */
export function openRedisStore(url: string, { onAway, onBack }: StoreEvents): SharedStore {
  type Client = Awaited<ReturnType<typeof connect>>;
  const closing = new AbortController();
  const connection = connect();
  let client: Client | null = null;
  let isAway = false;
  let pausedUntil = 0;

  async function connect() {
    const { createClient } = await import("@redis/client");
    const opened = createClient({
      url,
      // The older protocol, which every server of the kind understands.
      RESP: 2,
      disableOfflineQueue: true,
      commandsQueueMaxLength: mostCommands,
      socket: {
        connectTimeout: 2_000,
        reconnectStrategy: (retries) =>
          closing.signal.aborted ? false : Math.min(firstReconnectMs * 2 ** retries, lastReconnectMs),
      },
    });
    opened.on("error", noteFailure);
    opened.on("ready", noteSuccess);
    // A process that has nothing else to do may end.
    opened.unref();
    if (!closing.signal.aborted) opened.connect().catch(noteFailure);
    return opened;
  }

  connection.then((opened) => {
    client = opened;
  }, noteFailure);

  function noteFailure(error: unknown): void {
    if (isAway || closing.signal.aborted) return;
    isAway = true;
    onAway(error instanceof Error ? error : new Error("unknown"));
  }

  function noteSuccess(): void {
    pausedUntil = 0;
    if (!isAway) return;
    isAway = false;
    onBack();
  }

  /** Runs a command; null when it fails, takes too long, or would. */
  async function run<Reply>(command: (opened: Client) => Promise<Reply>): Promise<Reply | null> {
    if (client === null || !client.isReady || performance.now() < pausedUntil) return null;
    const { promise: late, reject } = Promise.withResolvers<never>();
    // When this process itself was busy, the answer may have come, and is read before what is set to run right after.
    const giveUp = () => setImmediate(() => reject(new Error("no answer in time")));
    const timer = setTimeout(giveUp, patienceMs);
    try {
      const reply = await Promise.race([command(client), late]);
      noteSuccess();
      return reply;
    } catch (error) {
      pausedUntil = performance.now() + pauseMs;
      noteFailure(error);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (name) => run((opened) => opened.get(name)),
    set(name, text, milliseconds) {
      const expiry = Math.ceil(milliseconds);
      void run((opened) => opened.set(name, text, { expiration: { type: "PX", value: expiry } }));
    },
    join: (name, member, milliseconds) =>
      run(async (opened) => {
        const now = Date.now();
        const [, , count] = await opened
          .multi()
          .zAdd(name, { score: now + milliseconds, value: member })
          .zRemRangeByScore(name, 0, now)
          .zCard(name)
          .pExpire(name, milliseconds)
          .exec();
        return Number(count);
      }),
    close() {
      closing.abort();
      void connection.then((opened) => opened.destroy()).catch(() => undefined);
    },
  };
}
