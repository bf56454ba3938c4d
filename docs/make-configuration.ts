/**
 * Writes the tables of docs/configuration.md: `node docs/make-configuration.ts [--check]`. With `--check` nothing is
 * written, and the exit code is 1 when they are not current.
 */
import { readFileSync } from "node:fs";
import { createJsonSchema } from "../src/config/json-schema.ts";
import { variableDescriptions } from "../src/config/variables.ts";
import { fillMarks, writeTable } from "./markdown.ts";
import { writeFiles } from "./write-files.ts";

/** The part of JSON Schema that the configuration's makes use of. */
interface SchemaNode {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

const page = new URL("configuration.md", import.meta.url);
const schema = createJsonSchema() as SchemaNode;

/** The key of the file that a variable wins over. */
const keyOfVariable: Readonly<Record<string, string>> = {
  PORT: "listen.port",
  HOST: "listen.host",
  LOG_LEVEL: "logLevel",
  ROLLCALL_SHARED_STORE_URL: "sharedStore.url",
};

/** The page as it should be: its own text, with tables made of the configuration's schema between the marks. */
export function writeConfiguration(text: string): string {
  return fillMarks(text, { variables: writeVariables(), keys: writeSections([], schema).join("\n\n") });
}

function writeVariables(): string {
  return writeTable(
    ["environment", "default", "key of the file", ""],
    Object.entries(variableDescriptions).map(([name, description]) => {
      const key = keyOfVariable[name];
      const node = key
        ?.split(".")
        .reduce<SchemaNode | undefined>((outer, step) => outer?.properties?.[step], schema);
      return [`\`${name}\``, writeValue(node?.default), key === undefined ? "" : `\`${key}\``, description];
    }),
  );
}

/** A table for the keys of an object, and one for each object within it. */
function writeSections(path: readonly string[], node: SchemaNode): string[] {
  const entries = Object.entries(node.properties ?? {});
  const rows = entries.map(([key, value]) => [
    `\`${key}\``,
    writeType(value),
    node.required?.includes(key) ? "required" : writeValue(value.default),
    value.description ?? "",
  ]);
  const heading = path.length === 0 ? [] : [`### ${path.join(".")}`];
  const inner = entries.flatMap(([key, value]) => {
    const [place, object] = value.items?.properties ? [`${key}[]`, value.items] : [key, value];
    return object.properties === undefined ? [] : writeSections([...path, place], object);
  });
  return [...heading, writeTable(["key", "type", "default", ""], rows), ...inner];
}

function writeType({
  type,
  format,
  enum: words,
  minimum,
  maximum,
  items,
  additionalProperties,
}: SchemaNode): string {
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(", ");
  if (items !== undefined) return `list of ${items.properties ? "objects" : `${writeType(items)}s`}`;
  if (typeof additionalProperties === "object") return `object of ${writeType(additionalProperties)}s`;
  if (type === "integer") return `${writeNumber(minimum)} to ${writeNumber(maximum)}`;
  return format === "uri"
    ? "URL"
    : type === "string"
      ? "text"
      : type === "boolean"
        ? "true or false"
        : "object";
}

function writeNumber(value = 0): string {
  return value.toLocaleString("en");
}

function writeValue(value: unknown): string {
  const isNothing =
    value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  return isNothing ? "" : `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

if (import.meta.main) {
  writeFiles(new Map([[page, writeConfiguration(readFileSync(page, "utf8"))]]), "docs/make-configuration.ts");
}
