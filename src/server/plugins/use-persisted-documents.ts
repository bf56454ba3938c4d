import { hash } from "node:crypto";
import { type DocumentNode, GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import type { DocumentsByHash } from "../../config/document-manifest.ts";
import type { RequestContext } from "../../context/request-context.ts";
import type { DocumentErrorCode } from "../../errors/document-code.ts";
import { GatewayError } from "../../errors/gateway-error.ts";
import { holdsSecret } from "../../graph/secret-literal.ts";
import { type AskedDocument, readAskedDocument } from "../documents/asked-document.ts";
import type { DocumentStore } from "../documents/document-store.ts";

/** Documents that callers can name by their SHA-256. */
export interface PersistedDocuments {
  /** Those that whoever runs the gateway has chosen. */
  readonly trusted: DocumentsByHash;
  /** Whether all others are refused, by whatever way they come. */
  readonly isTrustedOnly: boolean;
  /** Those that callers have registered; null when they may not. */
  readonly registered: DocumentStore | null;
}

/**
 * Puts the document in the place of its hash. A hash is of use to everybody who knows it: whether somebody has registered
 * a document can be found out by whoever has the document, and nothing else, not who or when.
 *
 * A document that comes with its hash is registered when it is about to be executed. By then it was parsed, found valid
 * and within all limits, so that nothing else is ever kept. Neither is a document with a secret in its text.
 */
export function usePersistedDocuments({
  trusted,
  isTrustedOnly,
  registered,
}: PersistedDocuments): Plugin<RequestContext> {
  const toRegister = new WeakMap<Request, { readonly sha256: string; readonly text: string }>();
  const isKnown = (sha256: string) => trusted.has(sha256);

  function register(document: DocumentNode, request: Request): void {
    const found = toRegister.get(request);
    if (found !== undefined && !holdsSecret(document)) registered?.keep(found.sha256, found.text);
  }

  /** Accepts a document that came as text. */
  function accept(request: Request, text: string, asked: AskedDocument | null): void {
    if (asked === null && !isTrustedOnly) return;
    const sha256 = hash("sha256", text);
    if (asked !== null && asked.sha256 !== sha256) {
      throw new GatewayError("BAD_USER_INPUT", "The document does not have the SHA-256 that came with it.");
    }
    if (isKnown(sha256)) return;
    if (isTrustedOnly) throw refuse("PERSISTED_DOCUMENT_REQUIRED", onlyTrusted);
    toRegister.set(request, { sha256, text });
  }

  async function find({ sha256, isApollo }: AskedDocument): Promise<string> {
    const text = trusted.get(sha256) ?? (await registered?.find(sha256)) ?? null;
    if (text !== null) return text;
    if (isTrustedOnly || !isApollo) throw refuse("PERSISTED_DOCUMENT_NOT_FOUND", notFound);
    // By these words, and no others, clients know that they have to send the document.
    throw registered === null
      ? refuse("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
      : refuse("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
  }

  return {
    onParams({ request, params, setParams }) {
      const { documentId: _, ...others } = params as GraphQLParams & { documentId?: unknown };
      const asked = readAskedDocument(params);
      const { query } = params;
      if (typeof query === "string" && query !== "") {
        accept(request, query, asked);
        setParams(others);
      } else if (asked !== null) {
        return find(asked).then((found) => setParams({ ...others, query: found }));
      } else if (isTrustedOnly) {
        throw refuse("PERSISTED_DOCUMENT_REQUIRED", onlyTrusted);
      }
      return undefined;
    },
    onExecute: ({ args: { document, contextValue } }) => register(document, contextValue.request),
    onSubscribe: ({ args: { document, contextValue } }) => register(document, contextValue.request),
  };
}

const notFound =
  "No document with this id is known. Ask whoever runs the gateway to add it to the trusted documents.";
const onlyTrusted =
  "The gateway executes trusted documents only. Send the `documentId` of one, or ask whoever runs the gateway to add this one.";

function refuse(code: DocumentErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
