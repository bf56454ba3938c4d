import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openContest, openField, warmUp } from "./contest.ts";
import { load } from "./load.ts";
import type { Profile } from "./process.ts";
import { workloads } from "./workloads.ts";

// `npm run bench:profile W3`: where the gateway's time goes. Leaves a profile for DevTools or speedscope.

const [name = "W1", seconds = "8"] = process.argv.slice(2);
const workload = workloads.find((candidate) => candidate.name === name);
if (workload === undefined)
  throw new RangeError(`${name} is none of ${workloads.map((one) => one.name).join(", ")}`);

const field = await openField();
const { gateway } = await openContest(field, workload);
const times = await warmUp(gateway, Number(seconds));
const profile = await field.gateway.profile(() => load(gateway, times));
await field.close();
const file = join(mkdtempSync(join(tmpdir(), "rollcall-")), `${name}.cpuprofile`);
writeFileSync(file, JSON.stringify(profile));

const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
const byPlace = new Map<string, number>();
const byFunction = new Map<string, number>();
let total = 0;
for (const [index, sample] of (profile.samples ?? []).entries()) {
  const frame = frames.get(sample);
  const time = profile.timeDeltas?.[index] ?? 0;
  if (frame === undefined || frame.functionName === "(idle)") continue;
  total += time;
  add(byPlace, placeOf(frame), time);
  add(byFunction, `${frame.functionName || "(anonymous)"}  ${placeOf(frame)}:${frame.lineNumber + 1}`, time);
}

function add(times: Map<string, number>, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}

/** The package, the folder of our own, or the part of Node that a function is of. */
function placeOf({ functionName, url }: Profile["nodes"][number]["callFrame"]): string {
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  if (dependency !== undefined) return dependency;
  if (url === "") return functionName.startsWith("(") ? functionName : "V8";
  return /\/(src\/[^/]+\/.*|bench\/.*)$/.exec(url)?.[1] ?? url;
}

function top(times: ReadonlyMap<string, number>, count: number): string {
  return [...times]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([key, time]) => `${((time / total) * 100).toFixed(1).padStart(6)}%  ${key}`)
    .join("\n");
}

process.stdout.write(
  `${workload.name}  ${workload.title}\n\n${top(byPlace, 25)}\n\n${top(byFunction, 40)}\n\n${file}\n`,
);
