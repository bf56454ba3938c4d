import { z } from "zod";

/** Says what a value is without quoting text, which could be a secret. */
function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value === "" ? "empty text" : "text";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function describeText(value: unknown): string {
  const description = describeValue(value);
  return description === "text" ? "text of another form" : description;
}

function describeWord(value: unknown): string {
  return typeof value === "string" && /^[a-z]{1,16}$/i.test(value)
    ? JSON.stringify(value)
    : describeText(value);
}

function refuse(allowed: string, describe = describeValue) {
  return { error: ({ input }: { input?: unknown }) => `must be ${allowed}; it is ${describe(input)}` };
}

/** An integer within bounds, both included. `remark` is added to what the refusal says is allowed. */
export function integer(minimum: number, maximum: number, remark = "") {
  return z
    .int(refuse(`an integer from ${minimum} to ${maximum}${remark}`))
    .min(minimum)
    .max(maximum);
}

/** An integer that arrives as text, from a variable or an option. */
export function integerText(schema: ReturnType<typeof integer>) {
  return z
    .string()
    .transform((text) => (/^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text))
    .pipe(schema);
}

/** True or false. */
export function flag() {
  return z.boolean(refuse("true or false"));
}

/** One of a few words, which a refusal may quote back. */
export function word<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, refuse(`one of ${words.join(", ")}`, describeWord));
}

/** Text of a given form. A refusal says what is allowed and never quotes the text. */
export function text(allowed: string, form: RegExp) {
  return z.string(refuse(allowed, describeText)).regex(form);
}

/** A list. */
export function list<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry, refuse("a list"));
}

/** An object that holds the given properties and no others. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, refuse("an object"));
}

/** An object whose property names are data. */
export function dictionary<Name extends z.ZodType<string, string>, Value extends z.ZodType>(
  name: Name,
  value: Value,
) {
  return z.record(name, value, refuse("an object"));
}
