import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auth0Operations, losantOperations } from "../schema/upstream-operations.ts";
import { coverageVariable, type ReachedOperation } from "./upstream-coverage.ts";

/** Operations of Auth0's description that the graph does without, each group with the reason. */
const leftOutOfAuth0: ReadonlySet<string> = new Set([
  // Guardian's own enrollments: `get_authentication-methods` and its siblings tell and change the same factors.
  "delete_enrollments_by_id",
  "get_enrollments_by_id",
  "post_ticket",
  // What an application may do in the whole tenant: it concerns no user and no organization.
  "delete_client-grants_by_id",
  "get_client-grant",
  "get_client-grant-organizations",
  "get_client-grants",
  "patch_client-grants_by_id",
  "post_client-grants",
  // Deletes whoever has the address now, while `delete_users_by_id` deletes who was meant.
  "delete_users_by_email",
]);

const wanted: Readonly<Record<string, ReadonlySet<string>>> = {
  losant: losantOperations,
  auth0: auth0Operations.difference(leftOutOfAuth0),
};

// Runs the journeys and the docs, and tells which operations of the vendors they reached through GraphQL with a success.
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

const missing = Object.entries(wanted).flatMap(([vendor, operations]) => {
  const unreached = [...operations.difference(reached)];
  process.stdout.write(`${vendor} ${operations.size - unreached.length}/${operations.size}\n`);
  for (const operation of unreached) process.stdout.write(`  missing ${operation}\n`);
  return unreached;
});
if (run.status !== 0) process.stderr.write("Some journeys failed.\n");
process.exitCode = run.status === 0 && missing.length === 0 ? 0 : 1;
