import type {
  IdCondition,
  OrgQuery,
  ScalarCondition,
  TagCondition,
  TagTextCondition,
} from "./instance-org-query.ts";
import type { InstanceOrg, OrgTag } from "./instance-state.ts";

type Scalar = string | number | boolean | null;

/**
 * Whether an organization is what a query asks for. All that the query says has to be true. A value that is missing is
 * null.
 */
export function isMatch(org: InstanceOrg, query: OrgQuery): boolean {
  const { $and = [], $or, $nor = [] } = query;
  return (
    $and.every((branch) => isMatch(org, branch)) &&
    ($or === undefined || $or.some((branch) => isMatch(org, branch))) &&
    !$nor.some((branch) => isMatch(org, branch)) &&
    isIdMatch([org.id], query.id) &&
    isIdMatch(
      org.members.map(({ userId }) => userId),
      query.memberId,
    ) &&
    isScalarMatch(org.name, query.name) &&
    isScalarMatch(org.mfaMode, query.mfaMode) &&
    isScalarMatch(org.isReadOnly, query.isReadOnly) &&
    isScalarMatch(org.auditLogEnabled, query.auditLogEnabled) &&
    isScalarMatch(org.referralId ?? null, query.referralId) &&
    isDateMatch(org.creationDate, query.creationDate) &&
    isDateMatch(org.lastUpdated, query.lastUpdated) &&
    isDateMatch(org.disabledAt, query.disabledAt) &&
    (query.tags === undefined || hasTag(org.tags, query.tags.condition) === query.tags.wanted)
  );
}

/** Of several ids, as those of the members, one that fits is enough; `$ne` and `$nin` want none that does. */
function isIdMatch(ids: readonly string[], condition: IdCondition | undefined): boolean {
  if (condition === undefined) return true;
  const has = (id: string | null): boolean => (id === null ? ids.length === 0 : ids.includes(id));
  if (condition === null || typeof condition === "string") return has(condition);
  const { $eq, $gt, $gte, $in, $lt, $lte, $ne, $nin } = condition;
  const some = (bound: string | null, fits: (id: string, bound: string) => boolean): boolean =>
    bound !== null && ids.some((id) => fits(id, bound));
  return (
    ($eq === undefined || has($eq)) &&
    ($ne === undefined || !has($ne)) &&
    ($gt === undefined || some($gt, (id, bound) => id > bound)) &&
    ($gte === undefined || some($gte, (id, bound) => id >= bound)) &&
    ($lt === undefined || some($lt, (id, bound) => id < bound)) &&
    ($lte === undefined || some($lte, (id, bound) => id <= bound)) &&
    ($in === undefined || $in.some(has)) &&
    ($nin === undefined || !$nin.some(has))
  );
}

function isScalarMatch(
  value: Scalar,
  condition: ScalarCondition | undefined,
  read: (operand: Scalar) => Scalar = (operand) => operand,
): boolean {
  if (condition === undefined) return true;
  if (condition === null || typeof condition !== "object") return value === read(condition);
  const {
    $ci = false,
    $contains,
    $endsWith,
    $eq,
    $gt,
    $gte,
    $in,
    $lt,
    $lte,
    $ne,
    $nin,
    $startsWith,
  } = condition;
  const fold = <Value>(one: Value): Value | string =>
    $ci && typeof one === "string" ? one.toLowerCase() : one;
  const own = fold(value);
  const is = (operand: Scalar): boolean => own === fold(read(operand));
  const text = (part: string, fits: (own: string, part: string) => boolean): boolean =>
    typeof own === "string" && fits(own, String(fold(part)));
  return (
    ($eq === undefined || is($eq)) &&
    ($ne === undefined || !is($ne)) &&
    ($gt === undefined || compare(own, fold(read($gt))) > 0) &&
    ($gte === undefined || compare(own, fold(read($gte))) >= 0) &&
    ($lt === undefined || compare(own, fold(read($lt))) < 0) &&
    ($lte === undefined || compare(own, fold(read($lte))) <= 0) &&
    ($in === undefined || $in.some(is)) &&
    ($nin === undefined || !$nin.some(is)) &&
    ($startsWith === undefined || text($startsWith, (whole, part) => whole.startsWith(part))) &&
    ($endsWith === undefined || text($endsWith, (whole, part) => whole.endsWith(part))) &&
    ($contains === undefined || text($contains, (whole, part) => whole.includes(part)))
  );
}

/** Less than, equal to or more than 0; not a number, which no comparison accepts, for values of different kinds. */
function compare(one: Scalar, other: Scalar): number {
  if (one === null || other === null || typeof one !== typeof other) return Number.NaN;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Dates are compared as times. An organization that is not disabled has null there, which `false` asks for as well. */
function isDateMatch(date: string | false, condition: ScalarCondition | undefined): boolean {
  return isScalarMatch(date === false ? null : Date.parse(date), condition, (operand) => {
    if (typeof operand === "string") return Date.parse(operand);
    return operand === false ? null : operand;
  });
}

/** `$tagKey` and `$tagValue` describe one tag; keys by name have to be there with such a value, all of them. */
function hasTag(tags: readonly OrgTag[], condition: TagCondition): boolean {
  switch (condition.tags) {
    case "none":
      return tags.length === 0;
    case "some":
      return tags.some(
        ({ key, value }) => isTextMatch(key, condition.key) && isTextMatch(value, condition.value),
      );
    case "named":
      return Object.entries(condition.values).every(([name, wanted]) =>
        isTextMatch(tags.find(({ key }) => key === name)?.value, wanted),
      );
  }
}

function isTextMatch(text: string | undefined, condition: TagTextCondition | undefined): boolean {
  if (condition === undefined) return true;
  if (condition === null) return text === undefined;
  if (typeof condition === "string") return text === condition;
  if ("$in" in condition) return text !== undefined && condition.$in.includes(text);
  return text === undefined || !condition.$nin.includes(text);
}
