import { churn, churnModes } from "./churn.ts";

// `npm run test:memory`, with seconds for each mode and a mode's name as arguments. Fails above the limits. The slope that
// counts is that of what is live: V8 takes tens of thousands of requests to settle on how much garbage it leaves.
const seconds = Number(process.argv[2] ?? 120);
const only = process.argv[3];
const mostResident = 400 * 1_024;
const mostSlope = 100;

for (const [mode, ask] of Object.entries(churnModes)) {
  if (only !== undefined && only !== mode) continue;
  const result = await churn({ seconds, ask });
  const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1_024)} MB`;
  process.stdout.write(
    `${mode}: ${result.requests} requests in ${seconds} s, ${result.wrong.length} wrong; resident from ` +
      `${megabytes(result.startKilobytes)} to ${megabytes(result.endKilobytes)}, most ${megabytes(result.mostKilobytes)}; ` +
      `for each 1,000 requests of the second half ${result.slope} KB resident, ${result.liveSlope} KB live\n`,
  );
  for (const wrong of result.wrong.slice(0, 5)) process.stdout.write(`  ${wrong}\n`);
  if (result.mostKilobytes > mostResident || result.liveSlope > mostSlope || result.wrong.length > 0)
    process.exitCode = 1;
}
