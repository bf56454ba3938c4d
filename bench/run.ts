import { parseArgs } from "node:util";
import {
  type Contender,
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
import { type Figures, type Performance, type WorkloadResult, writeReport } from "./report.ts";
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

/**
 * Rounds that each is asked before it is measured. A gateway runs for weeks: V8 has compiled what it does after some ten
 * thousand requests, and until then takes a sixth of the CPU for that.
 */
const warmUpRounds = 5;

const figureNames = ["cpu", "perSecond", "p50", "p99", "residentBytes"] as const;

async function measure(workload: Workload): Promise<WorkloadResult> {
  // Started anew for each, so that none pays for the garbage of another.
  const field = await openField();
  try {
    const contest = await openContest(field, workload);
    const timesOf = async (contender: Contender) =>
      Math.ceil((await warmUp(contender, warmUpRounds * seconds)) / warmUpRounds);
    const floorTimes = await timesOf(contest.floor);
    const gatewayTimes = await timesOf(contest.gateway);
    const askAlone = async (contender: Contender) => ({
      calls: await countCalls(field.upstream, contender),
      ...(await countRounds(field.upstream, contender)),
    });
    const floorAlone = await askAlone(contest.floor);
    const gatewayAlone = await askAlone(contest.gateway);
    const scores: { gateway: Score; floor: Score }[] = [];
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
      gateway: { ...gatewayAlone, ...figures(({ gateway }, figure) => gateway[figure]) },
      floor: { ...floorAlone, ...figures(({ floor }, figure) => floor[figure]) },
      ratio: figures(({ gateway, floor }, figure) => gateway[figure] / floor[figure]),
    };
  } finally {
    await field.close();
  }
}

function print({ name, title, least, gateway, floor, ratio }: WorkloadResult): void {
  const say = ({ median, least: from, most: to }: Spread, digits: number) =>
    `${median.toFixed(digits)} (${from.toFixed(digits)} to ${to.toFixed(digits)})`;
  const megabytes = ({ median }: Spread) => `${Math.round(median / 2 ** 20)} MiB`;
  const milliseconds = ({ waits }: Performance) => waits.map((wait) => wait.toFixed(1)).join(", ");
  process.stdout.write(
    `${name}  ${title}\n` +
      `  calls ${gateway.calls} (least ${least.calls}), rounds ${gateway.rounds.toFixed(2)} (least ${least.rounds}), ` +
      `one caller waits ${milliseconds(gateway)} ms against ${milliseconds(floor)}\n` +
      `  CPU     ${say(ratio.cpu, 2)} of the floor: ${say(gateway.cpu, 3)} ms against ${say(floor.cpu, 3)}\n` +
      `  p50     ${say(ratio.p50, 2)}: ${say(gateway.p50, 1)} ms against ${say(floor.p50, 1)}\n` +
      `  p99     ${say(ratio.p99, 2)}: ${say(gateway.p99, 1)} ms against ${say(floor.p99, 1)}\n` +
      `  a second ${say(ratio.perSecond, 2)}: ${say(gateway.perSecond, 0)} requests against ${say(floor.perSecond, 0)}\n` +
      `  resident ${megabytes(gateway.residentBytes)} against ${megabytes(floor.residentBytes)}\n`,
  );
}

const results: WorkloadResult[] = [];
for (const workload of workloads.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
)) {
  const result = await measure(workload);
  print(result);
  results.push(result);
}
if (options.json) writeReport("result", { rounds, seconds, workloads: results });
