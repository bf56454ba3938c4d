import { setTimeout as sleep } from "node:timers/promises";
import { type Arena, deadlineMs, type RawAnswer, startArena } from "./arena.ts";
import { runEventReads, runOpenings } from "./events.ts";
import { runJob } from "./job-run.ts";
import type { Journey, Upstream } from "./journey.ts";
import type { FaultKind } from "./kind.ts";
import { unshowable } from "./kinds/status.ts";
import { type GraphAnswer, judge, readAnswer, type Verdict } from "./oracle.ts";
import { type HealthyCall, rewriteJson } from "./proxy.ts";
import type { Run, RunResult } from "./run.ts";

/** Milliseconds beyond the deadline, for the machine. */
const slackMs = 100;
/** How many ask at once in a storm: enough to use up what the gateway repeats, and to make it give an upstream up. */
const stormSize = 12;

/** A journey in good health. */
interface Baseline {
  readonly variables: Journey["variables"];
  readonly answer: GraphAnswer;
  readonly calls: Readonly<Record<Upstream, readonly HealthyCall[]>>;
}

/** One arena with what its journeys answer in good health. Runs in it come one after the other. */
export interface Lane {
  readonly arena: Arena;
  /** Runs one cell, with a gateway that knows nothing of those before. Without `isTimed` it may take any time. */
  run(run: Run, options?: { readonly isTimed?: boolean }): Promise<RunResult>;
}

const upstreams: readonly Upstream[] = ["losant", "auth0"];

/** What is asked after a change to see whether a source is well again. */
const probes: Readonly<Record<Upstream, Journey>> = {
  losant: {
    name: "probe of losant",
    upstreams: ["losant"],
    query:
      '{ orgs(sources: ["losant", "losant-instance"], first: 2) { nodes { id } sourceErrors { code } } }',
  },
  auth0: {
    name: "probe of auth0",
    upstreams: ["auth0"],
    query: '{ orgs(sources: ["auth0"], first: 2) { nodes { id } sourceErrors { code } } }',
  },
};

/** Opens a lane. */
export async function openLane(): Promise<Lane> {
  const arena = await startArena();
  const { proxies } = arena;
  const baselines = new Map<Journey, Promise<Baseline>>();
  /** The journey whose preparation changed the upstreams as they are, with what it gave. */
  let prepared: { readonly journey: Journey; readonly variables: Journey["variables"] } | null = null;

  function forgetChanges(): void {
    for (const proxy of Object.values(proxies)) proxy.hasChanged = false;
  }

  /** Brings the upstreams into the state in which a journey begins. */
  async function startAnew(journey: Journey): Promise<void> {
    const isForeign = prepared !== null && prepared.journey !== journey;
    const changed = upstreams.filter((name) => isForeign || proxies[name].hasChanged);
    if (changed.length > 0) {
      await arena.reset(changed);
      forgetChanges();
      prepared = null;
    }
    if (journey.before?.isMutation && prepared === null) {
      prepared = { journey, variables: await arena.variablesOf(journey) };
      forgetChanges();
    }
  }

  async function measure(journey: Journey): Promise<Baseline> {
    await startAnew(journey);
    const variables = prepared === null ? await arena.variablesOf(journey) : prepared.variables;
    await Promise.all([proxies.losant.disarm(), proxies.auth0.disarm()]);
    const raw = await arena.ask(journey, variables);
    const answer = readAnswer(raw.text);
    if (answer === null || !isHealthy(answer)) {
      throw new Error(`${journey.name} fails without a fault: ${raw.text}`);
    }
    const calls = { losant: proxies.losant.answered, auth0: proxies.auth0.answered };
    return { variables, answer, calls };
  }

  /** Three tries: a machine that was just busy is no reason to give up. */
  async function measurePatiently(journey: Journey, triesLeft = 3): Promise<Baseline> {
    try {
      return await measure(journey);
    } catch (error) {
      if (triesLeft === 1) throw error;
      await arena.renew();
      return measurePatiently(journey, triesLeft - 1);
    }
  }

  function baselineOf(journey: Journey): Promise<Baseline> {
    const baseline = baselines.get(journey) ?? measurePatiently(journey);
    baselines.set(journey, baseline);
    return baseline;
  }

  /** Why the gateway is not as before, if so. */
  async function checkRecovery({ kind, journey, upstream, occasion }: Run): Promise<string[]> {
    const until = performance.now() + kind.recoveryMs;
    // Starting anew takes longer than all the rest: after changes, one occasion of three asks for the change itself.
    const asked = journey.isMutation && occasion !== "every" ? probes[upstream] : journey;
    const { variables, answer } = await baselineOf(asked);
    for (;;) {
      await startAnew(asked);
      const { text } = await arena.ask(asked, variables);
      if (JSON.stringify(readAnswer(text)?.data) === JSON.stringify(answer.data)) return [];
      if (performance.now() > until) return [`not healthy again: ${text.slice(0, 200)}`];
      await sleep(50);
    }
  }

  async function runFollowed(run: Run): Promise<RunResult> {
    const { kind, journey } = run;
    await startAnew(journey);
    const expect = (hasHitWrite: boolean) => expectationOf(run, hasHitWrite, Number.POSITIVE_INFINITY);
    const followed = await (journey.follow === "openings"
      ? runOpenings(arena, run)
      : journey.follow === "reads"
        ? runEventReads(arena, run, kind, expect)
        : runJob(arena, run, expect));
    const { outcome, violations, milliseconds } = followed;
    return { ...run, outcome: violations.length > 0 ? "violated" : outcome, violations, milliseconds };
  }

  return {
    arena,
    async run(run, { isTimed = true } = {}) {
      const { kind, journey, upstream, occasion } = run;
      if (journey.follow !== undefined) return runFollowed(run);
      const baseline = await baselineOf(journey);
      await baselineOf(probes[upstream]);
      const unreached = { ...run, outcome: "unreached", violations: [], milliseconds: 0 } as const;
      if (!isReachable(run, baseline.calls[upstream])) return unreached;
      await startAnew(journey);
      // What the runs before taught the gateway must not show in this one.
      const leftBefore = await arena.renew();
      const proxy = proxies[upstream];
      await proxy.arm(kind.fault, occasion === "storm" ? "every" : occasion);
      const count = occasion === "storm" ? stormSize : 1;
      const raws = await Promise.all(
        Array.from({ length: count }, () => arena.ask(journey, baseline.variables)),
      );
      const expected = expectationOf(run, proxy.hasHitWrite, baseline.calls[upstream].length);
      const { hits } = proxy;
      const writes = [...proxy.writes()];
      await proxy.disarm();
      if (hits === 0) return unreached;
      const milliseconds = Math.max(...raws.map((raw) => raw.milliseconds));
      const verdicts = raws.map((raw) => judgeRaw(raw, baseline.answer, expected));
      const violations = [
        ...raws.flatMap((raw) => checkSecrets(raw, arena.secrets)),
        ...writes
          .filter(([, sent]) => sent > 1)
          .map(([write, sent]) => `sent ${sent} times: ${write.slice(0, 100)}`),
        ...(isTimed && milliseconds > deadlineMs + slackMs ? [`late: ${Math.round(milliseconds)} ms`] : []),
        ...(leftBefore > 0 ? [`${leftBefore} connections left open`] : []),
        ...verdicts.flatMap((verdict) => verdict.violations),
        ...(await checkRecovery(run)),
      ];
      const isTold = verdicts.some(({ outcome }) => outcome === "told");
      const outcome = violations.length > 0 ? "violated" : isTold ? "told" : "unharmed";
      return { ...run, outcome, violations, milliseconds };
    },
  };
}

function isHealthy({ data, errors }: GraphAnswer): boolean {
  if (errors.length > 0 || typeof data !== "object" || data === null) return false;
  return Object.values(data).every((value) =>
    ["errors", "sourceErrors"].every((name) => !Array.isArray(value?.[name]) || value[name].length === 0),
  );
}

/** Whether a fault could befall a call of a journey that makes these calls in good health. */
function isReachable({ kind: { fault }, occasion }: Run, calls: readonly HealthyCall[]): boolean {
  const needed = occasion === "second" ? 2 : 1;
  if ("refuse" in fault) return occasion !== "second" && calls.length > 0;
  if (!("rewrite" in fault)) return calls.length >= needed;
  const { rewrite } = fault;
  const changed = calls.filter(
    ({ request, answer: { body } }) => rewriteJson(body, (value) => rewrite(value, request)) !== undefined,
  );
  return changed.length >= needed;
}

/** What may come of a run: a single transient failure of a read goes unnoticed. */
function expectationOf({ kind, occasion }: Run, hasHitWrite: boolean, calls: number): FaultKind {
  const isSingle = occasion === "first" || occasion === "second";
  // Nobody listens for a while: that is as many failures as there are calls at once.
  const isOne = !("refuse" in kind.fault) || calls <= 2;
  if (kind.isTransient && isSingle && isOne && !hasHitWrite)
    return { ...kind, expected: "unharmed", codes: [] };
  // While a source is given up, nobody asks it.
  return isSingle || kind.codes.length === 0 ? kind : { ...kind, codes: [...kind.codes, "UNAVAILABLE"] };
}

function judgeRaw(raw: RawAnswer, healthy: GraphAnswer, kind: FaultKind): Verdict {
  const answer = readAnswer(raw.text);
  if (raw.status === 0) return { outcome: "violated", violations: [`no answer: ${raw.text}`] };
  if (answer === null || raw.status >= 500) {
    return { outcome: "violated", violations: [`crash: status ${raw.status} ${raw.text.slice(0, 200)}`] };
  }
  return judge(healthy, answer, kind);
}

function checkSecrets({ text }: RawAnswer, secrets: readonly string[]): string[] {
  return [...secrets, unshowable].filter((secret) => text.includes(secret)).map(() => "shows a secret");
}
