import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { Session } from "node:inspector/promises";

/** What a process tells of itself. */
export interface Usage {
  /** Microseconds of CPU since its start, of all its threads. */
  readonly cpuMicroseconds: number;
  /** Bytes in memory. */
  readonly residentBytes: number;
  /** Requests that it has got. Told by the upstream only. */
  readonly calls: number;
}

/** A part of the benchmark, in a process of its own. */
export interface Part {
  readonly url: string;
  readonly pid: number;
  usage(): Promise<Usage>;
  /** Milliseconds that the upstream takes from now on. */
  setLatency(milliseconds: number): Promise<void>;
  /** What it does while some work is done. */
  profile(work: () => Promise<unknown>): Promise<Profile>;
  close(): Promise<void>;
}

/** What a part does when it is asked. */
interface PartDuties {
  readonly url: string;
  readonly setLatency?: (milliseconds: number) => void;
  readonly countCalls?: () => number;
}

/** What a part is asked. Every question is answered with the usage, but the end of a profile with the profile. */
type Question = { readonly latencyMs?: number; readonly profile?: "start" | "stop" };

/** A profile of V8's: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** To be called in a part once it listens: tells the parent where, and answers its questions. */
export function serveParent({ url, setLatency, countCalls = () => 0 }: PartDuties): void {
  const inspector = new Session();
  process.on("message", async ({ latencyMs, profile }: Question) => {
    if (latencyMs !== undefined) setLatency?.(latencyMs);
    if (profile === "start") {
      inspector.connect();
      await inspector.post("Profiler.enable");
      await inspector.post("Profiler.start");
    }
    if (profile === "stop") {
      const stopped = await inspector.post("Profiler.stop");
      process.send?.(stopped.profile);
      return;
    }
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      cpuMicroseconds: user + system,
      residentBytes: process.memoryUsage.rss(),
      calls: countCalls(),
    };
    process.send?.(usage);
  });
  process.once("SIGTERM", () => process.exit());
  process.once("disconnect", () => process.exit());
  process.send?.({ url });
}

/** Starts a part: a file of this folder. With a core, its threads stay on that core, where the system knows how. */
export async function startPart(file: string, { settings = {}, core }: PartOptions = {}): Promise<Part> {
  const child = fork(new URL(file, import.meta.url), {
    env: { ...process.env, NODE_ENV: "production", BENCH: JSON.stringify(settings) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [{ url }] = (await Promise.race([once(child, "message"), refuseEnd(child, file)])) as [
    { url: string },
  ];
  if (core !== undefined && child.pid !== undefined) pin(child.pid, core);
  async function ask<Answer = Usage>(question: Question): Promise<Answer> {
    const answer = once(child, "message");
    child.send(question);
    const [told] = (await answer) as [Answer];
    return told;
  }
  return {
    url,
    pid: child.pid ?? 0,
    usage: () => ask({}),
    setLatency: async (latencyMs) => void (await ask({ latencyMs })),
    async profile(work) {
      await ask({ profile: "start" });
      await work();
      return ask<Profile>({ profile: "stop" });
    },
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** How a part is started. */
export interface PartOptions {
  /** What the part finds in `readSettings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly core?: number;
}

/** What a part was started with. The parent is trusted to have given it. */
export function readSettings<Settings>(): Settings {
  return JSON.parse(process.env["BENCH"] ?? "{}");
}

async function refuseEnd(child: ChildProcess, file: string): Promise<never> {
  await once(child, "exit");
  throw new Error(`${file} ended before it listened`);
}

function pin(pid: number, core: number): void {
  try {
    execFileSync("taskset", ["-acp", String(core), String(pid)], { stdio: "ignore" });
  } catch {
    // Without taskset(1) the system places processes as it likes: figures spread more.
  }
}
