import { isDeepStrictEqual, parseArgs } from "node:util";
import { type Contender, countCalls, score, spreadOf, warmUp } from "./contest.ts";
import { type Curve, curves, growthSize, type Operation, type Size } from "./curves.ts";
import { type Shot, sendOnce } from "./load.ts";
import { startPart } from "./process.ts";
import { type CurveResult, type Point, writeReport } from "./report.ts";

// `npm run bench:growth`: how the cost of a request grows with what it asks for, and with who asks. With --json the
// figures also go to bench/growth.json. --rounds and --seconds make it shorter, names of curves fewer.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
/** Rounds' worth of requests before the first one: in a second V8 does not compile all that runs often. */
const warmUpRounds = 3;
/** Few, for many answers of 10,000 members at a time would be a measure of memory. */
const connections = 4;
/** The longest walk is deeper than is allowed by default, and 10,000 members can take a busy machine long. */
const limits = { maxDepth: 40, operationTimeoutMs: 60_000 };

async function measure({ operations, data, ...size }: Size): Promise<Point> {
  // Started anew for each, so that none pays for the garbage of another.
  const upstream = await startPart("upstream.ts", { core: 1, settings: { size: growthSize } });
  const part = await startPart("gateway.ts", { core: 0, settings: { upstream: upstream.url, limits } });
  try {
    const [first, ...others] = operations;
    const shot = toShot(part.url, first);
    const expected = await sendOnce(shot);
    if (!isDeepStrictEqual(JSON.parse(expected), { data })) {
      throw new Error(`${size.size} is answered wrongly: ${expected.slice(0, 1_000)}`);
    }
    const shots = [shot, ...others.map((operation) => toShot(part.url, operation))] as const;
    const contender: Contender = { part, shots, expected, connections };
    const calls = await countCalls(upstream, contender);
    const times = await warmUp(contender, warmUpRounds * seconds);
    const costs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { cpu } = await score(contender, Math.ceil(times / warmUpRounds));
      costs.push(cpu);
    }
    return { ...size, calls, cpu: spreadOf(costs) };
  } finally {
    await Promise.all([part.close(), upstream.close()]);
  }
}

function toShot(url: string, { query, variables, token }: Operation): Shot {
  return {
    url,
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "auth0-authorization": `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  };
}

async function draw({ sizes, ...curve }: Curve): Promise<CurveResult> {
  process.stdout.write(`${curve.title}\n`);
  const points: Point[] = [];
  for (const size of sizes) {
    const point = await measure(size);
    const { median, least, most } = point.cpu;
    process.stdout.write(
      `${String(point.size).padStart(7)} ${(point.shape?.join(" × ") ?? "").padStart(9)}  ${point.calls} calls  ` +
        `${median.toFixed(3)} ms (${least.toFixed(3)} to ${most.toFixed(3)})\n`,
    );
    points.push(point);
  }
  return { ...curve, points };
}

const results: CurveResult[] = [];
for (const curve of curves.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  results.push(await draw(curve));
}
if (options.json) writeReport("growth", { rounds, seconds, curves: results });
