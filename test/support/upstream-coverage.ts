import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import type { UpstreamCall } from "../../src/http/call.ts";

/** Names the folder that successful upstream operations are noted in; they are not noted when it is unset. */
export const coverageVariable = "UPSTREAM_COVERAGE";

/** An upstream operation that was reached through GraphQL, with the kind of source that it belongs to. */
export type ReachedOperation = Pick<UpstreamCall, "source" | "operation">;

/** Collects the operations that a world's queries reached with a success. */
export interface CoverageRecorder {
  note(calls: readonly UpstreamCall[]): void;
  /** Writes what was collected, for the report. */
  write(): void;
}

/** Makes a recorder; it writes nothing unless the environment asks for it. */
export function createCoverageRecorder(): CoverageRecorder {
  const reached = new Map<string, ReachedOperation>();
  return {
    note(calls) {
      for (const { source, operation, status } of calls) {
        if (status !== undefined && status < 300)
          reached.set(`${source} ${operation}`, { source, operation });
      }
    },
    write() {
      const folder = process.env[coverageVariable];
      if (folder === undefined || reached.size === 0) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/${randomUUID()}.json`, JSON.stringify([...reached.values()]));
    },
  };
}
