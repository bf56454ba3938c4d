import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CallRequest } from "../../src/sources/call.ts";
import { createKeptAnswers, type KeptAnswerLimits, noKeptAnswers } from "../../src/sources/kept-answers.ts";
import type { Credential } from "../../src/sources/source.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits: KeptAnswerLimits = { maxAgeMs: 5_000, maxEntries: 100, maxBytes: 100_000 };
const ada: Credential = { token: "a", claims: null, fingerprint: "ada" };
const bob: Credential = { token: "b", claims: null, fingerprint: "bob" };
const me: CallRequest = { operation: "me.get", method: "GET", path: "/me" };

/** A store, with how often each question was really asked. */
function createStore(given: KeptAnswerLimits | null = limits) {
  const store = createKeptAnswers(given, new Set(["secrets.get"]));
  let asked = 0;
  return {
    store,
    asked: () => asked,
    /** Reads. The answer is a new one each time that it is really asked for. */
    read: (as: Credential, request: CallRequest = me, isFresh = false) =>
      store.of(as).read(
        request,
        async () => {
          asked += 1;
          return { answer: asked };
        },
        isFresh,
      ),
    write: (as: Credential) => store.of(as).write(async () => "written"),
    answer: async (value: unknown, request: CallRequest = me) => {
      const send = vi.fn(async () => value);
      await store.of(ada).read(request, send);
      const again = await store.of(ada).read(request, send);
      return { again, sent: send.mock.calls.length };
    },
  };
}

describe("an answer that callers may keep, too", () => {
  async function toldOf(given: Partial<KeptAnswerLimits>, answers: readonly unknown[], request = me) {
    const store = createKeptAnswers({ ...limits, ...given }, new Set(["secrets.get"]));
    const told: number[] = [];
    for (const answer of answers) {
      await store.of(ada).read(
        request,
        async () => answer,
        false,
        (until) => told.push(until),
      );
      vi.advanceTimersByTime(1_000);
    }
    store.clear();
    return told;
  }

  it("is told with its end, which is the same when it is given again", async () => {
    const end = performance.now() + limits.maxAgeMs;
    expect(await toldOf({ callersMayKeep: true }, [{ a: 1 }, { a: 1 }])).toEqual([end, end]);
  });

  it("is told of no answer that is not kept, and of none where callers may not", async () => {
    expect(await toldOf({ callersMayKeep: true }, [{ access_token: "secret" }])).toEqual([]);
    expect(await toldOf({ callersMayKeep: true }, [{ a: 1 }], { ...me, operation: "secrets.get" })).toEqual(
      [],
    );
    expect(await toldOf({ callersMayKeep: true }, [{ a: 1 }], { ...me, memoize: false })).toEqual([]);
    expect(await toldOf({}, [{ a: 1 }, { a: 1 }])).toEqual([]);
  });
});

describe("an answer that is kept", () => {
  it("is given again to the same caller until its time is over", async () => {
    const { read, asked } = createStore();
    expect(await read(ada)).toEqual({ answer: 1 });
    vi.advanceTimersByTime(4_999);
    expect(await read(ada)).toEqual({ answer: 1 });
    vi.advanceTimersByTime(1);
    expect(await read(ada)).toEqual({ answer: 2 });
    expect(asked()).toBe(2);
  });

  it("is never given to another caller", async () => {
    const { read } = createStore();
    await read(ada);
    expect(await read(bob)).toEqual({ answer: 2 });
    expect(await read(ada)).toEqual({ answer: 1 });
    expect(await read(bob)).toEqual({ answer: 2 });
  });

  it("is given to no read that differs in anything that is sent", async () => {
    const { read, asked } = createStore();
    const reads: CallRequest[] = [
      me,
      { ...me, operation: "me.other" },
      { ...me, path: "/you" },
      { ...me, params: { id: "1" } },
      { ...me, query: { id: "1" } },
      { ...me, query: { id: 1 } },
      { ...me, query: { id: ["1"] } },
      { ...me, headers: { id: "1" } },
      { ...me, body: { id: "1" } },
    ];
    for (const request of reads) await read(ada, request);
    expect(asked()).toBe(reads.length);
    for (const request of reads) await read(ada, { ...request, serves: 7, attempt: 2 });
    expect(asked()).toBe(reads.length);
  });

  it("is given as a copy, which nobody's changes reach", async () => {
    const { read } = createStore();
    const first = (await read(ada)) as { answer: number };
    first.answer = 99;
    const second = (await read(ada)) as { answer: number };
    second.answer = 98;
    expect(await read(ada)).toEqual({ answer: 1 });
  });

  it("does not outlive the JWT that it was read with", async () => {
    const { read } = createStore();
    const shortLived = { ...ada, claims: { exp: Date.now() / 1_000 + 2 } };
    await read(shortLived);
    vi.advanceTimersByTime(1_999);
    expect(await read(shortLived)).toEqual({ answer: 1 });
    vi.advanceTimersByTime(1);
    expect(await read(shortLived)).toEqual({ answer: 2 });
    expect(await read(shortLived)).toEqual({ answer: 3 });
  });

  it("is passed over and replaced by who wants a fresh one", async () => {
    const { read } = createStore();
    await read(ada);
    expect(await read(ada, me, true)).toEqual({ answer: 2 });
    expect(await read(ada)).toEqual({ answer: 2 });
  });

  it("is not replaced by one that was asked for before it and came after it", async () => {
    const { store, read } = createStore();
    const late = Promise.withResolvers<unknown>();
    const slow = store.of(ada).read(me, () => late.promise);
    vi.advanceTimersByTime(10);
    await read(ada);
    late.resolve("late");
    expect(await slow).toBe("late");
    expect(await read(ada)).toEqual({ answer: 1 });
  });

  it("is forgotten with all others when the source closes", async () => {
    const { store, read } = createStore();
    await read(ada);
    store.clear();
    expect(await read(ada)).toEqual({ answer: 2 });
  });

  it("leaves the memory without being asked for again", async () => {
    const { read } = createStore();
    await read(ada);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(10_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("two equal reads at the same time", () => {
  it("are two calls: only what has come is shared", async () => {
    const { read, asked } = createStore();
    expect(await Promise.all([read(ada), read(ada)])).toEqual([{ answer: 1 }, { answer: 2 }]);
    expect(asked()).toBe(2);
  });
});

describe("a write", () => {
  it("makes the caller's answers old, and nobody else's", async () => {
    const { read, write } = createStore();
    await read(ada);
    await read(bob);
    await write(ada);
    expect(await read(ada)).toEqual({ answer: 3 });
    expect(await read(bob)).toEqual({ answer: 2 });
  });

  it("does so too when it fails", async () => {
    const { store, read } = createStore();
    await read(ada);
    const failed = store.of(ada).write(() => Promise.reject(new Error("broken off")));
    await expect(failed).rejects.toThrow("broken off");
    expect(await read(ada)).toEqual({ answer: 2 });
  });

  it("keeps new answers from being kept for ten seconds, as reads may lag behind", async () => {
    const { read, write } = createStore();
    await write(ada);
    await read(ada);
    expect(await read(ada)).toEqual({ answer: 2 });
    vi.advanceTimersByTime(9_999);
    await read(ada);
    expect(await read(ada)).toEqual({ answer: 4 });
    vi.advanceTimersByTime(1);
    await read(ada);
    expect(await read(ada)).toEqual({ answer: 5 });
  });

  it("keeps answers of reads that it met from being kept, however long they take", async () => {
    const { store, read, write } = createStore();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const slow = store.of(ada).read(me, () => promise);
    await write(ada);
    vi.advanceTimersByTime(60_000);
    // Whatever it remembers of the first write may be gone with the second one.
    await write(bob);
    resolve("from before");
    expect(await slow).toBe("from before");
    expect(await read(ada)).toEqual({ answer: 1 });
  });

  it("lets nothing be kept while another write is under way", async () => {
    const { store, read, write } = createStore();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const writing = store.of(ada).write(() => promise);
    await write(ada);
    vi.advanceTimersByTime(60_000);
    await read(ada);
    expect(await read(ada)).toEqual({ answer: 2 });
    resolve("written");
    await writing;
  });

  it("is remembered of so many callers only, past which it is nobody's answers that are kept", async () => {
    const { read, write } = createStore();
    for (let index = 0; index <= 10_000; index += 1) {
      await write({ token: "", claims: null, fingerprint: `writer ${index}` });
    }
    await read(bob);
    expect(await read(bob)).toEqual({ answer: 2 });
    vi.advanceTimersByTime(10_000);
    await read(bob);
    expect(await read(bob)).toEqual({ answer: 3 });
  });
});

describe("what is kept", () => {
  it("is not a failure", async () => {
    const { store, read } = createStore();
    await expect(store.of(ada).read(me, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await read(ada)).toEqual({ answer: 1 });
  });

  it.each<[string, CallRequest]>([
    ["of a read whose every answer is another", { ...me, memoize: false }],
    ["of a read that sends a secret", { ...me, secrets: ["s"] }],
    ["of a read that is known to give secrets", { ...me, operation: "secrets.get" }],
  ])("is not an answer %s", async (_, request) => {
    expect((await createStore().answer({ a: 1 }, request)).sent).toBe(2);
  });

  it.each<[string, unknown]>([
    ["a token", { identities: [{ access_token: "ya29.x" }] }],
    ["an address with a ticket", { next: "https://acme.example/?ticket=1" }],
    ["a number too large to be written again", JSON.parse('{"a":1e999}')],
    ["nothing", undefined],
    ["more levels than can be written", JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)],
  ])("is not an answer with %s", async (_, value) => {
    expect((await createStore().answer(value)).sent).toBe(2);
  });

  it("reads back as the JSON that came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const value: unknown = JSON.parse(json);
        const { again, sent } = await createStore().answer(value);
        expect(JSON.stringify(again)).toBe(JSON.stringify(value));
        expect(sent).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("is no more than so many answers; the oldest go first", async () => {
    const { read } = createStore({ ...limits, maxEntries: 2 });
    const paths = ["/1", "/2", "/3"];
    for (const path of paths) await read(ada, { ...me, path });
    expect(await read(ada, { ...me, path: "/2" })).toEqual({ answer: 2 });
    expect(await read(ada, { ...me, path: "/3" })).toEqual({ answer: 3 });
    expect(await read(ada, { ...me, path: "/1" })).toEqual({ answer: 4 });
  });

  it("is no more than so many bytes, of all callers together", async () => {
    const { read } = createStore({ ...limits, maxBytes: '{"answer":1}'.length * 2 });
    await read(ada);
    await read(bob);
    await read(ada, { ...me, path: "/2" });
    expect(await read(bob)).toEqual({ answer: 2 });
    expect(await read(ada)).toEqual({ answer: 4 });
  });

  it("is nothing that alone is too large, and the rest stays", async () => {
    const { store, read } = createStore({ ...limits, maxBytes: 50 });
    await read(ada);
    const large = vi.fn(async () => "é".repeat(25));
    await store.of(ada).read({ ...me, path: "/large" }, large);
    await store.of(ada).read({ ...me, path: "/large" }, large);
    expect(large).toHaveBeenCalledTimes(2);
    expect(await read(ada)).toEqual({ answer: 1 });
  });

  it("is nothing without limits", async () => {
    for (const store of [createKeptAnswers(null, new Set()), noKeptAnswers]) {
      const send = vi.fn(async () => 1);
      await store.of(ada).read(me, send);
      await store.of(ada).read(me, send);
      expect(send).toHaveBeenCalledTimes(2);
      expect(await store.of(ada).write(send)).toBe(1);
      store.clear();
    }
  });
});
