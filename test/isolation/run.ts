import { type IsolationOptions, runIsolation } from "./isolation.ts";

// `npm run test:isolation`, with the number of answers and the name of a run as arguments: 100,000 on healthy upstreams and on faulty ones.
const answers = Number(process.argv[2] ?? 100_000);
const common: IsolationOptions = { answers, callers: 220, connections: 64, faultRate: 0 };
const only = process.argv[3];
const runs: Readonly<Record<string, IsolationOptions>> = {
  healthy: common,
  faulty: { ...common, faultRate: 0.1 },
  "healthy, with kept answers": { ...common, answers: answers / 10, keepsAnswers: true },
};
for (const [name, options] of Object.entries(runs)) {
  if (only !== undefined && only !== name) continue;
  const started = performance.now();
  const { violations, ...counts } = await runIsolation(options);
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stdout.write(`${name}: ${JSON.stringify({ ...counts, violations: violations.length, seconds })}\n`);
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  if (violations.length > 0) process.exitCode = 1;
}
