import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

/** The scalars of the schema: strict about what comes in, lenient about what sources send. */
export const scalarResolvers = {
  DateTime: createScalar("DateTime", toDateTime),
  EmailAddress: createScalar("EmailAddress", toText("EmailAddress")),
  URL: createScalar("URL", toText("URL")),
  SecretString: createScalar("SecretString", toText("SecretString")),
  JSONObject: createScalar("JSONObject", toObject),
  SafeInt: createScalar("SafeInt", toSafeInt),
};

function createScalar<Value>(
  name: string,
  parse: (value: unknown) => Value,
): GraphQLScalarType<Value, unknown> {
  return new GraphQLScalarType<Value, unknown>({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode, variables) => {
      if (node.kind === Kind.INT && name === "SafeInt") return parse(Number(node.value));
      return parse(valueFromASTUntyped(node, variables));
    },
  });
}

/** RFC 3339 with an offset; kept in UTC. */
function toDateTime(value: unknown): string {
  const pattern = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;
  const day = typeof value === "string" ? pattern.exec(value)?.[1] : undefined;
  // A day that no month has would silently become one of the next month.
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  const date = isDay ? new Date(value as string) : null;
  // Its offset can move a moment out of the years that RFC 3339 can tell.
  const year = date?.getUTCFullYear() ?? Number.NaN;
  if (date !== null && year >= 0 && year <= 9_999) return date.toISOString();
  throw inputError("A DateTime must be an RFC 3339 string with an offset, for example 2026-03-01T09:30:00Z.");
}

function toText(name: string): (value: unknown) => string {
  return (value) => {
    if (typeof value === "string") return value;
    throw inputError(`${/^[AEIOU]/.test(name) ? "An" : "A"} ${name} must be a string.`);
  };
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw inputError("A JSONObject must be a JSON object.");
}

function toSafeInt(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw inputError("A SafeInt must be a whole number up to 2^53 - 1.");
}

function inputError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
