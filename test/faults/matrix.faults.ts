import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { deadlineMs } from "./arena.ts";
import { journeys } from "./journeys.ts";
import { faultKinds } from "./kinds.ts";
import { describeViolation, isAbout, runsOf, summarize } from "./run.ts";
import { runMatrix } from "./team.ts";

/** One process for each core; many lanes, for most of them wait for deadlines most of the time. */
const team = { workers: Math.max(1, Math.min(4, availableParallelism())), lanes: 8 };
/** How many violations are shown in full. */
const mostShown = 200;

it("holds under every kind of fault, in every journey, at the first, second and every call", async () => {
  const word = process.env["FAULTS"] ?? "";
  const runs = runsOf(faultKinds, journeys).filter((run) => isAbout(run, word));
  let done = 0;
  const { results, surprises } = await runMatrix(runs, team, () => {
    done += 1;
    if (done % 1_000 === 0) process.stderr.write(`${done} of ${runs.length} runs\n`);
  });
  const reached = results.filter(({ outcome }) => outcome !== "unreached");
  const violations = results.filter(({ outcome }) => outcome === "violated").map(describeViolation);
  const slowest = Math.max(...reached.map(({ milliseconds }) => milliseconds));
  const count = (of: (result: (typeof results)[number]) => unknown) => new Set(reached.map(of)).size;
  process.stdout.write(
    `${summarize(results)}\n\n` +
      `${count(({ kind }) => kind)} kinds, ${count(({ journey }) => journey)} journeys, ` +
      `${reached.length} of ${runs.length} runs reached their fault, ${violations.length} violations, ` +
      `slowest answer ${Math.round(slowest)} ms of ${deadlineMs}\n` +
      `${violations.slice(0, mostShown).join("\n")}\n`,
  );
  expect(violations).toEqual([]);
  expect(surprises).toEqual([]);
  expect(results).toHaveLength(runs.length);
});
