import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Score, Spread } from "./contest.ts";
import type { Workload } from "./workloads.ts";

/** Where and when figures were taken, and how. */
export interface Circumstances {
  /** The day in UTC, as YYYY-MM-DD. */
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  /** Node's version. */
  readonly node: string;
  /** How often each load was repeated: figures are medians of so many. */
  readonly rounds: number;
  /** About how long each of these loads took. */
  readonly seconds: number;
}

/** The figures of bench/result.json. */
export interface WorkloadReport extends Circumstances {
  readonly workloads: readonly WorkloadResult[];
}

/** How the gateway and the floor did on a workload. */
export interface WorkloadResult extends Pick<Workload, "name" | "title" | "least"> {
  readonly gateway: Performance;
  readonly floor: Performance;
  /** The gateway's figures as multiples of the floor's in the same round. */
  readonly ratio: Figures;
}

/** How one of both did. */
export interface Performance extends Figures {
  /** Upstream calls of one request. */
  readonly calls: number;
  /** Upstream calls one after the other, as they follow from the waits. */
  readonly rounds: number;
  /** Milliseconds that one caller waits when the upstream takes 0, 5 and 25 ms. */
  readonly waits: readonly number[];
}

/** Figures of all rounds. */
export type Figures = Readonly<Record<keyof Omit<Score, "requests">, Spread>>;

/** The figures of bench/growth.json. */
export interface GrowthReport extends Circumstances {
  readonly curves: readonly CurveResult[];
}

/** How the cost of a request grows with one thing. */
export interface CurveResult {
  /** A word for files. */
  readonly name: string;
  readonly title: string;
  /** What is counted. */
  readonly unit: string;
  /** Whether larger is more work. Otherwise all requests ask for the same. */
  readonly isGrowing: boolean;
  readonly points: readonly Point[];
}

/** What a request costs at one size. */
export interface Point {
  readonly size: number;
  /** What it is the product of, where there is such a thing: organizations, and members of each. */
  readonly shape: readonly [outer: number, inner: number] | null;
  /** Upstream calls of one request. */
  readonly calls: number;
  /** Milliseconds of CPU for each request. */
  readonly cpu: Spread;
}

interface Reports {
  readonly result: WorkloadReport;
  readonly growth: GrowthReport;
}

const fileOf = (name: keyof Reports) => new URL(`${name}.json`, import.meta.url);

/** Writes a report, as having been made here and now. */
export function writeReport<Name extends keyof Reports>(
  name: Name,
  figures: Omit<Reports[Name], "date" | "processor" | "cores" | "node">,
): void {
  const [processor] = cpus();
  const here = {
    date: new Date().toISOString().slice(0, 10),
    processor: processor?.model ?? "unknown",
    cores: cpus().length,
    node: process.version,
  };
  const round = (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(4)) : value;
  writeFileSync(fileOf(name), `${JSON.stringify({ ...here, ...figures }, round, 2)}\n`);
}

/** Reads a report that is kept in the repository. */
export function readReport<Name extends keyof Reports>(name: Name): Reports[Name] {
  return JSON.parse(readFileSync(fileOf(name), "utf8"));
}
