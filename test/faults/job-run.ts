import type { StreamedResult } from "../support/subscription.ts";
import { type Arena, deadlineMs } from "./arena.ts";
import type { FollowedOutcome } from "./events.ts";
import { codesOf, follow, within } from "./follow.ts";
import type { FaultKind } from "./kind.ts";
import type { Run } from "./run.ts";

const query = "subscription ($id: ID!) { userJobUpdates(id: $id) { id kind status } }";
const start = 'mutation { userExportStart(input: { source: "auth0" }) { job { id } } }';
const statuses = ["PENDING", "PROCESSING", "COMPLETED"];
/** Milliseconds that the job takes: long enough for the gateway to look at it twice. */
const jobMs = 700;
const bridgedMs = 4_000;
const givenUpMs = 900;
const slackMs = 100;

const job = ({ data }: StreamedResult) => data?.userJobUpdates ?? null;

/** What is wrong with the updates of one subscription: each is another, later status of this very job. */
function checkUpdates(results: readonly StreamedResult[], id: string): string[] {
  let last = -1;
  return results.map(job).flatMap((update) => {
    if (update === null) return [];
    const place = statuses.indexOf(update.status);
    const isWrong = update.id !== id || update.kind !== "EXPORT" || place <= last;
    last = place;
    return isWrong ? [`wrong update ${JSON.stringify(update)}`] : [];
  });
}

/** Faults befall the reads of a job that is followed: it is followed to its end, or an error says why not. */
export async function runJob(
  arena: Arena,
  { occasion, kind }: Run,
  expect: (hasHitWrite: boolean) => FaultKind,
): Promise<FollowedOutcome> {
  const proxy = arena.proxies.auth0;
  await arena.behave({ jobMs });
  const { userExportStart } = await arena.data(start);
  const { id } = userExportStart.job;
  const leftBefore = await arena.renew();
  await proxy.arm(kind.fault, occasion === "storm" ? "every" : occasion, "calls");
  const started = performance.now();
  const following = await follow(arena, query, { id });
  const hasEnded = () => following.state !== "open";
  await within(deadlineMs + 1_000, () => following.results.length > 0 || hasEnded());
  const milliseconds = (following.times[0] ?? performance.now()) - started;
  const isGivenUp = occasion === "every" && kind.expected === "told";
  const isOver = await within(isGivenUp ? givenUpMs : bridgedMs, hasEnded);
  const { hits, hasHitWrite } = proxy;
  await proxy.disarm();
  following.leave();
  if (hits === 0) return { outcome: "unreached", violations: [], milliseconds: 0 };
  const codes = following.results.flatMap(codesOf);
  const isDone = following.results.some((result) => job(result)?.status === "COMPLETED");
  const { expected, codes: allowed } = expect(hasHitWrite);
  const violations = [
    ...checkUpdates(following.results, id),
    ...codes
      .filter((code) => ![...allowed, "UNAVAILABLE"].includes(code as never))
      .map((code) => `says ${code}`),
    ...(expected === "unharmed" && (codes.length > 0 || !isDone) ? ["harmed"] : []),
    ...(isOver || isGivenUp ? [] : ["neither ended nor went on"]),
    ...(following.state === "broken" ? ["broke off"] : []),
    ...(following.state === "complete" && codes.length === 0 && !isDone ? ["ended without a word"] : []),
    ...(milliseconds > deadlineMs + slackMs ? [`late: ${Math.round(milliseconds)} ms`] : []),
    ...(leftBefore > 0 ? [`${leftBefore} connections left open`] : []),
  ];
  const wellAgain = await within(kind.recoveryMs + jobMs, async () => {
    const again = await follow(arena, query, { id });
    await within(2 * jobMs, () => again.state !== "open");
    again.leave();
    violations.push(...checkUpdates(again.results, id));
    return again.results.some((result) => job(result)?.status === "COMPLETED");
  });
  if (!wellAgain) violations.push("not healthy again");
  return { outcome: codes.length > 0 || !isDone ? "told" : "unharmed", violations, milliseconds };
}
