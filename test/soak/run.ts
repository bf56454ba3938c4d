import { faultKinds } from "../faults/kinds.ts";
import { churn, churnModes } from "../memory/churn.ts";

// `npm run test:soak`, with the minutes as an argument: everything new all the time, on upstreams that fail in every way.
const minutes = Number(process.argv[2] ?? 10);
/** The part of the upstream calls that a fault befalls. */
const faultRate = 0.05;
const mostResident = 400 * 1_024;
const mostLiveSlope = 100;

const faults = faultKinds.flatMap(({ name, fault }) =>
  "refuse" in fault || name === "100 MB" ? [] : [fault],
);
const asks = Object.values(churnModes);
const result = await churn({
  seconds: minutes * 60,
  ask: (number) => (asks[number % asks.length] ?? churnModes["every token new"])(number),
  pickFault: () =>
    Math.random() < faultRate ? (faults[Math.floor(Math.random() * faults.length)] ?? null) : null,
});
process.stdout.write(`${JSON.stringify({ minutes, ...result })}\n`);
if (result.mostKilobytes > mostResident || result.liveSlope > mostLiveSlope) process.exitCode = 1;
