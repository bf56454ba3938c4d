import type { Source } from "../sources/source.ts";
import { createFormulas, sumOfFormulas } from "./formula.ts";
import type { Rehearsal, RehearsedCall } from "./rehearsal.ts";

/** From how many to how many. */
export interface PlannedRange {
  /** When the first calls already fail. */
  readonly least: number;
  /** When every page is full and everything is there that the operation names. */
  readonly most: number;
}

/** A number of calls. */
export interface PlannedCalls extends PlannedRange {
  /** When besides things are not found where they are looked for first, lists are refused, or pages are small. */
  readonly worst: number;
}

/** The calls of one upstream operation for one field. */
export interface PlannedOperation {
  readonly operation: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The first field that needs them, as response keys from the root. */
  readonly field: string;
  /** With every page full. */
  readonly calls: number;
  /** `calls` over the page sizes; null where these do not explain it. */
  readonly formula: string | null;
  /** Scopes of which any one is enough, with a space between those that are needed together; empty where none is. */
  readonly scopes: readonly string[];
}

/** What an operation would ask of one source. */
export interface SourcePlan {
  readonly source: string;
  readonly calls: PlannedCalls;
  /** `calls.most` over the page sizes. */
  readonly formula: string;
  /** Rounds, one after the other, in which this source is asked. */
  readonly rounds: PlannedRange;
  /** What a token needs for all calls: of each entry any one. */
  readonly scopes: readonly (readonly string[])[];
  readonly operations: readonly PlannedOperation[];
}

/** What an operation would cost, without its having been executed. */
export interface Plan {
  readonly calls: PlannedCalls;
  /** `calls.most` over the page sizes. */
  readonly formula: string;
  /** Sequential rounds of upstream calls. */
  readonly rounds: PlannedRange;
  /** What the names in the formulas stand for: entries of one page of the list under these response keys. */
  readonly pageSizes: Readonly<Record<string, number>>;
  /** Whether there are more calls than were counted. */
  readonly isCutShort: boolean;
  readonly sources: readonly SourcePlan[];
}

/** The rehearsals of an operation. */
export interface Rehearsals {
  readonly least: Rehearsal;
  readonly most: Rehearsal;
  /** With everything going wrong that makes other calls necessary, in one way or another. */
  readonly worst: readonly Rehearsal[];
}

/** Sums up the rehearsals of an operation. The plan has the sources that are asked, in the order of `sources`. */
export function toPlan({ least, most, worst }: Rehearsals, sources: readonly Source[]): Plan {
  const formulas = createFormulas(most.lists);
  const operations = [...Map.groupBy(most.calls, keyOf).values()].flatMap((calls) => {
    const [first] = calls;
    return first === undefined ? [] : [toOperation(first, calls.length, formulas.formulaOf)];
  });
  const asked = new Set([most, ...worst].flatMap(({ calls }) => calls.map(({ source }) => source)));
  const termsOf = (chosen: readonly PlannedOperation[]) =>
    chosen.map(({ formula, calls }) => formula ?? calls);

  function toSourcePlan(source: Source): SourcePlan {
    const own = operations.filter((operation) => operation.source === source).map(({ planned }) => planned);
    const ownOf = ({ calls }: Rehearsal) => calls.filter((call) => call.source === source);
    const [ownLeast, ownMost] = [ownOf(least), ownOf(most)];
    return {
      source: source.name,
      calls: callsOf(ownLeast, ownMost, worst.map(ownOf)),
      formula: sumOfFormulas(termsOf(own)),
      rounds: roundsOf(ownLeast, ownMost),
      scopes: distinct(own.map(({ scopes }) => scopes).filter((scopes) => scopes.length > 0)),
      operations: own,
    };
  }

  return {
    calls: callsOf(
      least.calls,
      most.calls,
      worst.map(({ calls }) => calls),
    ),
    formula: sumOfFormulas(termsOf(operations.map(({ planned }) => planned))),
    rounds: roundsOf(least.calls, most.calls),
    pageSizes: formulas.pageSizes,
    isCutShort: [most, ...worst].some((rehearsal) => rehearsal.isCutShort),
    sources: sources.filter((source) => asked.has(source)).map(toSourcePlan),
  };
}

function toOperation(
  { source, request, field }: RehearsedCall,
  calls: number,
  formulaOf: (calls: number, field: string) => string | null,
): { readonly source: Source; readonly planned: PlannedOperation } {
  const { operation, method, path } = request;
  const formula = formulaOf(calls, field);
  return {
    source,
    planned: { operation, method, path, field, calls, formula, scopes: source.scopesOf(request) },
  };
}

function keyOf({ source, request, field }: RehearsedCall): string {
  return JSON.stringify([source.name, request.operation, field]);
}

function callsOf(
  least: readonly RehearsedCall[],
  most: readonly RehearsedCall[],
  worst: readonly (readonly RehearsedCall[])[],
): PlannedCalls {
  return {
    least: leastOf(least, most),
    most: most.length,
    worst: Math.max(most.length, ...worst.map(({ length }) => length)),
  };
}

/**
 * The fewest calls: under each root field those of the rehearsal that made fewer there. A failure can lead to a second
 * attempt on another way, and then success takes fewer.
 */
function leastOf(least: readonly RehearsedCall[], most: readonly RehearsedCall[]): number {
  const inMost = countByRoot(most);
  return [...countByRoot(least)].reduce(
    (sum, [root, count]) => sum + Math.min(count, inMost.get(root) ?? 0),
    0,
  );
}

function countByRoot(calls: readonly RehearsedCall[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(calls, ({ field }) => field.split(".")[0] ?? "");
  return new Map([...groups].map(([root, ofRoot]) => [root, ofRoot.length]));
}

function roundsOf(least: readonly RehearsedCall[], most: readonly RehearsedCall[]): PlannedRange {
  const [inLeast, inMost] = [least, most].map((calls) => new Set(calls.map(({ round }) => round)).size);
  return { least: Math.min(inLeast ?? 0, inMost ?? 0), most: inMost ?? 0 };
}

function distinct(scopes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(scopes.map((alternatives) => [alternatives.join("\n"), alternatives])).values()];
}
