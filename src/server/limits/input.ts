import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { overLimit, say } from "./document-limits.ts";
import { collectFields, partsOf } from "./selections.ts";

/** How large the variables of a request may be. */
export interface InputLimits {
  /** Values: each text, number, list and object counts. */
  readonly maxInputValues: number;
  /** Levels of lists and objects. */
  readonly maxInputDepth: number;
  /** Entries of one list, where the graph says that there is a list, and of all lists of ids together. */
  readonly maxListEntries: number;
}

/** Refuses variables that hold too much, whatever they are meant for. */
export function checkVariables(
  variables: unknown,
  { maxInputValues, maxInputDepth }: Omit<InputLimits, "maxListEntries">,
): void {
  let [values, levels] = [0, 0];
  // Level by level. The variables themselves are no value of the operation's.
  for (let open = isObject(variables) ? [variables] : []; open.length > 0; levels += 1) {
    const inner: object[] = [];
    for (const object of open) {
      for (const value of Object.values(object)) {
        values += 1;
        if (isObject(value)) inner.push(value);
      }
    }
    open = inner;
  }
  const deepest = levels - 1;
  if (deepest > maxInputDepth) {
    throw overLimit(
      `\`variables\` is nested ${say(deepest)} levels deep`,
      maxInputDepth,
      "No argument of this graph needs that.",
    );
  }
  if (values > maxInputValues) {
    throw overLimit(
      `\`variables\` holds ${say(values)} values`,
      maxInputValues,
      "Send part of them in another operation.",
    );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * Refuses variables with a list that is too long: a thousand ids would be a thousand calls. The content of a JSONObject,
 * and a list of these, is only limited as a whole.
 */
export function checkLists(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
  { maxListEntries }: Pick<InputLimits, "maxListEntries">,
): void {
  function visit(type: GraphQLInputType, value: unknown, path: string): void {
    const nullable = getNullableType(type);
    if (isListType(nullable) && Array.isArray(value)) {
      if (value.length > maxListEntries && getNamedType(nullable).name !== "JSONObject") {
        throw overLimit(
          `\`${path}\` has ${say(value.length)} entries`,
          maxListEntries,
          "Send the others in another operation.",
        );
      }
      for (const entry of value) visit(nullable.ofType, entry, path);
    } else if (isInputObjectType(nullable) && typeof value === "object" && value !== null) {
      for (const [name, field] of Object.entries(nullable.getFields())) {
        if (Object.hasOwn(value, name)) {
          visit(field.type, (value as Readonly<Record<string, unknown>>)[name], `${path}.${name}`);
        }
      }
    }
  }
  for (const { variable, type } of definitions) {
    const name = variable.name.value;
    const expected = typeFromAST(schema, type);
    if (isInputType(expected) && Object.hasOwn(variables, name)) {
      visit(expected, variables[name], `$${name}`);
    }
  }
}

/**
 * Refuses an operation whose first fields name too many things: each alias with a list of ids has as many results as the
 * list is long, or as many errors.
 */
export function checkNamed(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  { maxListEntries }: Pick<InputLimits, "maxListEntries">,
): void {
  let entries = 0;
  for (const [field, node] of fieldsWithLists(schema, document, operation)) {
    const values = Object.values(getArgumentValues(field, node, variables));
    entries += Math.max(0, ...values.map((value) => (Array.isArray(value) ? value.length : 0)));
  }
  if (entries <= maxListEntries) return;
  throw overLimit(
    `The operation names ${say(entries)} things by their ids`,
    maxListEntries,
    "Send the others in another operation.",
  );
}

type FieldWithNode = readonly [field: GraphQLField<unknown, unknown>, node: FieldNode];

/** By operation: finding them takes as long as all checks of a small operation together. */
const found = new WeakMap<OperationDefinitionNode, readonly FieldWithNode[]>();

/** The first fields of an operation that can be given lists. */
function fieldsWithLists(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly FieldWithNode[] {
  let fields = found.get(operation);
  if (fields === undefined) {
    const known = schema.getRootType(operation.operation)?.getFields() ?? {};
    const { fragments } = partsOf(document);
    const asked = collectFields([operation.selectionSet], (name) => fragments.get(name));
    fields = [...asked.values()].flatMap(([node]): readonly FieldWithNode[] => {
      const field = node && known[node.name.value];
      const takesLists = field?.args.some(({ type }) => isListType(getNullableType(type))) === true;
      return field !== undefined && node !== undefined && takesLists ? [[field, node]] : [];
    });
    found.set(operation, fields);
  }
  return fields;
}
