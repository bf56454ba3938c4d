import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from "graphql";
import { createSchema } from "../../src/graph/schema.ts";
import type { UpstreamCall } from "../../src/http/call.ts";
import { estimate } from "../../src/plan/estimate.ts";
import type { Plan } from "../../src/plan/plan.ts";

/** Names the folder that plans are noted in, next to what the operations really did; none are made when it is unset. */
export const planCoverageVariable = "PLAN_COVERAGE";

/** An operation that was planned and then executed. */
export interface PlannedRun {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly calls: Plan["calls"];
  /** The static bound that the budget goes by first. */
  readonly estimate: number;
  /** Calls that were made, repetitions not counted. */
  readonly real: number;
  /** By source, with what was planned as most. */
  readonly sources: Readonly<Record<string, { readonly most: number; readonly real: number }>>;
  /** Upstream operations of which there were more or fewer than planned as most, each with both numbers. */
  readonly differences: Readonly<Record<string, readonly [most: number, real: number]>>;
  /** Whether every list of the answer is as long as a page, and nothing that was looked up is missing. */
  readonly isFull: boolean;
  /** Milliseconds from sending the request for the plan to its answer. */
  readonly planMs: number;
}

/** What went wrong with an operation's plan; empty when nothing did. */
export function findFaults({ calls, real, estimate: bound, isFull }: PlannedRun): readonly string[] {
  return [
    ...(real < calls.least ? ["fewer than least"] : []),
    ...(real > calls.worst ? ["more than worst"] : []),
    ...(real > calls.most && real <= calls.worst ? ["more than most"] : []),
    ...(isFull && real !== calls.most ? ["not exact"] : []),
    ...(bound < calls.most ? ["more than the estimate"] : []),
  ];
}

const schema = createSchema();

/** Compares a plan with what the operation then did. */
export function comparePlan(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  plan: Plan,
  planMs: number,
  answer: {
    readonly data: unknown;
    readonly errors: readonly unknown[];
    readonly calls: readonly UpstreamCall[];
  },
): PlannedRun {
  const made = answer.calls.filter(({ attempt }) => attempt === 1);
  const names = new Set([...plan.sources.map(({ source }) => source), ...made.map(({ source }) => source)]);
  return {
    query,
    variables,
    calls: plan.calls,
    estimate: estimate(schema, parse(query), undefined, variables).calls,
    real: made.length,
    sources: Object.fromEntries(
      [...names].map((name) => [
        name,
        {
          most: plan.sources.find(({ source }) => source === name)?.calls.most ?? 0,
          real: made.filter(({ source }) => source === name).length,
        },
      ]),
    ),
    differences: differencesOf(plan, made),
    isFull: answer.errors.length === 0 && isFullAnswer(query, variables, answer.data),
    planMs,
  };
}

function differencesOf(plan: Plan, made: readonly UpstreamCall[]): PlannedRun["differences"] {
  const counts = new Map<string, [number, number]>();
  const count = (source: string, operation: string, planned: number, real: number) => {
    const [before, realBefore] = counts.get(`${source} ${operation}`) ?? [0, 0];
    counts.set(`${source} ${operation}`, [before + planned, realBefore + real]);
  };
  for (const { source, operations } of plan.sources) {
    for (const { operation, calls } of operations) count(source, operation, calls, 0);
  }
  for (const { source, operation } of made) count(source, operation, 0, 1);
  return Object.fromEntries([...counts].filter(([, [planned, real]]) => planned !== real));
}

/** Writes what a world compared. */
export function writePlannedRuns(runs: readonly PlannedRun[]): void {
  const folder = process.env[planCoverageVariable];
  if (folder === undefined || runs.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${randomUUID()}.json`, JSON.stringify(runs));
}

/** Whether every list in an answer is as long as a page of it, and nothing that was looked up is missing. */
export function isFullAnswer(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): boolean {
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

  function isFullObject(type: GraphQLNamedType, { selections }: SelectionSetNode, value: unknown): boolean {
    if (Array.isArray(value))
      return value.every((item) => isFullObject(type, { kind: Kind.SELECTION_SET, selections }, item));
    if (value === null) return false;
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD)
        return isFullField(type, selection, value as Readonly<Record<string, unknown>>);
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner === undefined) return true;
      const condition = inner.typeCondition?.name.value;
      return isFullObject(
        condition === undefined ? type : (schema.getType(condition) ?? type),
        inner.selectionSet,
        value,
      );
    });
  }

  function isFullField(
    parent: GraphQLNamedType,
    node: FieldNode,
    value: Readonly<Record<string, unknown>>,
  ): boolean {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const found = value[(node.alias ?? node.name).value];
    if (field === undefined || found === undefined) return true;
    const type = getNamedType(field.type);
    if (node.name.value === "errors" && Array.isArray(found)) return found.length === 0;
    if (found === null) return !isLookUp(field, type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return true;
    const first = field.args.some(({ name }) => name === "first")
      ? (getArgumentValues(field, node, variables)["first"] ?? 100)
      : undefined;
    const { nodes, edges } = found as {
      readonly nodes?: readonly unknown[];
      readonly edges?: readonly unknown[];
    };
    const entries = nodes ?? edges;
    if (first !== undefined && entries !== undefined && entries.length !== first) return false;
    return isFullObject(type, node.selectionSet, found);
  }

  return definitions.every((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return true;
    const root = schema.getRootType(definition.operation);
    return (
      data !== null &&
      root !== undefined &&
      root !== null &&
      isFullObject(root, definition.selectionSet, data)
    );
  });
}

/** Whether a field, or what it leads to, takes an upstream call: then null means that it was not found. */
function isLookUp(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): boolean {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return [field, ...types].some(({ astNode }) =>
    astNode?.directives?.some(({ name }) => name.value === "upstream"),
  );
}
