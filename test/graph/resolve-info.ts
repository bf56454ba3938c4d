import {
  type DocumentNode,
  execute,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { createSchema } from "../../src/graph/schema.ts";

/** A schema whose root fields keep what they are called with and give nothing. */
const infos: GraphQLResolveInfo[] = [];
const schema: GraphQLSchema = createSchema();
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_source, _args, _context, info) => {
    infos.push(info);
    return null;
  };
}

/** What a document's first root field is resolved with. Throws for a document that is not valid. */
export function infoOf(
  document: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): GraphQLResolveInfo {
  const parsed = typeof document === "string" ? parse(document) : document;
  const errors = validate(schema, parsed);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  infos.length = 0;
  execute({ schema, document: parsed, variableValues: variables });
  const [info] = infos;
  if (info === undefined) throw new Error("no root field was resolved");
  return info;
}
