import type { IncomingMessage, ServerResponse } from "node:http";
import { type ExecutionResult, type GraphQLError, type GraphQLSchema, getOperationAST } from "graphql";
import type { GatewayConfig } from "../../config/gateway-config.ts";
import { openRequestContext } from "../../context/request-context.ts";
import type { QueryArgs } from "../../graph/execution/execute-query.ts";
import type { Source } from "../../sources/source.ts";
import type { CallBudget } from "../call-budget.ts";
import { countSent } from "../count-sent.ts";
import { readAskedDocument } from "../documents/asked-document.ts";
import type { KeptDocuments } from "../documents/kept-documents.ts";
import { hasPartDirectives } from "../incremental/directives.ts";
import { checkVariables } from "../limits/input.ts";
import { asksOnlyOfItself, type Load, refusal } from "../load.ts";
import { readTime } from "../plugins/use-deadline.ts";
import { executeToEnd } from "../plugins/use-execution.ts";
import { explain, explainWishOf } from "../plugins/use-explain.ts";
import { coerceInput } from "../plugins/use-input-limits.ts";
import { checkPageSizes } from "../plugins/use-page-size.ts";
import type { PersistedDocuments } from "../plugins/use-persisted-documents.ts";
import type { RequestFollower } from "../request-follower.ts";
import { readRequestId } from "../request-id.ts";
import { describeOperation, noteErrors, type RequestRecord } from "../request-record.ts";
import { createTurnClock } from "../turn-clock.ts";
import { type PlainRequest, readPlainRequest } from "./plain-request.ts";
import { type Outcome, writeOutcome } from "./write-outcome.ts";

/** What the fast path shares with the general one. */
export interface FastPathOptions {
  readonly schema: GraphQLSchema;
  readonly sources: readonly Source[];
  readonly config: Pick<GatewayConfig, "cors" | "limits">;
  readonly documents: KeptDocuments;
  readonly persistedDocuments: PersistedDocuments;
  readonly budget: CallBudget;
  readonly load: Load;
  readonly follower: RequestFollower;
  /** Makes of any error what its caller may read. */
  readonly mask: (error: unknown) => GraphQLError;
}

/** Answers a request, then or later; false when it is none for the fast path, and nothing of it was used up. */
export type FastPath = (request: IncomingMessage, response: ServerResponse) => boolean;

/** An operation about which nothing is left to find out. */
interface Operation {
  readonly args: Omit<QueryArgs, "contextValue">;
  /** Milliseconds that its upstream calls have. */
  readonly timeMs: number;
}

/** A request that this path can answer. */
interface Known {
  readonly plain: PlainRequest;
  readonly operation: Operation;
}

/**
 * Answers what nearly all requests are: plain ones for a query or mutation that is known to be valid, whose variables fit
 * and whose cost is known and allowed. They get what the general path would answer, without the `Request`, the `Response`
 * and the hooks that it makes them pass. Whatever else a request is or wants goes the general path, and so does all that
 * is wrong with one: this path refuses nothing but what is too much.
 */
export function createFastPath(options: FastPathOptions): FastPath {
  const { schema, sources, config, documents, persistedDocuments, budget, load, follower, mask } = options;
  const { limits } = config;
  const readTurn = createTurnClock();

  /** The text of the document that a request asks for; null when that has to be looked for, or registered. */
  function findText({ query, params }: PlainRequest): string | null {
    const { trusted, isTrustedOnly } = persistedDocuments;
    const asked = readAskedDocument(params);
    if (asked === null) return isTrustedOnly ? null : query;
    return query === null ? (trusted.get(asked.sha256) ?? null) : null;
  }

  /** What is to be executed; null when there is something to find out. Throws what is wrong with it. */
  function prepare(plain: PlainRequest): Operation | null {
    const { headers, operationName, variables } = plain;
    const text = findText(plain);
    const document = text === null ? undefined : documents.find(text);
    if (document === undefined || hasPartDirectives(document)) return null;
    const type = getOperationAST(document, operationName)?.operation;
    if (type !== "query" && type !== "mutation") return null;
    const args = { schema, document, operationName, variableValues: variables };
    checkVariables(variables ?? {}, limits);
    const coercedVariables = coerceInput(args, limits);
    checkPageSizes(args);
    const timeMs = readTime(headers, limits.operationTimeoutMs);
    if (explainWishOf(plain) === "plan") return null;
    return budget.findRefusal(args) === null ? { args: { ...args, coercedVariables }, timeMs } : null;
  }

  /** Reads a request as far as it can be told whether this path can answer it. */
  function read(request: IncomingMessage): Known | null {
    const { origin } = request.headers;
    if (origin !== undefined && config.cors.origins.length > 0) return null;
    const plain = readPlainRequest(request, limits.maxBodyBytes);
    if (plain === null) return null;
    try {
      const operation = prepare(plain);
      return operation && { plain, operation };
    } catch {
      // The general path finds the same, and tells it.
      return null;
    }
  }

  async function execute(
    { headers }: PlainRequest,
    { args, timeMs }: Operation,
    record: RequestRecord,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const isCounted = !asksOnlyOfItself(args.document, args.operationName);
    if (isCounted && !load.beginOperation()) {
      return { ...refusal, result: { errors: [load.refuseOperation()] }, calls: 0 };
    }
    try {
      const context = openRequestContext(sources, headers, signal, record);
      context.limitTime(timeMs - (performance.now() - readTurn()));
      follower.noteExecution(record);
      const begunAt = performance.now();
      const { data, errors } = await executeToEnd({ ...args, contextValue: context });
      signal.throwIfAborted();
      const isExplained = headers.get("rollcall-explain") === "calls";
      // What is undefined is not written.
      const result = {
        errors: errors?.map(mask),
        data,
        extensions: isExplained ? { calls: explain(context.calls, begunAt) } : undefined,
      } as ExecutionResult;
      return { status: 200, result, calls: countSent(context.calls) };
    } catch (error) {
      return { status: 500, result: { errors: [mask(error)] }, calls: 0 };
    } finally {
      if (isCounted) load.endOperation();
    }
  }

  /** Answers, and counts the request out. */
  async function answer({ plain, operation }: Known, response: ServerResponse): Promise<void> {
    try {
      const { headers, mediaType } = plain;
      const requestId = readRequestId(headers);
      const record = follower.begin({ method: "POST", headers }, true);
      record.operation = describeOperation(operation.args.document, operation.args.operationName);
      const caller = new AbortController();
      // An abort makes an error with a stack, and every answer's end closes it.
      response.on("close", () => {
        if (!response.writableEnded) caller.abort();
      });
      if (response.closed) caller.abort();
      const outcome = await execute(plain, operation, record, caller.signal);
      const { aborted: hasLeft } = caller.signal;
      if (!hasLeft) {
        noteErrors(record, outcome.result);
        record.isExecuted = "data" in outcome.result;
        record.status = outcome.status;
        writeOutcome(response, outcome, mediaType, requestId);
      }
      follower.end(record, { requestId, hasLeft });
    } catch (error) {
      // A fault of our own, which is logged here. Nothing can be said any more in its place.
      mask(error);
      response.destroy();
    } finally {
      load.endRequest();
    }
  }

  return (request, response) => {
    load.beginRequest();
    const known = load.isUnderPressure() ? null : read(request);
    if (known === null) load.endRequest();
    else answer(known, response);
    return known !== null;
  };
}
