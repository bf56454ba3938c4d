import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import {
  countCalls,
  countRounds,
  openContest,
  openField,
  type Score,
  type Spread,
  score,
  spreadOf,
  warmUp,
} from "./contest.ts";
import { type Workload, workloads } from "./workloads.ts";

// `npm run bench`: the gateway against what would be written by hand, in the same run, in turns. With --json the figures
// also go to bench/result.json. --rounds and --seconds make it shorter, names of workloads fewer.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);

/** The figures of a workload. */
interface Result extends Pick<Workload, "name" | "title" | "least"> {
  readonly calls: number;
  readonly rounds: number;
  /** Milliseconds that one caller waits when the upstream takes 0, 5 and 25 ms. */
  readonly waits: readonly number[];
  readonly gateway: Figures;
  readonly floor: Figures;
  /** The gateway's figures as multiples of the floor's in the same round. */
  readonly ratio: Figures;
}

type Figures = Readonly<Record<keyof Omit<Score, "requests">, Spread>>;
const figureNames = ["cpu", "perSecond", "p50", "p99", "residentBytes"] as const;

async function measure(workload: Workload): Promise<Result> {
  // Started anew for each, so that none pays for the garbage of another.
  const field = await openField();
  try {
    const contest = await openContest(field, workload);
    const calls = await countCalls(field, contest.gateway);
    const slope = await countRounds(field, contest.gateway);
    const scores: { gateway: Score; floor: Score }[] = [];
    const floorTimes = await warmUp(contest.floor, seconds);
    const gatewayTimes = await warmUp(contest.gateway, seconds);
    for (let round = 0; round < rounds; round += 1) {
      const floor = await score(contest.floor, floorTimes);
      const gateway = await score(contest.gateway, gatewayTimes);
      scores.push({ floor, gateway });
    }
    const figures = (of: (both: (typeof scores)[number], name: keyof Figures) => number): Figures => {
      const spread = (name: keyof Figures) => spreadOf(scores.map((both) => of(both, name)));
      return Object.fromEntries(figureNames.map((name) => [name, spread(name)])) as Figures;
    };
    const { name, title, least } = workload;
    return {
      name,
      title,
      least,
      calls,
      ...slope,
      gateway: figures(({ gateway }, figure) => gateway[figure]),
      floor: figures(({ floor }, figure) => floor[figure]),
      ratio: figures(({ gateway, floor }, figure) => gateway[figure] / floor[figure]),
    };
  } finally {
    await field.close();
  }
}

function print({ name, title, least, calls, rounds: slope, waits, gateway, floor, ratio }: Result): void {
  const say = ({ median, least: from, most: to }: Spread, digits: number) =>
    `${median.toFixed(digits)} (${from.toFixed(digits)} to ${to.toFixed(digits)})`;
  const megabytes = ({ median }: Spread) => `${Math.round(median / 2 ** 20)} MiB`;
  process.stdout.write(
    `${name}  ${title}\n` +
      `  calls ${calls} (least ${least.calls}), rounds ${slope.toFixed(2)} (least ${least.rounds}), ` +
      `one caller waits ${waits.map((wait) => wait.toFixed(1)).join(", ")} ms\n` +
      `  CPU     ${say(ratio.cpu, 2)} of the floor: ${say(gateway.cpu, 3)} ms against ${say(floor.cpu, 3)}\n` +
      `  p50     ${say(ratio.p50, 2)}: ${say(gateway.p50, 1)} ms against ${say(floor.p50, 1)}\n` +
      `  p99     ${say(ratio.p99, 2)}: ${say(gateway.p99, 1)} ms against ${say(floor.p99, 1)}\n` +
      `  a second ${say(ratio.perSecond, 2)}: ${say(gateway.perSecond, 0)} requests against ${say(floor.perSecond, 0)}\n` +
      `  resident ${megabytes(gateway.residentBytes)} against ${megabytes(floor.residentBytes)}\n`,
  );
}

const results: Result[] = [];
for (const workload of workloads.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
)) {
  const result = await measure(workload);
  print(result);
  results.push(result);
}
if (options.json) {
  const [processor] = cpus();
  const machine = { processor: processor?.model ?? "unknown", cores: cpus().length, node: process.version };
  const date = new Date().toISOString().slice(0, 10);
  const file = new URL("result.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify({ date, machine, rounds, seconds, results }, null, 2)}\n`);
}
