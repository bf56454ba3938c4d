import { GraphQLError, Kind, type SelectionSetNode } from "graphql";
import { type DocumentLimits, overLimit, say } from "./document-limits.ts";
import { collectFields, type DocumentParts, type Fragments } from "./selections.ts";

/** How much a selection set asks for, with everything that its fragments hold, as often as they are spread. */
interface Weight {
  /** Levels of fields. Introspection does not count. */
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Weight = { depth: 0, fields: 0, aliases: 0 };

/** A bound beyond which a count says nothing more: fragments that double each other come to any number. */
const ceiling = 1e9;

/**
 * Refuses a document that is too deep or asks for too much. Each fragment is weighed once, so that a small document of
 * many spreads takes no longer than a large one without. One that spreads itself is refused as validation would do.
 */
export function checkWeight({ operations, fragments }: DocumentParts, limits: DocumentLimits): void {
  const weigher = createWeigher(fragments);
  let fields = 0;
  for (const { selectionSet } of operations) {
    const weight = weigher.weigh(selectionSet);
    const rootFields = collectFields([selectionSet], (name) => fragments.get(name)).size;
    if (rootFields > limits.maxRootFields) {
      throw overLimit(
        `The operation begins with ${say(rootFields)} fields`,
        limits.maxRootFields,
        "Ask for part of them in another operation, or for several things at once with `nodes(ids:)`.",
      );
    }
    if (weight.aliases > limits.maxAliases) {
      throw overLimit(
        `The operation has ${say(weight.aliases)} aliases`,
        limits.maxAliases,
        "Ask for part of it in another operation.",
      );
    }
    checkDepth(weight, limits);
    fields += weight.fields;
  }
  // What no operation spreads is validated all the same.
  for (const { name, selectionSet } of fragments.values()) {
    if (weigher.hasWeighed(name.value)) continue;
    const weight = weigher.weigh(selectionSet);
    checkDepth(weight, limits);
    fields += weight.fields;
  }
  if (fields > limits.maxFields) {
    throw overLimit(
      `The document asks for ${fields >= ceiling ? "more than " : ""}${say(Math.min(fields, ceiling))} fields, those of fragments counted as often as they are spread`,
      limits.maxFields,
      "Ask for part of it in another operation.",
    );
  }
}

/** How many fields the operations of a valid document ask for, those of fragments as often as they are spread. */
export function countFields({ operations, fragments }: DocumentParts): number {
  const weigher = createWeigher(fragments);
  return operations.reduce((fields, { selectionSet }) => fields + weigher.weigh(selectionSet).fields, 0);
}

function checkDepth({ depth }: Weight, { maxDepth }: DocumentLimits): void {
  if (depth <= maxDepth) return;
  throw overLimit(
    `The document is ${say(depth)} levels deep`,
    maxDepth,
    "Ask for the inner levels in an operation of their own.",
  );
}

interface Weigher {
  weigh(set: SelectionSetNode): Weight;
  /** Whether a fragment was come upon. */
  hasWeighed(name: string): boolean;
}

function createWeigher(fragments: Fragments): Weigher {
  const known = new Map<string, Weight | "being weighed">();

  function weighFragment(name: string): Weight {
    const found = known.get(name);
    if (found === "being weighed") {
      throw new GraphQLError(`Cannot spread fragment "${name}" within itself.`, {
        nodes: fragments.get(name) ?? null,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      });
    }
    if (found !== undefined) return found;
    known.set(name, "being weighed");
    const fragment = fragments.get(name);
    const weight = fragment === undefined ? nothing : weigh(fragment.selectionSet);
    known.set(name, weight);
    return weight;
  }

  function weigh({ selections }: SelectionSetNode): Weight {
    let [depth, fields, aliases] = [0, 0, 0];
    for (const selection of selections) {
      let inner = nothing;
      if (selection.kind === Kind.FRAGMENT_SPREAD) inner = weighFragment(selection.name.value);
      else if (selection.selectionSet !== undefined) inner = weigh(selection.selectionSet);
      let levels = inner.depth;
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        if (selection.alias !== undefined) aliases += 1;
        levels = selection.name.value.startsWith("__") ? 0 : levels + 1;
      }
      depth = Math.max(depth, levels);
      fields = Math.min(ceiling, fields + inner.fields);
      aliases = Math.min(ceiling, aliases + inner.aliases);
    }
    return { depth, fields, aliases };
  }

  return { weigh, hasWeighed: (name) => known.has(name) };
}
