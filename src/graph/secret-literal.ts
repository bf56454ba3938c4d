import { type DocumentNode, type ValueNode, valueFromASTUntyped, visit } from "graphql";
import { carriesSecret } from "../sources/secret-answer.ts";

/**
 * Whether a secret stands in the text of a document, such as a password that belongs into a variable. It errs towards yes.
 */
export function holdsSecret(document: DocumentNode): boolean {
  let isFound = false;
  const look = (name: string, value: ValueNode) => {
    isFound ||= carriesSecret(valueFromASTUntyped(value), name);
  };
  visit(document, {
    Argument: ({ name, value }) => look(name.value, value),
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue !== undefined) look(variable.name.value, defaultValue);
    },
  });
  return isFound;
}
