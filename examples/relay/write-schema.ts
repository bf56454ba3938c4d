import { globSync, readFileSync, writeFileSync } from "node:fs";
import { type DefinitionNode, Kind, parse, print } from "graphql";

// Writes schema.graphql: the gateway's schema in one file, as Relay's compiler wants it. The files of schema/ extend types
// and inputs of one another, which it does not read, and name directives of Federation, which mean nothing to a client.

const folder = new URL("../../schema/", import.meta.url);

/** Directives that tell a client something. */
const kept = ["deprecated", "oneOf", "semanticNonNull", "specifiedBy"];

/** What a definition and its extensions have lists of. */
interface Parts {
  readonly fields?: readonly unknown[];
  readonly interfaces?: readonly unknown[];
}

const definitions = globSync("**/*.graphql", { cwd: folder })
  .toSorted()
  .flatMap((file) => parse(readFileSync(new URL(file, folder), "utf8"), { noLocation: true }).definitions);

/** What the gateway declares by itself, beside the files. */
const deferDirective =
  "directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT";

const types = new Map<string, DefinitionNode>();
for (const definition of definitions) {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION && !kept.includes(definition.name.value)) continue;
  if (!("name" in definition) || definition.name === undefined || isExtension(definition)) continue;
  types.set(definition.name.value, definition);
}
for (const definition of definitions) {
  if (!isExtension(definition) || !("name" in definition) || definition.name === undefined) continue;
  const { value } = definition.name;
  const extended = types.get(value);
  if (extended !== undefined) types.set(value, join(extended, definition));
}

const texts = [...types.values()].map((type) => print(withoutForeignDirectives(type)));
writeFileSync(new URL("schema.graphql", import.meta.url), `${[deferDirective, ...texts].join("\n\n")}\n`);

function isExtension({ kind }: DefinitionNode): boolean {
  return kind.endsWith("Extension");
}

/** A definition with what an extension adds to it. */
function join(definition: DefinitionNode, extension: DefinitionNode): DefinitionNode {
  const [one, other] = [definition as Parts, extension as Parts];
  return {
    ...definition,
    fields: [...(one.fields ?? []), ...(other.fields ?? [])],
    interfaces: [...(one.interfaces ?? []), ...(other.interfaces ?? [])],
  } as DefinitionNode;
}

/** The same piece of the schema without directives that a client does not know. */
function withoutForeignDirectives<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(withoutForeignDirectives) as Node;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === "directives"
      ? (value as { name: { value: string } }[]).filter(({ name }) => kept.includes(name.value))
      : withoutForeignDirectives(value),
  ]);
  return Object.fromEntries(entries) as Node;
}
