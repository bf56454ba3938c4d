import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFaults, type PlannedRun, planCoverageVariable } from "./plan-coverage.ts";

// Runs the journeys and the docs' tests, asks for the plan of each operation before it is executed, and tells how often
// the plan was right.
const folder = mkdtempSync(join(tmpdir(), "plan-coverage-"));
const files = process.argv.slice(2);
const run = spawnSync(
  "vitest",
  ["run", ...(files.length > 0 ? files : ["test/journeys", "test/docs"]), "--reporter=dot"],
  { env: { ...process.env, [planCoverageVariable]: folder }, stdio: ["ignore", "ignore", "inherit"] },
);
const runs = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as PlannedRun[],
);
rmSync(folder, { recursive: true });

const say = (line: string) => process.stdout.write(`${line}\n`);
const has = (fault: string) => runs.filter((one) => findFaults(one).includes(fault));
const full = runs.filter(({ isFull }) => isFull);
const exact = full.filter(({ calls, real }) => real === calls.most);
const outside = [...has("fewer than least"), ...has("more than worst")];
const times = runs.map(({ planMs }) => planMs).toSorted((a, b) => a - b);

say(`bracketed ${runs.length - outside.length}/${runs.length}`);
say(`within most ${runs.length - outside.length - has("more than most").length}/${runs.length}`);
say(`exact ${exact.length}/${full.length} where all pages are full`);
say(`exact ${runs.filter(({ calls, real }) => real === calls.most).length}/${runs.length} of all`);
say(`estimate too low ${has("more than the estimate").length}`);
const slowest = runs.toSorted((a, b) => b.planMs - a.planMs).slice(0, 8);
for (const { planMs, calls, real, query } of slowest) {
  say(
    `slow ${Math.round(planMs)} ms ${JSON.stringify(calls)} ${real} ${query.replace(/\s+/g, " ").slice(0, 120)}`,
  );
}
say(`plan ms: median ${times[times.length >> 1]?.toFixed(1)}, most ${times.at(-1)?.toFixed(1)}`);
const seen = new Set<string>();
for (const one of runs) {
  const faults = findFaults(one);
  const line = JSON.stringify([faults, one.query, one.calls, one.real]);
  if (faults.length === 0 || seen.has(line)) continue;
  seen.add(line);
  const { least, most, worst } = one.calls;
  say(
    `\n${faults.join(", ")}: ${least}/${most}/${worst}, estimated ${one.estimate}, really ${one.real}; ${JSON.stringify(one.differences)}`,
  );
  say(`  ${one.query.replace(/\s+/g, " ")} ${JSON.stringify(one.variables).slice(0, 300)}`);
}
if (run.status !== 0) process.stderr.write("Some tests failed.\n");
process.exitCode = outside.length === 0 && exact.length >= full.length * 0.95 ? 0 : 1;
