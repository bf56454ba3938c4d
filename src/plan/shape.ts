/** A global id tells what it leads to, and that decides about the calls; any other text does not. */
const enumValue = /^[A-Z][A-Z0-9_]*$/;

/**
 * What of an operation's variables decides about its cost, as text: numbers, flags, enum values, lengths of lists, and
 * which type and source a global id names. Two operations of one document with the same shape cost the same.
 */
export function shapeOf(
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify([operationName ?? null, variables], (_key, value: unknown) =>
    typeof value === "string" ? kindOf(value) : value,
  );
}

function kindOf(text: string): string {
  if (enumValue.test(text)) return text;
  // The beginning of a global id: `Type:source:…` (unpadded base64url).
  const [type, source] = Buffer.from(text.slice(0, 80), "base64url").toString("latin1").split(":");
  return source === undefined ? "" : `${type}:${source}`;
}
