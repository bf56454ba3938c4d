import { countStreams, cutStreams, tell } from "../support/event-stream.ts";
import type { StreamedResult } from "../support/subscription.ts";
import { type Arena, deadlineMs } from "./arena.ts";
import { codesOf, type Following, follow, within } from "./follow.ts";
import type { FaultKind } from "./kind.ts";
import { judge } from "./oracle.ts";
import type { Run } from "./run.ts";

/** How a followed run went. */
export interface FollowedOutcome {
  readonly outcome: "unharmed" | "told" | "unreached";
  readonly violations: readonly string[];
  readonly milliseconds: number;
}

const fields = "eventId cursor type rawType at userId orgId";
const idsOnly = `subscription ($after: String) { identityEvents(after: $after) { ${fields} } }`;
const withObjects = `subscription ($after: String) { identityEvents(after: $after) { ${fields}
  user { id displayName email } org { id name } } }`;
/** Events that are told of a run, two at a time: the same two users each time. */
const told = 6;
const slackMs = 100;
/**
 * Milliseconds for which the gateway may try by itself before whoever follows subscribes anew: it waits half a second, then
 * for an opening that hangs until its deadline, then two seconds more.
 */
const bridgedMs = 5_000;
const givenUpMs = 600;

/** A place in the stream: behind the event of this number. */
interface Place {
  readonly number: number;
  readonly cursor: string;
}

const world = (arena: Arena) => ({ sandbox: { auth0: { url: arena.sandbox.auth0 } } });
const event = ({ data }: StreamedResult) => data?.identityEvents ?? null;
const failed = (results: readonly StreamedResult[]) => results.filter((result) => event(result) === null);
const eventIdOf = (number: number) => `evt_${String(number).padStart(16, "0")}`;

/** Finds out where the stream is, by an event of our own. */
async function findPlace(arena: Arena): Promise<Place> {
  const following = await follow(arena, idsOnly, {});
  await tell(world(arena), { count: 1 });
  await within(5_000, () => following.results.length > 0);
  following.leave();
  const [first] = following.results;
  if (first === undefined || event(first) === null) throw new Error("events do not come in good health");
  const { eventId, cursor } = event(first);
  return { number: Number(eventId.slice(4)), cursor };
}

/** What is wrong with the events that came, in order, behind a place: other values, repeats and gaps. */
function checkEvents(results: readonly StreamedResult[], place: Place, userIds: readonly string[]): string[] {
  return results
    .map(event)
    .filter((one) => one !== null)
    .flatMap((one, index) => {
      const age = Date.now() - Date.parse(one.at);
      const expected = {
        eventId: eventIdOf(place.number + 1 + index),
        type: "USER_UPDATED",
        rawType: "user.updated",
        userId: userIds[index % 2],
        orgId: null,
      };
      const wrong = Object.entries(expected)
        .filter(([name, value]) => one[name] !== value)
        .map(([name, value]) => `event ${index}: ${name} is ${one[name]} in place of ${value}`);
      return age >= 0 && age < 60_000 ? wrong : [...wrong, `event ${index}: at is ${one.at}`];
    });
}

/** The users of the two events that are told each time. */
async function findUserIds(arena: Arena): Promise<readonly string[]> {
  const { cursor } = await findPlace(arena);
  const following = await follow(arena, idsOnly, { after: cursor });
  await tell(world(arena), { count: 2 });
  await within(5_000, () => following.results.length >= 2);
  following.leave();
  return following.results.map((result) => event(result).userId);
}

/** An error that ended a stream: there is one at most, it comes last, and it says what it may. */
function checkEnd({ results, state }: Following, codes: readonly string[]): string[] {
  const errors = failed(results);
  return [
    ...(errors.length > 1 || (errors.length === 1 && event(results.at(-1) ?? { data: null }) !== null)
      ? ["goes on after an error"]
      : []),
    ...errors
      .flatMap(codesOf)
      .filter((code) => !codes.includes(code))
      .map((code) => `says ${code}`),
    ...(state === "complete" && errors.length === 0 ? ["ended without a word"] : []),
    ...(state === "broken" ? ["broke off"] : []),
  ];
}

/**
 * Faults befall the opening of streams. Events must come once each, in order and right; a stream that cannot go on says
 * why; and whoever subscribes again behind the last event then gets the rest.
 */
export async function runOpenings(arena: Arena, { kind, occasion }: Run): Promise<FollowedOutcome> {
  const proxy = arena.proxies.auth0;
  const userIds = await findUserIds(arena);
  const place = await findPlace(arena);
  const leftBefore = await arena.renew();
  await proxy.arm(kind.fault, occasion === "storm" ? "every" : occasion, "streams");
  const tellTwo = () => tell(world(arena), { count: 2 });
  await tellTwo();
  const started = performance.now();
  const first = await follow(arena, idsOnly, { after: place.cursor });
  const hasEnded = () => first.state !== "open";
  await within(deadlineMs + 1_000, () => first.results.length > 0 || hasEnded());
  // A stream that was opened may be taken up again for as long as it takes: only a refusal has a deadline.
  const refusedAt = first.results.findIndex((result) => event(result) === null);
  const milliseconds = refusedAt === 0 ? (first.times[0] ?? started) - started : 0;
  await tellTwo();
  await within(100, () => first.results.length >= 4 || hasEnded());
  await cutStreams(world(arena));
  await tellTwo();
  const patience = occasion === "every" ? givenUpMs : bridgedMs;
  const isComplete = await within(patience, () => first.results.length >= told || hasEnded());
  const { hits } = proxy;
  await proxy.disarm();
  first.leave();
  if (hits === 0) return { outcome: "unreached", violations: [], milliseconds: 0 };
  const codes = [...kind.codes, "BAD_RESPONSE", "UNAVAILABLE", "TIMEOUT"];
  const heard = first.results.filter((result) => event(result) !== null);
  const violations = [
    ...checkEnd(first, codes),
    ...(milliseconds > deadlineMs + slackMs ? [`late: ${Math.round(milliseconds)} ms`] : []),
    ...(isComplete || occasion === "every" ? [] : ["not bridged in time"]),
    ...(leftBefore > 0 ? [`${leftBefore} connections left open`] : []),
  ];
  const rest = await resume(arena, kind, heard, place);
  violations.push(...checkEvents([...heard, ...rest], place, userIds));
  const missing = told - heard.length - rest.length;
  if (missing > 0) violations.push(`${missing} events lost`);
  violations.push(...(await checkStreamsEnded(arena)));
  return { outcome: heard.length === told ? "unharmed" : "told", violations, milliseconds };
}

/** Subscribes again behind the last event until the rest came, or for as long as recovery may take. */
async function resume(
  arena: Arena,
  { recoveryMs }: FaultKind,
  heard: readonly StreamedResult[],
  { cursor }: Place,
): Promise<readonly StreamedResult[]> {
  const last = heard.at(-1);
  const after = last === undefined ? cursor : event(last).cursor;
  const wanted = told - heard.length;
  const until = performance.now() + recoveryMs;
  for (;;) {
    const following = await follow(arena, idsOnly, { after });
    await within(
      Math.max(50, until - performance.now()),
      () => following.results.length >= wanted || following.state !== "open",
    );
    following.leave();
    const rest = following.results.filter((result) => event(result) !== null);
    if (rest.length >= wanted || performance.now() > until) return rest;
  }
}

async function checkStreamsEnded(arena: Arena): Promise<string[]> {
  const isOver = await within(1_000, async () => (await countStreams(world(arena))) === 0);
  return isOver ? [] : ["streams were left open"];
}

/** Faults befall what is read about an event. They are errors of that event, and the stream goes on. */
export async function runEventReads(
  arena: Arena,
  { occasion }: Run,
  kind: FaultKind,
  expect: (hasHitWrite: boolean) => FaultKind,
): Promise<FollowedOutcome> {
  const proxy = arena.proxies.auth0;
  const place = await findPlace(arena);
  const healthy = await hear(arena, place, 2);
  const faultyPlace = { number: place.number + 2, cursor: event(healthy[1] ?? { data: null }).cursor };
  const leftBefore = await arena.renew();
  await proxy.arm(kind.fault, occasion === "storm" ? "every" : occasion, "calls");
  const started = performance.now();
  const following = await follow(arena, withObjects, { after: faultyPlace.cursor });
  await tell(world(arena), { count: 2 });
  const isComplete = await within(2 * deadlineMs + 2_000, () => following.results.length >= 2);
  const gaps = following.times.map((time, index) => time - (following.times[index - 1] ?? started));
  const milliseconds = Math.max(...gaps);
  const { hits, hasHitWrite } = proxy;
  await proxy.disarm();
  const violations = [
    ...(isComplete ? [] : ["an event did not come"]),
    ...(milliseconds > deadlineMs + slackMs ? [`late: ${Math.round(milliseconds)} ms`] : []),
    ...(following.state === "open" ? [] : ["the stream ended"]),
    ...(leftBefore > 0 ? [`${leftBefore} connections left open`] : []),
  ];
  const verdicts = following.results.map((result, index) =>
    judge(strip(healthy[index]), strip(result), expect(hasHitWrite)),
  );
  const wellAgain = await within(kind.recoveryMs, async () => {
    const count = following.results.length;
    await tell(world(arena), { count: 1 });
    await within(deadlineMs, () => following.results.length > count);
    return JSON.stringify(strip(following.results[count])) === JSON.stringify(strip(healthy[0]));
  });
  following.leave();
  violations.push(
    ...verdicts.flatMap((verdict) => verdict.violations),
    ...(wellAgain ? [] : ["not healthy again"]),
    ...(await checkStreamsEnded(arena)),
  );
  if (hits === 0) return { outcome: "unreached", violations: [], milliseconds: 0 };
  const isTold = verdicts.some(({ outcome }) => outcome === "told");
  return { outcome: isTold ? "told" : "unharmed", violations, milliseconds };
}

/** The next events behind a place, with their objects. */
async function hear(arena: Arena, { cursor }: Place, count: number): Promise<readonly StreamedResult[]> {
  const following = await follow(arena, withObjects, { after: cursor });
  await tell(world(arena), { count });
  await within(5_000, () => following.results.length >= count);
  following.leave();
  if (following.results.some((result) => codesOf(result).length > 0 || event(result) === null)) {
    throw new Error("events cannot be read about in good health");
  }
  return following.results;
}

/** A result without what is another one each time. */
function strip(result: StreamedResult | undefined) {
  const {
    eventId: _eventId,
    cursor: _cursor,
    at: _at,
    ...rest
  } = result === undefined ? {} : (event(result) ?? {});
  return { data: { identityEvents: rest }, errors: result?.errors ?? [] };
}
