import { Kind, type OperationDefinitionNode, type TypeNode } from "graphql";

/** Types of which every text is a value. */
const textTypes: ReadonlySet<string> = new Set(["ID", "String"]);

/**
 * Whether each variable of an operation expects a text and has one, as an id or a cursor is. Such variables fit, no list
 * is longer for them and no page larger.
 */
export function arePlain(
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  for (const { type, variable } of variableDefinitions ?? []) {
    if (!isTextType(type) || typeof variables[variable.name.value] !== "string") return false;
  }
  return true;
}

function isTextType(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isTextType(type.type);
  return type.kind === Kind.NAMED_TYPE && textTypes.has(type.name.value);
}
