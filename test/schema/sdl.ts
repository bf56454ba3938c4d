import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLObjectType,
  isObjectType,
  Kind,
} from "graphql";
import { createSchema, readTypeDefs } from "../../src/graph/schema.ts";

/** The served schema. */
export const schema = createSchema();

/** The SDL it is made of. */
export const documents = readTypeDefs();

const ownNames = new Set(
  documents.flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      "name" in definition && definition.name ? [definition.name.value] : [],
    ),
  ),
);

/** The types of `schema/`: neither GraphQL's own nor those that federation adds. */
export const ownTypes = Object.values(schema.getTypeMap()).filter(({ name }) => ownNames.has(name));

/** The object types among them. */
export const objectTypes = ownTypes.filter(isObjectType);

/** The fields of object types as the SDL has them, with where they stand, for example `Org.name`. */
export const fields: readonly { readonly path: string; readonly node: FieldDefinitionNode }[] =
  documents.flatMap(({ definitions }) =>
    definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (definition.fields ?? []).map((node) => ({
            path: `${definition.name.value}.${node.name.value}`,
            node,
          }))
        : [],
    ),
  );

/** The directives of one name on a type and its extensions. */
export function directivesOf(
  { astNode, extensionASTNodes }: GraphQLObjectType,
  name: string,
): readonly ConstDirectiveNode[] {
  const nodes = [...(astNode ? [astNode] : []), ...extensionASTNodes];
  return nodes.flatMap(({ directives = [] }) =>
    directives.filter((directive) => directive.name.value === name),
  );
}

/** The directive of one name on a field. */
export function directiveOf(
  { directives = [] }: FieldDefinitionNode,
  name: string,
): ConstDirectiveNode | undefined {
  return directives.find((directive) => directive.name.value === name);
}

/** A constant argument of a directive: a list as a list of texts, anything else as its text. */
export function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): unknown {
  const value = given.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.LIST) return value.values.map((item) => ("value" in item ? item.value : null));
  return value !== undefined && "value" in value ? value.value : undefined;
}
