import { globSync, readFileSync } from "node:fs";
import {
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from "graphql";

/** Who has it: all sources, or one vendor alone. A vendor has a folder of its own in `schema/`. */
export type Owner = "everybody" | "Auth0" | "Losant";

/** A definition, and who has what it defines. */
export interface Owned<Node> {
  readonly node: Node;
  readonly owner: Owner;
}

/** A noun of the schema: all that the files of that name define. */
export interface SchemaWord {
  /** For example `identity-provider`. */
  readonly name: string;
  readonly owner: Owner;
  readonly queries: readonly Owned<FieldDefinitionNode>[];
  readonly mutations: readonly Owned<FieldDefinitionNode>[];
  readonly subscriptions: readonly Owned<FieldDefinitionNode>[];
  readonly types: readonly SchemaType[];
  readonly directives: readonly DirectiveDefinitionNode[];
}

/** A type with its members, also those that files of other nouns and of the vendors add. */
export interface SchemaType extends Owned<TypeDefinitionNode> {
  readonly members: readonly Owned<MemberNode>[];
}

/** A field of a type or an input, or a value of an enum. */
export type MemberNode = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

const schemaFolder = new URL("../../schema/", import.meta.url);
const rootNames = ["Query", "Mutation", "Subscription"];

/** The words of the schema, by name. */
export function readSchemaWords(): readonly SchemaWord[] {
  const files = globSync("**/*.graphql", { cwd: schemaFolder })
    // What all sources have comes before what one vendor adds.
    .toSorted((one, other) => one.split("/").length - other.split("/").length || one.localeCompare(other))
    .map((path) => ({
      path,
      definitions: parse(readFileSync(new URL(path, schemaFolder), "utf8")).definitions,
    }));
  const everything = files.flatMap(({ path, definitions }) => toOwned(path, definitions));
  const words = Map.groupBy(files, ({ path }) => path.replace(/^.*\/|\.graphql$/g, ""));
  return [...words].toSorted().map(([name, ofWord]) => {
    const definitions = ofWord.flatMap((file) => toOwned(file.path, file.definitions));
    const owners = new Set(ofWord.map(({ path }) => ownerOf(path)));
    const fieldsOf = (root: string) =>
      definitions
        .filter(({ node }) => isObject(node) && node.name.value === root)
        .flatMap(({ node, owner }) => membersOf(node, owner))
        .flatMap(({ node, owner }) => (node.kind === Kind.FIELD_DEFINITION ? [{ node, owner }] : []));
    return {
      name,
      owner: owners.size === 1 ? ([...owners][0] ?? "everybody") : "everybody",
      queries: fieldsOf("Query"),
      mutations: fieldsOf("Mutation"),
      subscriptions: fieldsOf("Subscription"),
      types: definitions.flatMap(({ node, owner }) =>
        isTypeDefinitionNode(node) && !rootNames.includes(node.name.value)
          ? [{ node, owner, members: allMembersOf(node.name.value, everything) }]
          : [],
      ),
      directives: definitions.flatMap(({ node }) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node] : [])),
    };
  });
}

function ownerOf(path: string): Owner {
  return path.startsWith("auth0/") ? "Auth0" : path.startsWith("losant/") ? "Losant" : "everybody";
}

function toOwned(path: string, definitions: readonly DefinitionNode[]): Owned<DefinitionNode>[] {
  return definitions.map((node) => ({ node, owner: ownerOf(path) }));
}

function isObject(
  node: DefinitionNode,
): node is Extract<TypeDefinitionNode | TypeExtensionNode, { fields?: unknown }> {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function membersOf(node: DefinitionNode, owner: Owner): Owned<MemberNode>[] {
  const members: readonly MemberNode[] | undefined =
    "fields" in node ? node.fields : "values" in node ? node.values : [];
  return (members ?? []).map((member) => ({ node: member, owner }));
}

function allMembersOf(typeName: string, everything: readonly Owned<DefinitionNode>[]): Owned<MemberNode>[] {
  return everything
    .filter(
      ({ node }) => (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) && node.name.value === typeName,
    )
    .toSorted((one, other) => Number(isTypeExtensionNode(one.node)) - Number(isTypeExtensionNode(other.node)))
    .flatMap(({ node, owner }) => membersOf(node, owner));
}
