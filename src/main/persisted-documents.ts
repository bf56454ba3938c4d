import { type DocumentNode, Kind } from "graphql";
import {
  type DocumentsByHash,
  readDocumentManifest,
  refuseDocuments,
  shortHash,
} from "../config/document-manifest.ts";
import type { GatewayConfig } from "../config/gateway-config.ts";
import { createDocumentStore } from "../server/documents/document-store.ts";
import type { PersistedDocuments } from "../server/plugins/use-persisted-documents.ts";
import type { Server } from "../server/server.ts";
import { createMemoryStore } from "../store/memory-store.ts";
import type { SharedStore } from "../store/shared-store.ts";

/** Reads the trusted documents; none where none are configured. Throws a ConfigError when their file is wrong. */
export function readTrustedDocuments({ trustedDocuments }: GatewayConfig): DocumentsByHash {
  return trustedDocuments === null ? new Map() : readDocumentManifest(trustedDocuments.file);
}

/** Makes what callers can name by hash: the trusted documents, and a store for those that callers register. */
export function createPersistedDocuments(
  { trustedDocuments, automaticPersistedQueries }: GatewayConfig,
  trusted: DocumentsByHash,
  shared: SharedStore | null,
): PersistedDocuments {
  const isTrustedOnly = trustedDocuments?.only === true;
  const mayRegister = automaticPersistedQueries.enabled && !isTrustedOnly;
  return {
    trusted,
    isTrustedOnly,
    registered: mayRegister
      ? createDocumentStore(createMemoryStore(automaticPersistedQueries), shared)
      : null,
  };
}

/**
 * Parses and validates trusted documents as if callers had sent them, within the same limits. Throws a ConfigError with
 * what is wrong with any of them.
 */
export function checkTrustedDocuments(server: Server, documents: DocumentsByHash): void {
  const { parse, validate, schema } = server.getEnveloped({});
  const problems = [...documents].flatMap(([sha256, text]) => {
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch (error) {
      return `document ${shortHash(sha256)}: ${messageOf(error)}`;
    }
    const errors = validate(schema, document) as readonly Error[];
    return errors.map((error) => `document ${shortHash(sha256)} (${nameOf(document)}): ${messageOf(error)}`);
  });
  refuseDocuments(problems);
}

function nameOf({ definitions }: DocumentNode): string {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return `${operation?.operation ?? "fragments"} ${operation?.name?.value ?? "without a name"}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
