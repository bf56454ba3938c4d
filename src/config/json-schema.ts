import { z } from "zod";
import { configSchema } from "./schema.ts";

/** The part of JSON Schema that describes where properties are. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** The JSON Schema (draft 2020-12) of the configuration file, for editors. */
export function createJsonSchema() {
  return { title: "Rollcall configuration", ...z.toJSONSchema(configSchema, { io: "input" }) };
}

/** The JSON Schema of the configuration file as it is kept in the repository. */
export function printJsonSchema(): string {
  return `${JSON.stringify(createJsonSchema(), null, 2)}\n`;
}

/** The properties that the configuration may have at a path; none where it has no fixed ones. */
export function listKnownKeys(path: readonly PropertyKey[]): string[] {
  let node: SchemaNode | undefined = createJsonSchema() as SchemaNode;
  for (const step of path) {
    node = typeof step === "number" ? node?.items : node?.properties?.[String(step)];
  }
  return Object.keys(node?.properties ?? {});
}
