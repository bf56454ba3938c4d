import { setTimeout as sleep } from "node:timers/promises";
import type { MirrorOptions } from "../isolation/mirror.ts";
import type { AskOptions } from "../process/client.ts";
import { startProcessWorld } from "../process/world.ts";

/** What is new with every request. */
export const churnModes = {
  "every document new": (number) => ({ query: newDocument(number), options: {} }),
  "every id new": (number) => ({
    query: "query ($id: ID!) { node(id: $id) { ... on Org { name } } }",
    options: { variables: { id: orgId(number) } },
  }),
  "every token new": (number) => ({
    query: orgsQuery,
    options: { token: `token-${number}-${crypto.randomUUID()}` },
  }),
  "half the callers cut off": (number) => ({
    query: orgsQuery,
    options: number % 2 === 0 ? {} : { signal: AbortSignal.timeout(1 + (number % 17)) },
  }),
} as const satisfies Record<string, (number: number) => Question>;

/** One request. */
interface Question {
  readonly query: string;
  readonly options: AskOptions;
}

/** How long and how. */
export interface ChurnOptions {
  readonly seconds: number;
  readonly ask: (number: number) => Question;
  readonly pickFault?: MirrorOptions["pickFault"];
  /** Limits of the gateway, over the usual. */
  readonly sourceLimits?: object;
}

/** What became of the memory. */
export interface ChurnResult {
  readonly requests: number;
  /** Answers that are not what they should be. */
  readonly wrong: readonly string[];
  readonly startKilobytes: number;
  readonly mostKilobytes: number;
  /** Kilobytes for each 1,000 requests of the second half, by least squares over one sample a second. */
  readonly slope: number;
  /** The same of what is live, from a collection in the first half to one at the end: V8 leaves garbage lying about. */
  readonly liveSlope: number;
  readonly endKilobytes: number;
}

/** Runs in the gateway's process: at SIGUSR2 it collects garbage and tells what is left. */
const tellLive = `process.on("SIGUSR2", () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write("live " + Math.round((heapUsed + external) / 1024) + "\\n");
})`.replaceAll("\n", " ");
const orgsQuery = "{ orgs(first: 4) { nodes { name } } }";
/** Callers at the same time. */
const callers = 24;

/** Asks for so long, with a heap of 256 MB, and watches the memory. */
export async function churn({ seconds, ask, pickFault }: ChurnOptions): Promise<ChurnResult> {
  const world = await startProcessWorld({
    nodeArguments: [
      "--max-old-space-size=256",
      "--expose-gc",
      "--import",
      `data:text/javascript,${tellLive}`,
    ],
    latencyMs: () => Math.random() * 5,
    ...(pickFault !== undefined && { pickFault }),
  });
  const { cli, client } = world;
  const startKilobytes = cli.residentKilobytes();
  const samples: { readonly requests: number; readonly kilobytes: number }[] = [];
  const live: { readonly requests: number; readonly kilobytes: number }[] = [];
  let requests = 0;
  const wrong: string[] = [];
  const endsAt = performance.now() + seconds * 1_000;

  async function readLive(): Promise<{ readonly requests: number; readonly kilobytes: number }> {
    const tellings = () => [...cli.output().matchAll(/^live (\d+)$/gm)];
    const before = tellings().length;
    const asked = requests;
    cli.signal("SIGUSR2");
    while (tellings().length === before) await sleep(20);
    return { requests: asked, kilobytes: Number(tellings().at(-1)?.[1]) };
  }

  async function call(): Promise<void> {
    while (performance.now() < endsAt) {
      requests += 1;
      const { query, options } = ask(requests);
      const answer = await client.ask(query, options).catch(() => null);
      const isWhole = answer?.status === 200 && !answer.text.includes('"errors"');
      if (isWhole || options.signal?.aborted === true || pickFault !== undefined) continue;
      wrong.push(`${answer?.status} ${answer?.text.slice(0, 300)}`);
    }
  }

  async function watchLive(): Promise<void> {
    // In the first half, for a collection lowers what is resident, which then grows back.
    await sleep(seconds * 250);
    live.push(await readLive());
  }

  async function watch(): Promise<void> {
    while (performance.now() < endsAt) {
      await sleep(1_000);
      samples.push({ requests, kilobytes: cli.residentKilobytes() });
    }
  }

  try {
    await Promise.all([...Array.from({ length: callers }, call), watch(), watchLive()]);
    live.push(await readLive());
    return {
      requests,
      wrong,
      startKilobytes,
      mostKilobytes: Math.max(...samples.map(({ kilobytes }) => kilobytes)),
      slope: slopeOf(samples.slice(samples.length / 2)),
      liveSlope: slopeOf(live),
      endKilobytes: cli.residentKilobytes(),
    };
  } finally {
    await world.close();
  }
}

/** A line through the samples, by least squares. */
function slopeOf(samples: readonly { readonly requests: number; readonly kilobytes: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(({ requests }) => requests));
  const y = mean(samples.map(({ kilobytes }) => kilobytes));
  const products = samples.map(({ requests, kilobytes }) => (requests - x) * (kilobytes - y));
  const squares = samples.map(({ requests }) => (requests - x) ** 2);
  return Math.round((mean(products) / mean(squares)) * 1_000);
}

/** Short and long ones in turn: the long ones have nearly as many aliases as are allowed, and 6 KB. */
function newDocument(number: number): string {
  const fields = number % 10 === 0 ? 90 : 2;
  const names = Array.from({ length: fields }, (_, index) => `${"a".repeat(50)}${number}_${index}: name`);
  return `query Q${number} { orgs(first: 4) { nodes { ${names.join(" ")} } } }`;
}

function orgId(number: number): string {
  const id = number.toString(16).padStart(24, "0");
  return Buffer.from(`Org:losant:${id}`, "utf8").toString("base64url");
}
