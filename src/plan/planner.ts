import { type DocumentNode, type GraphQLSchema, getOperationAST } from "graphql";
import type { HeaderReader } from "../context/credentials.ts";
import { openRequestContext } from "../context/request-context.ts";
import type { ImaginedScale } from "../sources/imagine.ts";
import type { Source } from "../sources/source.ts";
import { findNamedTexts } from "./named-texts.ts";
import { type Plan, toPlan } from "./plan.ts";
import { prepareForRehearsal, type Rehearsal, rehearse } from "./rehearsal.ts";

/** An operation, valid for the schema. */
export interface PlannedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** A number of calls. */
export interface CountedCalls {
  readonly calls: number;
  /** Whether there are more. */
  readonly isCutShort: boolean;
  /** The field that needs most of them, as response keys from the root; null when there are none. */
  readonly dearest: string | null;
}

/** Works out what operations would cost. */
export interface Planner {
  /** The plan of an operation, as far as its first `mostCalls` calls. The headers tell which sources have a credential. */
  plan(operation: PlannedOperation, headers: HeaderReader, mostCalls: number): Promise<Plan>;
  /** How many calls an operation makes at most, whoever asks; as far as `mostCalls`. */
  countMost(operation: PlannedOperation, mostCalls: number): Promise<CountedCalls>;
}

/** Makes the planner. `createSchema` gives a schema that nothing else uses; it is called when a plan is first wanted. */
export function createPlanner(createSchema: () => GraphQLSchema, sources: readonly Source[]): Planner {
  let prepared: GraphQLSchema | undefined;

  function rehearsalsOf(
    { document, operationName, variables = {} }: PlannedOperation,
    headers: HeaderReader,
    mostCalls: number,
  ) {
    prepared ??= prepareForRehearsal(createSchema());
    const schema = prepared;
    const named = findNamedTexts(document, variables);
    const patience = new AbortController();

    /** `first` is the source whose entries come first in merged lists. */
    const run = (scale: ImaginedScale, first = 0): Promise<Rehearsal> =>
      rehearse({
        schema,
        document,
        operationName,
        variables,
        mostCalls,
        imaginationOf: (source) => {
          const rank = (sources.indexOf(source) - first + sources.length) % sources.length;
          return { scale, named, rank };
        },
        openContext: (answer) => openRequestContext(sources, headers, patience.signal, { rehearse: answer }),
      });

    /**
     * With every page full. Which source a merged list has its entries from makes a difference where they lead to more
     * calls: then each source comes first once, and the most expensive rehearsal counts.
     */
    async function runMost(): Promise<Rehearsal> {
      const base = await run("most");
      const asked = new Set(base.calls.map(({ source }) => source));
      if (asked.size < 2 || base.isCutShort) return base;
      const others: Rehearsal[] = [];
      for (const source of asked) {
        const first = sources.indexOf(source);
        if (first > 0) others.push(await run("most", first));
      }
      return others.reduce(
        (dearest, other) => (other.calls.length > dearest.calls.length ? other : dearest),
        base,
      );
    }

    return { run, runMost };
  }

  return {
    async plan(operation, headers, mostCalls) {
      const { run, runMost } = rehearsalsOf(operation, headers, mostCalls);
      return toPlan(
        {
          least: await run("least"),
          most: await runMost(),
          worst: [await run("missing"), await run("refusing"), await run("empty")],
        },
        sources,
      );
    },
    async countMost(operation, mostCalls) {
      const { runMost } = rehearsalsOf(operation, everyCredential, mostCalls);
      const { calls, isCutShort } = await runMost();
      const byField = [...Map.groupBy(calls, ({ field }) => field)];
      const [dearest] = byField.toSorted(([, one], [, other]) => other.length - one.length);
      return { calls: calls.length, isCutShort, dearest: dearest?.[0] ?? null };
    },
  };
}

/** The headers of somebody who has a credential for every source: a JWT without a signature, which is never sent. */
const everyCredential: HeaderReader = {
  get: (name) => (name.toLowerCase().endsWith("-authorization") ? `Bearer ${imaginedToken}` : null),
};

const imaginedToken = [{ alg: "none" }, { sub: "auth0|imagined" }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .join(".");

/** Whether an operation can be rehearsed: a subscription's events cannot. */
export function isPlannable(document: DocumentNode, operationName: string | null | undefined): boolean {
  return getOperationAST(document, operationName)?.operation !== "subscription";
}
