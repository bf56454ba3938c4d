import {
  type ConstDirectiveNode,
  type InputValueDefinitionNode,
  Kind,
  print,
  type StringValueNode,
  type TypeNode,
} from "graphql";
import {
  type MemberNode,
  type Owned,
  type Owner,
  readSchemaWords,
  type SchemaType,
  type SchemaWord,
} from "./schema-words.ts";

/** The page of a type, by the type's name. */
type Pages = ReadonlyMap<string, string>;

interface Marked {
  readonly description?: StringValueNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const kinds: Readonly<Partial<Record<Kind, string>>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "type",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.UNION_TYPE_DEFINITION]: "union",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
};

/** The reference of the schema: Markdown by the name of its file, one page for each noun and a list of them. */
export function writeSchemaPages(): ReadonlyMap<string, string> {
  const words = readSchemaWords();
  const pages = new Map(
    words.flatMap(({ name, types }) => types.map(({ node }) => [node.name.value, `${name}.md`] as const)),
  );
  return new Map([
    ["index.md", writeIndex(words)],
    ...words.map((word) => [`${word.name}.md`, writeWord(word, pages)] as const),
  ]);
}

function writeIndex(words: readonly SchemaWord[]): string {
  const listOf = (owner: Owner) =>
    words
      .filter((word) => word.owner === owner)
      .map((word) => `- [${titleOf(word)}](${word.name}.md): ${namesIn(word)}`)
      .join("\n");
  return join([
    "# Schema",
    "Every field, argument, input and type, one page for each noun, made from the files in `schema/`. *Null only for " +
      "an error* is what `@semanticNonNull` says there, and *Calls* are the upstream operations of `@upstream`.",
    "## All sources",
    listOf("everybody"),
    "## Auth0 alone",
    listOf("Auth0"),
    "## Losant alone",
    listOf("Losant"),
  ]);
}

function titleOf({ name }: SchemaWord): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;
}

function namesIn({ queries, mutations, subscriptions, types }: SchemaWord): string {
  const fields = [...queries, ...mutations, ...subscriptions];
  const names = (fields.length > 0 ? fields : types).map(({ node }) => `\`${node.name.value}\``);
  return [...names.slice(0, 4), ...(names.length > 4 ? ["…"] : [])].join(", ");
}

function writeWord(word: SchemaWord, pages: Pages): string {
  const section = (heading: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`## ${heading}`, ...parts];
  const writeField = ({ node, owner }: SchemaWord["queries"][number]) =>
    join([
      `### ${node.name.value}`,
      describe(node),
      `Gives ${[linkType(node.type, pages), ...remarksOf(node, owner)].join(", ")}. ${callsOf(node)}`,
      listMembers(node.arguments ?? [], pages),
    ]);
  return join([
    `# ${titleOf(word)}`,
    ...section("Queries", word.queries.map(writeField)),
    ...section("Mutations", word.mutations.map(writeField)),
    ...section("Subscriptions", word.subscriptions.map(writeField)),
    ...section(
      "Types",
      word.types.map((type) => writeType(type, pages)),
    ),
    ...section(
      "Directives",
      word.directives.map((node) =>
        join([`### @${node.name.value}`, describe(node), listMembers(node.arguments ?? [], pages)]),
      ),
    ),
  ]);
}

function writeType({ node, owner, members }: SchemaType, pages: Pages): string {
  const linkAll = (types: readonly TypeNode[] = []) => types.map((type) => linkType(type, pages)).join(", ");
  const interfaces = "interfaces" in node ? linkAll(node.interfaces) : "";
  const keys = findDirectives(node, "key").map((key) => `\`${textIn(key, "fields")}\``);
  const facts = [
    `${kinds[node.kind]}`,
    ...(interfaces === "" ? [] : [`implements ${interfaces}`]),
    ...(node.kind === Kind.UNION_TYPE_DEFINITION ? [`one of ${linkAll(node.types)}`] : []),
    ...(keys.length === 0 ? [] : [`federation keys ${keys.join(" and ")}`]),
    ...(findDirectives(node, "oneOf").length === 0 ? [] : ["exactly one of the fields is given"]),
    ...remarksOf(node, owner),
  ];
  return join([
    // Fields of Query and Mutation may differ from types in the case of a letter only, which anchors do not have.
    `### ${node.name.value} {#type-${node.name.value}}`,
    `*${facts.join(", ")}*`,
    `${describe(node)} ${callsOf(node)}`.trim(),
    members.map((member) => listMember(member, owner, pages)).join("\n"),
  ]);
}

function listMember({ node, owner }: Owned<MemberNode>, typeOwner: Owner, pages: Pages): string {
  const inner = node.kind === Kind.FIELD_DEFINITION ? listMembers(node.arguments ?? [], pages, "  ") : "";
  const line = listMembers([node], pages, "", owner === typeOwner ? "everybody" : owner);
  return inner === "" ? line : `${line}\n${inner}`;
}

function listMembers(
  nodes: readonly (MemberNode | InputValueDefinitionNode)[],
  pages: Pages,
  indent = "",
  owner: Owner = "everybody",
): string {
  return nodes
    .map((node) => {
      const type = "type" in node ? [` ${linkType(node.type, pages)}`] : [""];
      const value =
        "defaultValue" in node && node.defaultValue ? [`\`${print(node.defaultValue)}\` when left out`] : [];
      const head = [`**\`${node.name.value}\`**${type}`, ...value, ...remarksOf(node, owner)].join(", ");
      return `${indent}- ${head}: ${describe(node)} ${callsOf(node)}`.trimEnd();
    })
    .join("\n");
}

function remarksOf(node: Marked, owner: Owner): string[] {
  return [
    ...(owner === "everybody" ? [] : [`${owner} alone`]),
    ...findDirectives(node, "semanticNonNull").map(() => "null only for an error"),
    ...findDirectives(node, "deprecated").map(
      (deprecated) => `**deprecated** (${textIn(deprecated, "reason")})`,
    ),
  ];
}

function callsOf(node: Marked): string {
  const names: Readonly<Record<string, string>> = {
    losant: "Losant",
    instance: "Losant instance",
    auth0: "Auth0",
  };
  const calls = findDirectives(node, "upstream").flatMap(({ arguments: sources = [] }) =>
    sources.map(
      ({ name, value }) =>
        `${names[name.value]} ${print(value)
          .replace(/^\[|\]$/g, "")
          .replaceAll('"', "`")}`,
    ),
  );
  return calls.length === 0 ? "" : `Calls: ${calls.join("; ")}.`;
}

function linkType(type: TypeNode, pages: Pages): string {
  const text = print(type);
  const name = text.replace(/\W/g, "");
  const page = pages.get(name);
  return page === undefined ? `\`${text}\`` : `[\`${text}\`](${page}#type-${name})`;
}

function findDirectives({ directives = [] }: Marked, name: string): readonly ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function textIn(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : "";
}

function describe({ description }: Marked): string {
  return (description?.value ?? "").replace(/\s+/g, " ");
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
