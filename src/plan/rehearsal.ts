import { AsyncLocalStorage } from "node:async_hooks";
import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  type ResponsePath,
} from "graphql";
import type { Rehearse, RequestContext } from "../context/request-context.ts";
import type { CallRequest } from "../sources/call.ts";
import type { Imagination } from "../sources/imagine.ts";
import type { Source } from "../sources/source.ts";

/** A call that an operation would make. */
export interface RehearsedCall {
  readonly source: Source;
  readonly request: CallRequest;
  /** The first field that needs it, as response keys from the root without indexes: `orgs.nodes.members`. */
  readonly field: string;
  /** In which round, from 1: a call of one round waits for answers of the round before. */
  readonly round: number;
}

/** A list of the answer that has pages, or as many entries as ids are given. */
export interface RehearsedList {
  /** As in {@link RehearsedCall}. */
  readonly field: string;
  /** Entries that one page takes. */
  readonly pageSize: number;
  /** Entries in all places of the answer that the field leads to. */
  readonly entries: number;
}

/** What an operation did in a rehearsal. */
export interface Rehearsal {
  readonly calls: readonly RehearsedCall[];
  /** Outer lists come before those in their entries. */
  readonly lists: readonly RehearsedList[];
  /** Whether it would have gone on to more calls. */
  readonly isCutShort: boolean;
}

/** What is needed to rehearse an operation. */
export interface RehearsalRequest {
  /** A schema of {@link prepareForRehearsal}. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Opens a context whose calls all go to `rehearse`. */
  readonly openContext: (rehearse: Rehearse) => RequestContext;
  /** How each source is imagined. */
  readonly imaginationOf: (source: Source) => Imagination;
  /** The rehearsal ends when it has come to more calls. */
  readonly mostCalls: number;
}

/** The rehearsal under way, with the field that is being resolved. */
interface Place {
  readonly field: string;
  readonly noteList: (field: string, pageSize: number, entries: number) => void;
}

const currentPlace = new AsyncLocalStorage<Place>();

/** Makes the resolvers of a schema, which must be used for nothing else, tell which field a call is made for. */
export function prepareForRehearsal(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      // Those without a resolver stay so: the graph takes them for fields of records.
      if (field.resolve === undefined) continue;
      const isList = field.args.some(({ name }) => name === "first" || name === "ids");
      field.resolve = announced(field.resolve, isList);
    }
  }
  return schema;
}

function announced(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  isList: boolean,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (root, args, context, info: GraphQLResolveInfo) => {
    const place = currentPlace.getStore();
    if (place === undefined) throw new Error("nothing is being rehearsed");
    const field = toFieldName(info.path);
    const result = currentPlace.run({ ...place, field }, () => resolve(root, args, context, info));
    if (!isList) return result;
    const note = (value: unknown): unknown => {
      const entries = entriesIn(value);
      if (entries !== null) place.noteList(field, pageSizeOf(args), entries);
      return value;
    };
    return result instanceof Promise ? result.then(note) : note(result);
  };
}

/** Resolves fields without a resolver: those that are functions may make calls when they are asked for. */
const resolveAnnounced = announced(defaultFieldResolver, false);
const resolveProperty: GraphQLFieldResolver<unknown, RequestContext> = (root, args, context, info) => {
  const value = (root as Readonly<Record<string, unknown>> | null | undefined)?.[info.fieldName];
  return (typeof value === "function" ? resolveAnnounced : defaultFieldResolver)(root, args, context, info);
};

/** The largest page, which is meant where no size is given. */
const largestPage = 100;

function pageSizeOf({ first, ids }: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(ids)) return ids.length;
  return typeof first === "number" ? first : largestPage;
}

function entriesIn(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  const nodes = (value as { readonly nodes?: unknown } | null)?.nodes;
  return Array.isArray(nodes) ? nodes.length : null;
}

function toFieldName(path: ResponsePath): string {
  const keys: string[] = [];
  for (let at: ResponsePath | undefined = path; at !== undefined; at = at.prev) {
    if (typeof at.key === "string") keys.unshift(at.key);
  }
  return keys.join(".");
}

/**
 * Executes an operation against imagined answers: the calls are those that the real resolvers, loaders and pages make,
 * and none is sent. All calls of a round are answered together, so that the rounds are counted.
 */
export async function rehearse(request: RehearsalRequest): Promise<Rehearsal> {
  const { schema, document, operationName, variables, openContext, imaginationOf, mostCalls } = request;
  const calls: RehearsedCall[] = [];
  const lists = new Map<string, RehearsedList>();
  let round = 0;
  let due: (() => void)[] = [];
  let isCutShort = false;
  const { promise: overrun, resolve: stop } = Promise.withResolvers<void>();

  /** Answers all that was asked, once nothing more comes without an answer. */
  function answerRound(): void {
    if (isCutShort) return;
    const answers = due;
    due = [];
    round += 1;
    for (const answer of answers) answer();
  }

  function ask(source: Source, asked: CallRequest): Promise<unknown> {
    if (calls.length >= mostCalls) {
      isCutShort = true;
      stop();
      // Whoever asked waits for ever, and is forgotten with everything else of this rehearsal.
      return new Promise(() => undefined);
    }
    const body = source.imagine(asked, imaginationOf(source));
    const field = currentPlace.getStore()?.field ?? "";
    calls.push({ source, request: asked, field, round: round + 1 });
    return new Promise((resolve, reject) => {
      // Two turns of the event loop: loaders wait for the ticks and promises of one.
      if (due.length === 0) setImmediate(() => setImmediate(answerRound));
      due.push(() => (body instanceof Error ? reject(body) : resolve(body)));
    });
  }

  function noteList(field: string, pageSize: number, entries: number): void {
    lists.set(field, { field, pageSize, entries: (lists.get(field)?.entries ?? 0) + entries });
  }

  const execution = currentPlace.run({ field: "", noteList }, () =>
    execute({
      schema,
      document,
      fieldResolver: resolveProperty,
      contextValue: openContext(async (source, asked) => ask(source, asked)),
      ...(operationName === undefined ? {} : { operationName }),
      ...(variables === undefined ? {} : { variableValues: variables }),
    }),
  );
  await Promise.race([execution, overrun]);
  return { calls, lists: [...lists.values()], isCutShort };
}
