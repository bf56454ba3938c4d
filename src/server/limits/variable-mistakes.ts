import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

/**
 * What the engine is asked for when variables may be wrong: whether they are, and nothing that takes time. To propose a
 * name in the place of a text of 900 kB takes it 25 ms.
 */
export const firstMistake = { maxErrors: 1, hideSuggestions: true };

/** Characters of a variable, as JSON, up to which the names in it are short enough for others to be proposed. */
const longestWithProposals = 10_000;

/** Names of the schema that the engine proposes in the place of a wrong one. */
const hint = / Did you mean (?:the enum value )?"\w+"(?:(?:,|, or| or) "\w+")*\?$/;

/**
 * Says what is wrong with variables, as many mistakes as asked for: where, and what is expected there. The engine would
 * repeat the value or the key at fault, which may be a secret that was put in the wrong place.
 */
export function describeMistakes(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
  most: number,
): readonly GraphQLError[] {
  const mistakes: GraphQLError[] = [];
  for (const definition of definitions) {
    if (mistakes.length >= most) break;
    const [first] = getVariableValues(schema, [definition], variables, firstMistake).errors ?? [];
    if (first === undefined) continue;
    const type = typeFromAST(schema, definition.type);
    const name = definition.variable.name.value;
    const isQuoting = /^Variable "\$\w+" got invalid value /.test(first.message);
    const found =
      isQuoting && isInputType(type)
        ? describeValue(name, type, variables[name], most - mistakes.length)
        : [first.message];
    for (const message of found) {
      const extensions = { code: "BAD_USER_INPUT" };
      mistakes.push(new GraphQLError(message, { nodes: definition, extensions }));
    }
  }
  return mistakes;
}

function describeValue(
  name: string,
  type: GraphQLInputType,
  value: unknown,
  most: number,
): readonly string[] {
  const messages: string[] = [];
  const enough = new Error("enough mistakes were found");
  const note = (path: readonly (string | number)[], _value: unknown, error: GraphQLError) => {
    const place = path.length === 0 ? "" : ` at "${name}${path.map(toStep).join("")}"`;
    messages.push(`Variable "$${name}" is wrong${place}; ${reasonOf(error, typeAt(type, path))}`);
    // Each further one takes time to find.
    if (messages.length >= most) throw enough;
  };
  try {
    coerceInputValue(value, type, note, JSON.stringify(value).length > longestWithProposals);
  } catch (error) {
    if (error !== enough) throw error;
  }
  return messages;
}

/** What the engine and this graph's own scalars say without a value is told as it is. */
function reasonOf({ message, extensions }: GraphQLError, type: GraphQLInputType): string {
  const named = getNamedType(type);
  const proposal = hint.exec(message)?.[0] ?? "";
  if (extensions["code"] === "BAD_USER_INPUT" || message.startsWith("Expected non-nullable type ")) {
    return message;
  }
  if (isLeafType(named)) return `expected ${named.name}.${proposal}`;
  const isUnknown = / is not defined by type "\w+"\./.test(message);
  return isUnknown ? `type "${named.name}" has no such field.${proposal}` : message;
}

function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((outer, key) => {
    const nullable = getNullableType(outer);
    if (isListType(nullable))
      return typeof key === "number" ? nullable.ofType : typeAt(nullable.ofType, [key]);
    return isInputObjectType(nullable) ? (nullable.getFields()[key]?.type ?? nullable) : nullable;
  }, type);
}

function toStep(key: string | number): string {
  return typeof key === "number" ? `[${key}]` : `.${key}`;
}
