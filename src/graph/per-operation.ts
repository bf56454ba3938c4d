import {
  type ArgumentNode,
  BREAK,
  type DirectiveNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from "graphql";

/** An operation, and what decides what it asks for. */
export type AskedOperation = Pick<
  GraphQLResolveInfo,
  "fragments" | "operation" | "schema" | "variableValues"
>;

/** The argument that decides what is asked of a source: the kinds that a field lists. */
export const kindsArgument = "resources";

/**
 * Remembers what was found out about an operation for as long as its document is kept, whoever sends it. Nothing of a
 * caller's is in it: variables are left out, unless they decide what is asked for. Then each execution finds it out for
 * itself.
 */
export function perOperation<Value extends object>(
  findOut: (asked: AskedOperation) => Value,
): (asked: AskedOperation) => Value {
  const known = new WeakMap<GraphQLSchema, WeakMap<object, Value>>();
  return ({ fragments, operation, schema, variableValues }) => {
    const needsVariables = isDecidedByVariables({ fragments, operation });
    const key = needsVariables ? variableValues : operation;
    let ofSchema = known.get(schema);
    if (ofSchema === undefined) {
      ofSchema = new WeakMap();
      known.set(schema, ofSchema);
    }
    let value = ofSchema.get(key);
    if (value === undefined) {
      value = findOut({ fragments, operation, schema, variableValues: needsVariables ? variableValues : {} });
      ofSchema.set(key, value);
    }
    return value;
  };
}

const decided = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether variables stand where fields are skipped or included, or kinds are listed. */
function isDecidedByVariables({
  fragments,
  operation,
}: Pick<AskedOperation, "fragments" | "operation">): boolean {
  let isSo = decided.get(operation);
  if (isSo === undefined) {
    isSo = [operation, ...Object.values(fragments)].some((definition) => {
      let isFound = false;
      const look = (node: DirectiveNode | ArgumentNode) => {
        isFound ||= holdsVariable(node);
      };
      visit(definition, {
        VariableDefinition: () => false,
        Directive: look,
        Argument: (node) => (node.name.value === kindsArgument ? look(node) : undefined),
      });
      return isFound;
    });
    decided.set(operation, isSo);
  }
  return isSo;
}

/** Whether a variable stands in it. */
export function holdsVariable(node: DirectiveNode | ArgumentNode | ValueNode): boolean {
  let isFound = false;
  visit(node, {
    Variable() {
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}
