import { useDeferStream } from "@graphql-yoga/plugin-defer-stream";
import { type ExecutionArgs, type GraphQLError, getOperationAST, valueFromASTUntyped } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { RequestContext } from "../../context/request-context.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { noteParts } from "../../graph/field-nodes.ts";
import { countSent } from "../count-sent.ts";
import { partFormatFor } from "../incremental/accept.ts";
import { findPartDirectives, hasPartDirectives, withoutPartDirectives } from "../incremental/directives.ts";
import { gatherParts } from "../incremental/gather-parts.ts";
import { changePatchErrors, type PartialResult } from "../incremental/result.ts";
import { type PartFormat, writeParts } from "../incremental/write-parts.ts";

/**
 * Answers operations with `@defer` and `@stream` in parts, to callers who accept that. For all others these directives
 * mean nothing, and the answer comes in one piece. The directives are only in the schema that is served, not in the
 * subgraph's SDL: composition does not know them.
 */
export function useIncrementalDelivery(
  maskError: (error: unknown) => GraphQLError,
): Plugin<RequestContext, Partial<RequestContext>> {
  const { onSchemaChange, onValidate } = useDeferStream() as Plugin;
  const formats = new WeakMap<Request, PartFormat>();
  return {
    ...(onSchemaChange !== undefined && { onSchemaChange }),
    onValidate(payload) {
      // Its rule for fields in the same place takes longer than the engine's, which it replaces.
      return hasPartDirectives(payload.params.documentAST) ? onValidate?.(payload) : undefined;
    },
    onSubscribe({ args: { document, operationName } }) {
      if (findPartDirectives(document, operationName).length > 0) {
        throw new GatewayError("BAD_USER_INPUT", "A subscription takes neither @defer nor @stream.");
      }
    },
    onExecute({ args }) {
      if (findPartDirectives(args.document, args.operationName).length === 0) return undefined;
      checkInitialCounts(args);
      const { request } = args.contextValue;
      const format = partFormatFor(request.headers.get("accept"));
      if (format === null) {
        args.document = withoutPartDirectives(args.document);
        return undefined;
      }
      const operation = getOperationAST(args.document, args.operationName);
      if (operation !== null && operation !== undefined) noteParts(operation);
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) return undefined;
          formats.set(request, format);
          setResult(gatherParts(result));
          return {
            onNext({ result: part, setResult: setPart }) {
              setPart(changePatchErrors(part as PartialResult, (errors) => errors.map(maskError)));
            },
          };
        },
      };
    },
    onResultProcess({ request, result, serverContext, setResultProcessor }) {
      const format = formats.get(request);
      if (format === undefined || !isAsyncIterable(result)) return;
      setResultProcessor((parts, { Response }) => {
        const { calls } = serverContext as unknown as RequestContext;
        const headers = {
          "content-type": format.contentType,
          // Of nginx: it would hold parts back until a buffer is full.
          "x-accel-buffering": "no",
          "rollcall-upstream-calls": String(countSent(calls)),
        };
        const body = writeParts(parts as AsyncIterable<PartialResult>, format, request.signal);
        return new Response(body as unknown as BodyInit, { headers });
      }, format.contentType);
    },
  };
}

/** Refuses what the engine could not count with. */
function checkInitialCounts({ document, operationName, variableValues }: ExecutionArgs): void {
  for (const { name, arguments: given = [] } of findPartDirectives(document, operationName)) {
    const count = given.find((argument) => argument.name.value === "initialCount");
    if (count === undefined) continue;
    const value = valueFromASTUntyped(count.value, variableValues);
    if (value === undefined || (typeof value === "number" && value >= 0)) continue;
    throw new GatewayError(
      "BAD_USER_INPUT",
      `Argument \`initialCount\` of @${name.value} must be 0 or more.`,
    );
  }
}
