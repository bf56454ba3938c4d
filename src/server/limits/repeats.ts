import type { FieldNode, SelectionSetNode } from "graphql";
import { GatewayError } from "../../errors/gateway-error.ts";
import { overLimit, say } from "./document-limits.ts";
import { collectFields, type DocumentParts, type FindFragment } from "./selections.ts";

/**
 * How often the same response key may be asked for in one place. Validation compares each with each, and what is below
 * them too: 400 times `viewer { id }` took it 240 ms, 50 times takes 4.
 */
const mostRepeats = 50;

/** Where the walk is with respect to introspection: not in it, in it, or below a list of a type's parts. */
type Introspection = "none" | "schema" | "parts";

/** The lists of what a type is made of: within each other they multiply the schema by itself. */
const listsOfParts: ReadonlySet<string> = new Set(["fields", "inputFields", "interfaces", "possibleTypes"]);

/** All lists of introspection, and what they begin with: each alias repeats them as a whole. */
const largeFields: ReadonlySet<string> = new Set([
  ...listsOfParts,
  "__schema",
  "types",
  "args",
  "enumValues",
  "directives",
]);

/**
 * Refuses what would take validation long or repeat the schema in the answer: fields that are asked for many times in
 * one place, and introspection within introspection. The document's weight has to be checked before.
 */
export function checkRepeats({ operations, fragments }: DocumentParts): void {
  const met = new Set<string>();
  const find: FindFragment = (name) => {
    met.add(name);
    return fragments.get(name);
  };
  for (const { selectionSet } of operations) checkPlace([selectionSet], find, "", "none");
  for (const { name, selectionSet } of fragments.values()) {
    if (!met.has(name.value)) checkPlace([selectionSet], find, "", "none");
  }
}

function checkPlace(
  sets: readonly SelectionSetNode[],
  find: FindFragment,
  path: string,
  introspection: Introspection,
): void {
  const keysOf = new Map<string, string>();
  for (const [key, fields] of collectFields(sets, find)) {
    const place = path === "" ? key : `${path}.${key}`;
    if (fields.length > mostRepeats) {
      throw overLimit(
        `\`${place}\` is asked for ${say(fields.length)} times`,
        mostRepeats,
        "Ask for it once.",
      );
    }
    const name = fields[0]?.name.value ?? "";
    if (introspection !== "none" || name === "__schema") {
      const other = keysOf.get(name);
      if (other !== undefined && largeFields.has(name)) throw repeated(name, place);
      keysOf.set(name, key);
      if (introspection === "parts" && listsOfParts.has(name)) throw nested(name, place);
    }
    const inner = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (inner.length > 0) checkPlace(inner, find, place, stepInto(fields, introspection));
  }
}

function stepInto([field]: readonly FieldNode[], outer: Introspection): Introspection {
  const name = field?.name.value ?? "";
  if (outer === "none") return name === "__schema" || name === "__type" ? "schema" : "none";
  return listsOfParts.has(name) ? "parts" : outer;
}

function repeated(name: string, place: string): GatewayError {
  return new GatewayError(
    "BUDGET_EXCEEDED",
    `Introspection asks for \`${name}\` more than once (\`${place}\`); 1 is allowed in one place. Ask for it without an alias.`,
  );
}

function nested(name: string, place: string): GatewayError {
  return new GatewayError(
    "BUDGET_EXCEEDED",
    `Introspection asks for \`${name}\` of a type within another list of types' parts (\`${place}\`); 1 level is allowed. Every type is in \`__schema.types\`: find it there by its name.`,
  );
}
