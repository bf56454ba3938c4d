import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { errorCodes } from "../../src/errors/code.ts";
import { assembleGateway, type Gateway } from "../../src/main/gateway.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { startSandbox } from "../../src/sandbox/start.ts";
import { operations } from "../docs/markdown.ts";
import { type FaultProxy, startFaultProxy } from "../faults/proxy.ts";
import { anyJson } from "./arbitrary.ts";

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let proxies: readonly FaultProxy[];
let gateway: Gateway;
beforeAll(async () => {
  sandbox = await startSandbox({ losant: 0, auth0: 0 });
  const losant = await startFaultProxy(sandbox.losant.url);
  const auth0 = await startFaultProxy(sandbox.auth0.url);
  proxies = [losant, auth0];
  gateway = assembleGateway(
    parseConfig({
      logLevel: "silent",
      sources: [
        { kind: "losant", name: "losant", url: losant.url },
        { kind: "auth0", name: "auth0", url: auth0.url },
        { kind: "losant-instance", name: "losant-instance", url: losant.url, instanceId: meridianInstanceId },
      ],
    }),
    null,
  );
});
afterAll(async () => {
  await gateway.close();
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await sandbox.close();
});

/** One value in an answer that becomes another: the steps lead to it, each modulo what is there. */
interface Change {
  readonly steps: readonly number[];
  readonly value: unknown;
  /** Whether the value goes away instead. */
  readonly isRemoved: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(1_000), { maxLength: 6 }),
  value: anyJson,
  isRemoved: fc.boolean(),
});

/** A copy of an answer with one value changed. */
function changed(answer: unknown, { steps, value, isRemoved }: Change): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof answer !== "object" || answer === null) return value;
  const entries = Object.entries(answer);
  if (entries.length === 0) return value;
  const at = step % entries.length;
  const isLast = rest.length === 0;
  const next = entries.flatMap(([key, member], index) => {
    if (index !== at) return [[key, member] as const];
    return isLast && isRemoved ? [] : [[key, changed(member, { steps: rest, value, isRemoved })] as const];
  });
  return Array.isArray(answer) ? next.map(([, member]) => member) : Object.fromEntries(next);
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: unknown): Promise<Reply> {
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    "losant-authorization": "Bearer sandbox-admin",
    "auth0-authorization": "Bearer sandbox-admin",
    "losant-instance-authorization": "Bearer sandbox-instance",
  };
  const body = JSON.stringify({ query, variables });
  const request = new Request("http://127.0.0.1:4000/graphql", { method: "POST", headers, body });
  const response = await gateway.fetch(request);
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
}

const asked = operations.filter(({ block }) => !/^\s*subscription\b/m.test(block.text));

describe("an operation whose answers are changed on their way, one value each", () => {
  it("is answered, and what went wrong has a code that says so: the gateway itself never fails", async () => {
    const known = Object.keys(errorCodes).filter((code) => code !== "INTERNAL_SERVER_ERROR");
    let noticed = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...asked), change, async ({ block, json }, given) => {
        for (const proxy of proxies) await proxy.arm({ rewrite: (body) => changed(body, given) }, "every");
        const variables: unknown = json === undefined ? {} : JSON.parse(json);
        const { errors = [] } = await ask(block.text, variables);
        const codes = errors.map(({ extensions }) => extensions.code);
        noticed += codes.filter((code) => code === "BAD_RESPONSE").length;
        expect(codes.filter((code) => !known.includes(code))).toEqual([]);
      }),
      { numRuns: 250 },
    );
    expect(noticed).toBeGreaterThan(50);
  }, 120_000);
});
