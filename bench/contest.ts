import { isDeepStrictEqual } from "node:util";
import { type Borne, load, medianOf, type Shot, sendOnce, type Volley, waitAlone } from "./load.ts";
import { type Part, startPart } from "./process.ts";
import { workloadSize } from "./tenant.ts";
import type { Workload } from "./workloads.ts";

/** The upstream, the gateway and the floors, each in a process of its own. */
export interface Field {
  readonly upstream: Part;
  readonly gateway: Part;
  readonly floors: Readonly<Record<Workload["floor"]["file"], Part>>;
  close(): Promise<void>;
}

/** One who answers, and what it is asked. */
export interface Contender extends Volley {
  readonly part: Part;
}

/** Both who answer a workload. */
export interface Contest {
  readonly gateway: Contender;
  readonly floor: Contender;
}

/** How a contender did in one round. */
export interface Score extends Borne {
  /** Milliseconds of CPU for each request, of the whole process. */
  readonly cpu: number;
  /** Bytes in memory after it. */
  readonly residentBytes: number;
}

/** Connections over which a workload is asked. */
export const connections = 32;

/** Starts all. The gateway and the floors share a core; the upstream and the load have the other. */
export async function openField(): Promise<Field> {
  const upstream = await startPart("upstream.ts", { core: 1, settings: { size: workloadSize } });
  const start = (file: string) => startPart(file, { core: 0, settings: { upstream: upstream.url } });
  const [gateway, proxy, aggregator] = await Promise.all([
    start("gateway.ts"),
    start("proxy.ts"),
    start("aggregator.ts"),
  ]);
  const parts = [gateway, proxy, aggregator, upstream];
  return {
    upstream,
    gateway,
    floors: { "proxy.ts": proxy, "aggregator.ts": aggregator },
    close: async () => void (await Promise.all(parts.map((part) => part.close()))),
  };
}

/** A workload, as it is asked of a gateway at this URL. */
export function shotAt(url: string, { query, variables }: Workload): Shot {
  return {
    url,
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "auth0-authorization": "Bearer benchmark",
      "losant-authorization": "Bearer benchmark",
    },
    body: JSON.stringify({ query, variables }),
  };
}

/** Lets both answer once. Throws when the gateway's data is not what the floor tells. */
export async function openContest({ gateway, floors }: Field, workload: Workload): Promise<Contest> {
  const { floor } = workload;
  const asked = shotAt(gateway.url, workload);
  const part = floors[floor.file];
  const got: Shot = {
    url: `${part.url}${floor.path}`,
    method: "GET",
    headers: { authorization: "Bearer benchmark" },
  };
  const [answer, floorAnswer] = await Promise.all([sendOnce(asked), sendOnce(got)]);
  const found = JSON.parse(floorAnswer);
  const expected = floor.file === "proxy.ts" ? { org: toOrg(found) } : found.data;
  if (!isDeepStrictEqual(JSON.parse(answer), { data: expected })) {
    throw new Error(`${workload.name} is answered wrongly: ${answer.slice(0, 1_000)}`);
  }
  return {
    gateway: { part: gateway, shots: [asked], expected: answer, connections },
    floor: { part, shots: [got], expected: floorAnswer, connections },
  };
}

/** What the gateway makes of the organization that the proxy hands on. */
function toOrg(org: {
  id: string;
  name: string;
  display_name: string;
  branding: { logo_url: string };
}): object {
  return {
    id: Buffer.from(`Org:auth0:${org.id}`).toString("base64url"),
    sourceId: org.id,
    name: org.display_name,
    slug: org.name,
    logoUrl: org.branding.logo_url,
  };
}

/**
 * Warms a contender up for so many seconds, or a little longer: V8 compiles what runs often, and only then. Tells how
 * many requests it then answers in so many seconds, about.
 */
export async function warmUp(volley: Volley, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let { perSecond } = await load(volley, 2 * volley.connections);
  do ({ perSecond } = await load(volley, Math.ceil(perSecond / 2)));
  while (performance.now() < until);
  return Math.ceil(perSecond * seconds);
}

/** A load of so many requests on one contender. */
export async function score(contender: Contender, times: number): Promise<Score> {
  const { part } = contender;
  const before = await part.usage();
  const borne = await load(contender, times);
  const after = await part.usage();
  const cpu = (after.cpuMicroseconds - before.cpuMicroseconds) / 1_000 / borne.requests;
  return { ...borne, cpu, residentBytes: after.residentBytes };
}

/** Upstream calls of one request. */
export async function countCalls(upstream: Part, { shots: [shot] }: Contender): Promise<number> {
  const before = await upstream.usage();
  await sendOnce(shot);
  const after = await upstream.usage();
  return after.calls - before.calls;
}

/** Milliseconds that one caller waits, at each of the upstream's latencies, and the rounds that follow from them. */
export async function countRounds(
  upstream: Part,
  { shots: [shot] }: Contender,
): Promise<{ readonly waits: readonly number[]; readonly rounds: number }> {
  const waits: number[] = [];
  for (const latency of latencies) {
    await upstream.setLatency(latency);
    await waitAlone(shot, 3);
    waits.push(await waitAlone(shot, 25));
  }
  await upstream.setLatency(0);
  return { waits, rounds: slopeOf(latencies, waits) };
}

/** Milliseconds that the upstream takes when rounds are counted. */
export const latencies = [0, 5, 25] as const;

/** The slope of the line that fits best. */
function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const products = xs.map((value, index) => (value - x) * ((ys[index] ?? y) - y));
  const squares = xs.map((value) => (value - x) ** 2);
  return mean(products) / mean(squares);
}

/** The median of one figure in all rounds, with the least and the most. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: medianOf(values), least: Math.min(...values), most: Math.max(...values) };
}

/** A figure of several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}
