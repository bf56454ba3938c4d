import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** The figures of so short a run mean nothing; that there are some means that every answer was the expected one. */
const shortly = ["--rounds", "1", "--seconds", "0.05"];

const commands: readonly [script: string, args: readonly string[], told: RegExp][] = [
  ["run.ts", ["W1", ...shortly], /calls 1 \(least 1\).*CPU +\d.*resident \d/s],
  ["growth.ts", ["depth", ...shortly], /10 +11 calls +\d/],
  ["workers.ts", ["W1", ...shortly], /2 to 1 +CPU \d/],
  ["profile.ts", ["W1", "0.05"], /\d% .*W1\.cpuprofile/s],
];

describe("the benchmark", () => {
  it.each(commands)("runs by %s", { timeout: 120_000 }, async (script, args, told) => {
    const { stdout } = await promisify(execFile)(process.execPath, [`bench/${script}`, ...args]);
    expect(stdout).toMatch(told);
  });
});
