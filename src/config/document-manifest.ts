import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError, type ConfigProblem } from "./config-error.ts";
import { type ReadFile, readJsonFile } from "./file.ts";

/** Documents by their SHA-256, which is written as 64 lower-case hexadecimal digits. */
export type DocumentsByHash = ReadonlyMap<string, string>;

const path = "trustedDocuments.file";

/** Problems that are told one by one. */
const mostTold = 20;

/** Document by hash: GraphQL Code Generator's client preset, and Relay's compiler with `algorithm: "SHA256"`. */
const plainManifest = z.record(z.string(), z.string()).transform((documents) => Object.entries(documents));

/** https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format */
const apolloManifest = z
  .object({
    format: z.literal("apollo-persisted-query-manifest"),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => operations.map(({ id, body }): [string, string] => [id, body]));

const manifestSchema = z.union([apolloManifest, plainManifest]);

/**
 * Reads the file of trusted documents. Throws a {@link ConfigError} when it cannot be read, or when a key is not the
 * SHA-256 of its document: a caller who asks by hash must get what was hashed. The documents themselves are not looked at.
 */
export function readDocumentManifest(
  file: string,
  readFile: ReadFile = (name) => readFileSync(name, "utf8"),
): DocumentsByHash {
  const content = readJsonFile(path, file, readFile);
  if ("problem" in content) throw new ConfigError([content.problem]);
  const manifest = manifestSchema.safeParse(content.value);
  if (!manifest.success) {
    throw new ConfigError([
      {
        path,
        message:
          'must hold documents by their SHA-256, { "<sha256>": "query …" }, or be an Apollo manifest ' +
          '("apollo-persisted-query-manifest", version 1)',
      },
    ]);
  }
  const documents = manifest.data.map(([key, text]) => ({ hash: key.replace(/^sha256:/, ""), text }));
  if (documents.length === 0) refuseDocuments(["holds no document"]);
  refuseDocuments(documents.flatMap(({ hash: key, text }) => findKeyProblem(key, text) ?? []));
  return new Map(documents.map(({ hash: key, text }) => [key, text]));
}

/** Throws a {@link ConfigError} with what is wrong with trusted documents. Does nothing when nothing is. */
export function refuseDocuments(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const told = problems.slice(0, mostTold);
  const untold = problems.length - told.length;
  if (untold > 0) told.push(`and ${untold} more of the kind`);
  throw new ConfigError(told.map((message): ConfigProblem => ({ path, message })));
}

/** The first characters of a document's hash, which tell people which one is meant. */
export function shortHash(key: string): string {
  return /^[\w:-]+$/.test(key) ? `${key.slice(0, 12)}${key.length > 12 ? "…" : ""}` : "…";
}

function findKeyProblem(key: string, text: string): string | null {
  if (key === hash("sha256", text)) return null;
  const what = `document ${shortHash(key)}`;
  return /^[\da-f]{64}$/.test(key)
    ? `${what}: its key is not the SHA-256 of its text, of which no character may have changed`
    : `${what}: its key is no SHA-256, which has 64 lower-case hexadecimal digits; with GraphQL Code Generator, set ` +
        '`persistedDocuments.hashAlgorithm` to "sha256"';
}
