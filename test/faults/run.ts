import { inEarnest } from "./in-earnest.ts";
import type { Journey, Upstream } from "./journey.ts";
import { type FaultKind, nameOf } from "./kind.ts";
import type { Verdict } from "./oracle.ts";
import type { Occasion } from "./proxy.ts";

/** One cell of the matrix. In a storm, many ask at once while every call fails. */
export interface Run {
  readonly kind: FaultKind;
  readonly journey: Journey;
  readonly upstream: Upstream;
  readonly occasion: Occasion | "storm";
}

/** How a run went. */
export interface RunResult extends Run, Pick<Verdict, "violations"> {
  /** `unreached`: the journey made no call that the fault could befall. */
  readonly outcome: Verdict["outcome"] | "unreached";
  /** How long the slowest answer took. */
  readonly milliseconds: number;
}

const occasions = ["first", "second", "every"] as const;

/** All cells: kinds × journeys × their upstreams × occasions. */
export function runsOf(kinds: readonly FaultKind[], journeys: readonly Journey[]): readonly Run[] {
  return journeys.flatMap((journey) =>
    journey.upstreams.flatMap((upstream) =>
      [...occasions, ...(journey.isStormed ? (["storm"] as const) : [])].flatMap((occasion) =>
        kinds
          .filter(({ group }) => group !== "stream" || journey.follow === "openings")
          .filter((kind) => !isInEarnest(kind, journey))
          .map((kind) => ({ kind, journey, upstream, occasion })),
      ),
    ),
  );
}

/** Whether a kind is no fault in a journey. Who follows reads about events needs the stream of events itself. */
function isInEarnest(kind: FaultKind, { name, follow }: Journey): boolean {
  return inEarnest[name]?.includes(nameOf(kind)) === true || (follow === "reads" && "refuse" in kind.fault);
}

/** Whether the name of a run holds a word. */
export function isAbout({ kind, journey }: Run, word: string): boolean {
  return `${nameOf(kind)} ${journey.name}`.includes(word);
}

/** One line on what a run violated. */
export function describeViolation({ kind, journey, upstream, occasion, violations }: RunResult): string {
  const what = [...new Set(violations)].join("; ").slice(0, 400);
  return `${nameOf(kind)} / ${journey.name} / ${upstream}, ${occasion}: ${what}`;
}

/** One line for each kind: how its runs went. */
export function summarize(results: readonly RunResult[]): string {
  const rows = [...Map.groupBy(results, ({ kind }) => kind)].map(([kind, same]) => {
    const count = (outcome: RunResult["outcome"]) =>
      same.filter((result) => result.outcome === outcome).length;
    const runs = same.length - count("unreached");
    return [nameOf(kind), runs, count("unharmed"), count("told"), count("violated")];
  });
  const sums = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  const lines = [["kind", "runs", "unharmed", "told", "violations"], ...rows, ["all", ...sums]];
  return lines
    .map(
      ([name, ...numbers]) =>
        `${String(name).padEnd(64)}${numbers.map((n) => String(n).padStart(11)).join("")}`,
    )
    .join("\n");
}
