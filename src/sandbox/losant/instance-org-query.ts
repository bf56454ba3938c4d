import { z } from "zod";
import { idSchema, readBody } from "./body.ts";
import { refusal } from "./errors.ts";

const idOrNullSchema = idSchema.nullable();
const idListSchema = z.array(idSchema).max(100);
const idConditionSchema = z.union([
  idOrNullSchema,
  z
    .strictObject({
      $eq: idOrNullSchema.optional(),
      $ne: idOrNullSchema.optional(),
      $gt: idOrNullSchema.optional(),
      $lt: idOrNullSchema.optional(),
      $gte: idOrNullSchema.optional(),
      $lte: idOrNullSchema.optional(),
      $in: idListSchema.optional(),
      $nin: idListSchema.optional(),
    })
    .refine((condition) => Object.keys(condition).length === 1, "must have exactly one operator"),
]);

const scalarSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const scalarListSchema = z.array(z.union([z.string(), z.number(), z.boolean()])).max(100);
const textPartSchema = z.string().min(1);
const scalarConditionSchema = z.union([
  scalarSchema,
  z.strictObject({
    $eq: scalarSchema.optional(),
    $ne: scalarSchema.optional(),
    $gt: scalarSchema.optional(),
    $lt: scalarSchema.optional(),
    $gte: scalarSchema.optional(),
    $lte: scalarSchema.optional(),
    $startsWith: textPartSchema.optional(),
    $endsWith: textPartSchema.optional(),
    $contains: textPartSchema.optional(),
    $ci: z.boolean().optional(),
    $in: scalarListSchema.optional(),
    $nin: scalarListSchema.optional(),
  }),
]);
const dateConditionSchema = scalarConditionSchema.refine(
  (condition) => listOperands(condition).every(isDateOperand),
  "must compare with dates",
);

const tagTextSchema = z.string().max(255);
const tagTextListSchema = z.array(tagTextSchema).max(100);
const tagTextConditionSchema = z.union([
  tagTextSchema,
  z.null(),
  z.strictObject({ $in: tagTextListSchema }),
  z.strictObject({ $nin: tagTextListSchema }),
]);
const tagConditionSchema = z.union([
  z.null().transform(() => ({ tags: "none" as const })),
  z
    .strictObject({
      $tagKey: tagTextConditionSchema.optional(),
      $tagValue: tagTextConditionSchema.optional(),
    })
    .refine((condition) => Object.keys(condition).length > 0, "must have $tagKey or $tagValue")
    .transform(({ $tagKey, $tagValue }) => ({ tags: "some" as const, key: $tagKey, value: $tagValue })),
  z
    .record(z.string().regex(/^[0-9a-zA-Z_-]{1,255}$/), tagTextConditionSchema)
    .transform((values) => ({ tags: "named" as const, values })),
]);
const tagsConditionSchema = z.union([
  z.strictObject({ $eq: tagConditionSchema }).transform(({ $eq }) => ({ wanted: true, condition: $eq })),
  z.strictObject({ $ne: tagConditionSchema }).transform(({ $ne }) => ({ wanted: false, condition: $ne })),
  tagConditionSchema.transform((condition) => ({ wanted: true, condition })),
]);

const querySchema = z.strictObject({
  get $and() {
    return z.array(querySchema).max(100).optional();
  },
  get $or() {
    return z.array(querySchema).max(100).optional();
  },
  get $nor() {
    return z.array(querySchema).max(100).optional();
  },
  id: idConditionSchema.optional(),
  memberId: idConditionSchema.optional(),
  name: scalarConditionSchema.optional(),
  creationDate: dateConditionSchema.optional(),
  lastUpdated: dateConditionSchema.optional(),
  mfaMode: scalarConditionSchema.optional(),
  isReadOnly: scalarConditionSchema.optional(),
  auditLogEnabled: scalarConditionSchema.optional(),
  disabledAt: dateConditionSchema.optional(),
  referralId: scalarConditionSchema.optional(),
  tags: tagsConditionSchema.optional(),
});

/** What a query says about an id. */
export type IdCondition = z.infer<typeof idConditionSchema>;

/** What a query says about a text, a number, a truth value or a date. */
export type ScalarCondition = z.infer<typeof scalarConditionSchema>;

/** What a query says about one tag. */
export type TagCondition = z.infer<typeof tagConditionSchema>;

/** What a query says about the key or the value of a tag. */
export type TagTextCondition = z.infer<typeof tagTextConditionSchema>;

/** A query for organizations of an instance (schema `advancedInstanceOrgQuery` of `instanceOrgs.get`). */
export type OrgQuery = z.infer<typeof querySchema>;

// Losant names no bound; without one the reader below would run out of stack before it is through.
const deepest = 100;

/** Reads the JSON text of a query. Throws 400 for what is no JSON, and for unknown fields and operators. */
export function readOrgQuery(text: string): OrgQuery {
  if (nestingOf(text) > deepest) throw refusal(400, `query has more than ${deepest} levels`);
  return readBody(querySchema, parseJson(text));
}

/** How deep the brackets of a JSON text go. Those inside of strings count too, which does no harm. */
function nestingOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

/** False stands for null where an organization is not disabled. */
function isDateOperand(operand: unknown): boolean {
  if (typeof operand === "string") return !Number.isNaN(Date.parse(operand));
  return operand === null || operand === false || typeof operand === "number";
}

function listOperands(condition: ScalarCondition): readonly unknown[] {
  if (condition === null || typeof condition !== "object") return [condition];
  const { $ci, ...operators } = condition;
  return Object.values(operators).flat();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, "query is not JSON");
  }
}
