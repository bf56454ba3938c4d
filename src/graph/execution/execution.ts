import {
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  isObjectType,
  locatedError,
  type ResponsePath,
  responsePathAsArray,
} from "graphql";
import { FieldErrors } from "./field-errors.ts";
import { type ExecutionInfo, FieldInfo } from "./field-info.ts";
import type { FieldPlan, SelectionPlan, TypePlan } from "./operation-plan.ts";

/** A completed value, null in the place of one that failed, or a promise of either. */
type Completed = unknown;

/**
 * One execution of an operation: resolves fields side by side, and completes what they resolve to. What waits for a promise
 * is a function of its own throughout: where an inner function keeps an argument, V8 allocates for each call of the outer
 * one, also for those that wait for nothing.
 */
export class Execution {
  readonly #info: ExecutionInfo;
  readonly #context: unknown;
  readonly #errors = new FieldErrors();

  constructor(info: ExecutionInfo, context: unknown) {
    this.#info = info;
    this.#context = context;
  }

  /** The answer to an operation that asks for this of its root type. */
  run(plan: SelectionPlan): ExecutionResult | Promise<ExecutionResult> {
    const succeed = (data: Completed) => this.#answer(data);
    const fail = (error: unknown) => {
      this.#errors.add(error as GraphQLError, undefined);
      return this.#answer(null);
    };
    try {
      const data = this.#completeObject(plan, this.#info.rootValue, undefined);
      return isPromise(data) ? data.then(succeed, fail) : succeed(data);
    } catch (error) {
      return fail(error);
    }
  }

  /** With the errors first, so that nobody overlooks them (https://spec.graphql.org/October2021/#sec-Response-Format). */
  #answer(data: Completed): ExecutionResult {
    const errors = this.#errors.all;
    return (errors.length === 0 ? { data } : { errors, data }) as ExecutionResult;
  }

  #completeObject(
    { fields, empty }: SelectionPlan,
    source: unknown,
    path: ResponsePath | undefined,
  ): Completed {
    const result: Record<string, Completed> = { ...empty };
    let pending: { readonly keys: string[]; readonly values: Promise<Completed>[] } | undefined;
    try {
      for (const field of fields) {
        let value = readLeaf(field, source);
        if (value === undefined) value = this.#executeField(field, source, path);
        if (isPromise(value)) {
          pending ??= { keys: [], values: [] };
          pending.keys.push(field.key);
          pending.values.push(value);
        } else result[field.key] = value;
      }
    } catch (error) {
      return throwAfter(pending?.values ?? [], error);
    }
    return pending === undefined ? result : addWhenThere(result, pending.keys, pending.values);
  }

  #executeField(plan: FieldPlan, source: unknown, parent: ResponsePath | undefined): Completed {
    const info = new FieldInfo(this.#info, plan, parent);
    let value: unknown;
    try {
      value = this.#resolve(plan, source, info);
    } catch (error) {
      return this.#fail(plan.type, info, null, error);
    }
    return this.#complete(plan.type, info, null, value);
  }

  #resolve(plan: FieldPlan, source: unknown, info: FieldInfo): unknown {
    const { resolve, name } = plan.field;
    const property = resolve === undefined ? propertyOf(source, name) : undefined;
    if (resolve === undefined && typeof property !== "function") return property;
    const args = plan.readArguments(this.#info.variableValues);
    if (resolve !== undefined) return resolve(source, args, this.#context, info);
    return Reflect.apply(property as () => unknown, source, [args, this.#context, info]);
  }

  /**
   * Completes what a field resolved to, or an item of it, which has a path of its own. An error makes null of it; where null
   * must not stand, it is thrown.
   */
  #complete(type: TypePlan, info: FieldInfo, itemPath: ResponsePath | null, value: unknown): Completed {
    if (isPromise(value)) return this.#completeLater(type, info, itemPath, value);
    try {
      const completed = this.#completeValue(type, info, itemPath, value);
      return isPromise(completed) ? this.#failLater(type, info, itemPath, completed) : completed;
    } catch (error) {
      return this.#fail(type, info, itemPath, error);
    }
  }

  #completeLater(
    type: TypePlan,
    info: FieldInfo,
    itemPath: ResponsePath | null,
    value: Promise<unknown>,
  ): Promise<Completed> {
    return value.then(
      (value) => this.#complete(type, info, itemPath, value),
      (error: unknown) => this.#fail(type, info, itemPath, error),
    );
  }

  #failLater(
    type: TypePlan,
    info: FieldInfo,
    itemPath: ResponsePath | null,
    completed: Promise<Completed>,
  ): Promise<Completed> {
    return completed.then(undefined, (error: unknown) => this.#fail(type, info, itemPath, error));
  }

  /** See https://spec.graphql.org/October2021/#CompleteValue(). */
  #completeValue(type: TypePlan, info: FieldInfo, itemPath: ResponsePath | null, value: unknown): Completed {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (!type.isNonNull) return null;
      throw new Error(`Cannot return null for non-nullable field ${info.coordinate}.`);
    }
    switch (type.kind) {
      case "leaf":
        return completeLeaf(type.type, value);
      case "list":
        return this.#completeList(type.item, info, itemPath ?? info.path, value);
      case "object":
        return this.#completeObject(info.plan.selectionOn(type.type), value, itemPath ?? info.path);
      case "abstract":
        return this.#completeAbstract(type.type, info, itemPath ?? info.path, value);
    }
  }

  #completeList(type: TypePlan, info: FieldInfo, path: ResponsePath, value: unknown): Completed {
    if (!isIterable(value)) {
      throw new Error(`Expected Iterable, but did not find one for field "${info.coordinate}".`);
    }
    const items = Array.isArray(value) ? value : [...value];
    const completed = new Array<Completed>(items.length);
    let isPending = false;
    try {
      for (let key = 0; key < items.length; key += 1) {
        const itemPath = { prev: path, key, typename: undefined };
        const completedItem = this.#complete(type, info, itemPath, items[key]);
        isPending ||= isPromise(completedItem);
        completed[key] = completedItem;
      }
    } catch (error) {
      return throwAfter(completed, error);
    }
    return isPending ? Promise.all(completed) : completed;
  }

  #completeAbstract(
    type: GraphQLAbstractType,
    info: FieldInfo,
    path: ResponsePath,
    value: unknown,
  ): Completed {
    const complete = (name: string | undefined) =>
      this.#completeObject(info.plan.selectionOn(this.#findType(type, name)), value, path);
    const name = (type.resolveType ?? defaultTypeResolver)(value, this.#context, info, type);
    return isPromise(name) ? name.then(complete) : complete(name);
  }

  #findType(abstract: GraphQLAbstractType, name: string | undefined): GraphQLObjectType {
    const { schema } = this.#info;
    const type = name === undefined ? undefined : schema.getType(name);
    if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
    throw new Error(
      `Abstract type "${abstract.name}" was resolved to "${name}", which is none of its types.`,
    );
  }

  #fail(type: TypePlan, info: FieldInfo, itemPath: ResponsePath | null, cause: unknown): null {
    const path = itemPath ?? info.path;
    const error = locatedError(cause, info.fieldNodes, responsePathAsArray(path));
    if (type.isNonNull) throw error;
    this.#errors.add(error, path);
    return null;
  }
}

/** Adds what is still to come to an object, under its keys. */
async function addWhenThere(
  result: Record<string, Completed>,
  keys: readonly string[],
  values: readonly Promise<Completed>[],
): Promise<Completed> {
  // Most objects wait for one value, and to wait for all of several takes some promises more.
  const completed = values.length === 1 ? [await values[0]] : await Promise.all(values);
  for (const [index, key] of keys.entries()) result[key] = completed[index];
  return result;
}

/** The value of a field that its object simply has, as most do; undefined for all that takes more to complete. */
function readLeaf({ field, type }: FieldPlan, source: unknown): Completed {
  if (type.kind !== "leaf" || field.resolve !== undefined) return undefined;
  const value = propertyOf(source, field.name);
  if (value === null && !type.isNonNull) return null;
  if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") return undefined;
  try {
    return completeLeaf(type.type, value);
  } catch {
    return undefined;
  }
}

function completeLeaf(type: GraphQLLeafType, value: unknown): Completed {
  const serialized = type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  throw new Error(`Expected ${type.name} to serialize a value as something other than nothing.`);
}

function propertyOf(source: unknown, name: string): unknown {
  const isObject = (typeof source === "object" && source !== null) || typeof source === "function";
  return isObject ? (source as Record<string, unknown>)[name] : undefined;
}

/** Throws an error once nothing else can fail: a promise that rejects later must find somebody waiting. */
function throwAfter(begun: readonly unknown[], error: unknown): Promise<never> {
  if (!begun.some(isPromise)) throw error;
  return Promise.all(begun).finally(() => {
    throw error;
  }) as Promise<never>;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as { readonly then?: unknown }).then === "function";
}
