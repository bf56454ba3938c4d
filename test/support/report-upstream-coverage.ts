import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { losantOperations } from "../schema/upstream-operations.ts";
import { coverageVariable, type ReachedOperation } from "./upstream-coverage.ts";

// Runs the journeys and tells which operations of a vendor they reached through GraphQL with a success.
const folder = mkdtempSync(join(tmpdir(), "upstream-coverage-"));
const run = spawnSync("vitest", ["run", "test/journeys", "test/docs", "--reporter=dot"], {
  env: { ...process.env, [coverageVariable]: folder },
  stdio: ["ignore", "ignore", "inherit"],
});
const reached = new Set(
  readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as ReachedOperation[])
    .map(({ operation }) => operation),
);
rmSync(folder, { recursive: true });

const missing = [...losantOperations].filter((operation) => !reached.has(operation));
process.stdout.write(`losant ${losantOperations.size - missing.length}/${losantOperations.size}\n`);
for (const operation of missing) process.stdout.write(`  missing ${operation}\n`);
if (run.status !== 0) process.stderr.write("Some journeys failed.\n");
process.exitCode = run.status === 0 && missing.length === 0 ? 0 : 1;
