import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/http/call.ts";
import type { HttpClient } from "../../src/http/client.ts";
import { type CallRequest, callAnonymously, callWithCredential } from "../../src/sources/call.ts";
import type { AccessRequest } from "../../src/sources/source.ts";

const access: AccessRequest = {
  credential: { token: "t", claims: null, fingerprint: "f" },
  refusal: null,
  signal: new AbortController().signal,
  deadlineAt: null,
  onCall: () => undefined,
  rehearse: null,
};
const read: CallRequest = { operation: "me.get", method: "GET", path: "/me" };
const write: CallRequest = { operation: "me.patch", method: "PATCH", path: "/me", body: {} };

function countingClient() {
  const sent: UpstreamRequest[] = [];
  const client: HttpClient = {
    async send(request) {
      sent.push(request);
      return sent.length;
    },
    stream: () => Promise.reject(new Error("nothing streams here")),
    load: { waitingForConnection: 0, waitingForRateLimit: 0, isDown: false },
    close: async () => undefined,
  };
  return { sent, client };
}

describe.each([
  ["callWithCredential", callWithCredential],
  ["callAnonymously", callAnonymously],
])("%s", (_, makeCall) => {
  it("asks the same question once", async () => {
    const { client, sent } = countingClient();
    const call = makeCall(client, access);
    expect(await Promise.all([call(read), call(read)])).toEqual([1, 1]);
    expect(sent).toHaveLength(1);
  });

  it("asks again each time where every answer is another", async () => {
    const { client } = countingClient();
    const call = makeCall(client, access);
    const mint = { ...read, memoize: false };
    expect([await call(mint), await call(mint)]).toEqual([1, 2]);
  });

  it("sends each write, and asks again after it", async () => {
    const { client } = countingClient();
    const call = makeCall(client, access);
    expect([await call(read), await call(write), await call(write), await call(read)]).toEqual([1, 2, 3, 4]);
  });
});
