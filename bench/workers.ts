import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { connections, type Spread, shotAt, spreadOf, warmUp } from "./contest.ts";
import { type Borne, load, sendOnce, type Volley } from "./load.ts";
import { startPart } from "./process.ts";
import { type Program, startProgram } from "./program.ts";
import { workloadSize } from "./tenant.ts";
import { type Workload, workloads } from "./workloads.ts";

// `npm run bench:workers`: the program with one and with two workers, asked in turns, on a Linux. The upstream and the load
// run on the same cores, so that two workers cannot do twice as much where there are two. What tells whether more cores
// would is the CPU of a request: as long as it stays what it is with one worker, each core adds as much as the first.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const names = positionals.length === 0 ? ["W1", "W3"] : positionals;

/** How a program bore a load. CPU in milliseconds for each request. */
interface Score extends Borne {
  readonly cpu: number;
  readonly supervisingCpu: number;
  readonly mebibytes: number;
}

async function score(program: Program, shoot: () => Promise<Borne>): Promise<Score> {
  const before = program.usage();
  const borne = await shoot();
  const after = program.usage();
  const perRequest = (read: (usage: typeof before) => number) =>
    (read(after) - read(before)) / borne.requests;
  return {
    ...borne,
    cpu: perRequest(({ answeringMs, supervisingMs }) => answeringMs + supervisingMs),
    supervisingCpu: perRequest(({ supervisingMs }) => supervisingMs),
    mebibytes: after.residentBytes / 2 ** 20,
  };
}

interface Contender {
  readonly program: Program;
  readonly volley: Volley;
  /** Requests of a round. */
  readonly times: number;
}

/** Gets a program ready for a workload, each of its workers for as many seconds as it will be measured. */
async function prepare(program: Program, workers: number, workload: Workload): Promise<Contender> {
  const shot = shotAt(program.url, workload);
  const volley = { shots: [shot] as const, expected: await sendOnce(shot), connections };
  await warmUp(volley, seconds * (workers - 1));
  return { program, volley, times: await warmUp(volley, seconds) };
}

async function measure(one: Program, two: Program, workload: Workload): Promise<void> {
  const contenders = [await prepare(one, 1, workload), await prepare(two, 2, workload)];
  const scores: Score[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { program, volley, times }] of contenders.entries())
      scores[index]?.push(await score(program, () => load(volley, times)));
  }
  const [ofOne = [], ofTwo = []] = scores;
  process.stdout.write(`${workload.name}  ${workload.title}\n${write(1, ofOne)}${write(2, ofTwo)}`);
  const ratio = (read: (score: Score) => number) =>
    spreadOf(
      ofOne.flatMap((score, round) => (ofTwo[round] === undefined ? [] : read(ofTwo[round]) / read(score))),
    );
  process.stdout.write(
    `  2 to 1     CPU ${say(
      ratio(({ cpu }) => cpu),
      2,
    )}, requests a second ${say(
      ratio(({ perSecond }) => perSecond),
      2,
    )}\n`,
  );
}

function write(workers: number, scores: readonly Score[]): string {
  const spread = (name: keyof Score) => spreadOf(scores.map((score) => score[name]));
  return (
    `  ${workers} ${workers === 1 ? "worker " : "workers"}  CPU ${say(spread("cpu"), 3)} ms a request, ` +
    `of it ${say(spread("supervisingCpu"), 4)} to supervise; ${say(spread("perSecond"), 0)} requests a second; ` +
    `p50 ${say(spread("p50"), 1)} ms; p99 ${say(spread("p99"), 1)} ms; ${say(spread("mebibytes"), 0)} MiB\n`
  );
}

function say({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

const upstream = await startPart("upstream.ts", { settings: { size: workloadSize } });
const [one, two] = await Promise.all([startProgram(1, upstream.url), startProgram(2, upstream.url)]);
process.stdout.write(`${availableParallelism()} cores for the gateway, its upstream and the load together\n`);
try {
  for (const workload of workloads.filter(({ name }) => names.includes(name)))
    await measure(one, two, workload);
} finally {
  await Promise.all([one, two, upstream].map((part) => part.close()));
}
