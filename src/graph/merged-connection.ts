import type { GraphQLResolveInfo } from "graphql";
import { GatewayError } from "../errors/gateway-error.ts";
import { invalidCursor, type Page, type PageRequest, type Position } from "../sources/page.ts";
import type { Access } from "../sources/source.ts";
import { type Connection, type ConnectionArguments, checkPageSize, ListConnection } from "./connection.ts";
import { createCursorCodec, end, type Positions } from "./cursor.ts";
import { type Selection, selectionOf, selectionOfNodes } from "./selection.ts";
import { type SourceFailure, toSourceFailure } from "./source-failure.ts";

/** One source's part of a merged list. */
interface Part<Node> {
  readonly access: Access;
  readonly page: Page<Node>;
  /** How many entries of the page were taken. */
  taken: number;
}

/**
 * Answers a list over several sources. All that are not read to their end are asked at once. Their pages are merged by
 * `compare`, which must agree with the order that they were asked for; equal entries keep the configured order. Sources
 * that fail are told in `sourceErrors`; when all fail, so does the list.
 */
export async function toMergedConnection<Node>(
  info: GraphQLResolveInfo,
  { first, after, ...others }: ConnectionArguments,
  accesses: readonly Access[],
  load: (access: Access, request: PageRequest, nodes: Selection) => Promise<Page<Node>>,
  compare: (a: Node, b: Node) => number,
): Promise<Connection<Node>> {
  const names = accesses.map(({ source }) => source.name);
  const codec = createCursorCodec([info.parentType.name, info.fieldName, names, others]);
  const start: Positions = after === null || after === undefined ? {} : codec.decode(after);
  if (Object.keys(start).some((name) => !names.includes(name))) throw invalidCursor();
  const size = checkPageSize(first);
  const wantsTotal = selectionOf(info).has("totalCount");
  const selection = selectionOfNodes(info);

  const asked = accesses.filter(({ source }) => wantsTotal || start[source.name] !== end);
  const outcomes = await Promise.allSettled(
    asked.map(async (access) => {
      const position = start[access.source.name];
      // A source that is read to its end is asked again only for the total.
      const request = position === end ? { first: 1, after: null } : { first: size, after: position ?? null };
      return load(access, { ...request, wantsTotal }, selection);
    }),
  );

  const failures: SourceFailure[] = [];
  const parts: Part<Node>[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const access = asked[index];
    if (access === undefined) continue;
    if (outcome.status === "rejected") failures.push(toSourceFailure(access.source, outcome.reason));
    else parts.push({ access, page: outcome.value, taken: 0 });
  }
  if (parts.length === 0 && failures.length > 0) throw joinFailures(outcomes, failures);

  const readable = parts.filter(({ access }) => start[access.source.name] !== end);
  const nodes: Node[] = [];
  /** The part that each of them is from. */
  const origins: Part<Node>[] = [];
  // A part that is used up here and goes on upstream ends the page: what follows could belong before the others.
  while (nodes.length < size && !readable.some(isCutOff)) {
    const part = nextPart(readable, compare);
    const node = part?.page.items[part.taken];
    if (part === undefined || node === undefined) break;
    part.taken += 1;
    nodes.push(node);
    origins.push(part);
  }
  const hasNext = readable.some(({ page, taken }) => page.hasNext || taken < page.items.length);
  return new ListConnection(
    nodes,
    (index) => codec.encode({ ...start, ...positionsAfter(origins.slice(0, index + 1)) }),
    hasNext,
    after !== null && after !== undefined,
    sumTotals(parts, failures),
    failures,
  );
}

/** Where the sources stand behind nodes that came from these parts, one after the other. */
function positionsAfter<Node>(origins: readonly Part<Node>[]): Positions {
  const positions: Record<string, Position> = {};
  for (const [part, { length }] of Map.groupBy(origins, (part) => part)) {
    const { access, page } = part;
    const isLast = length === page.items.length && !page.hasNext;
    positions[access.source.name] = isLast ? end : page.positionAt(length - 1);
  }
  return positions;
}

function isCutOff<Node>({ page, taken }: Part<Node>): boolean {
  return page.hasNext && taken > 0 && taken === page.items.length;
}

function nextPart<Node>(
  parts: readonly Part<Node>[],
  compare: (a: Node, b: Node) => number,
): Part<Node> | undefined {
  if (parts.length === 1) return parts[0];
  let best: Part<Node> | undefined;
  let bestItem: Node | undefined;
  for (const part of parts) {
    const item = part.page.items[part.taken];
    if (item === undefined || (bestItem !== undefined && compare(item, bestItem) >= 0)) continue;
    best = part;
    bestItem = item;
  }
  return best;
}

function sumTotals<Node>(parts: readonly Part<Node>[], failures: readonly SourceFailure[]): number | null {
  if (failures.length > 0) return null;
  let sum = 0;
  for (const { page } of parts) {
    if (page.total === null) return null;
    sum += page.total;
  }
  return sum;
}

/** A single source's error as it is; several in one, with the first one's code. */
function joinFailures(
  outcomes: readonly PromiseSettledResult<unknown>[],
  failures: readonly SourceFailure[],
): unknown {
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason as unknown] : [],
  );
  const [first] = failures;
  if (first === undefined || failures.length === 1) return reasons[0];
  const messages = failures.map(({ message }) => message).join(" ");
  return new GatewayError(first.code, `No source could answer. ${messages}`, {
    cause: new AggregateError(reasons),
  });
}
