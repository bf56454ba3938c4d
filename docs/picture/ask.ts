import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { startSandbox } from "../../src/sandbox/start.ts";

/** What came back for a query. */
export interface Answer {
  readonly data: unknown;
  /** Upstream calls, as the header `Rollcall-Upstream-Calls` tells. */
  readonly callCount: number;
  /** The same calls by source and operation, in the order of the sources and then of time. */
  readonly calls: readonly CallGroup[];
}

/** Equal upstream calls. */
export interface CallGroup {
  readonly source: string;
  readonly operation: string;
  readonly times: number;
}

interface Explained {
  readonly data: unknown;
  readonly errors?: unknown;
  readonly extensions: {
    readonly calls: { readonly calls: readonly { readonly source: string; readonly operation: string }[] };
  };
}

const sourceNames = ["losant", "auth0"] as const;

/** Sends a query through a gateway of its own to a sandbox of its own. Throws when the answer holds errors. */
export async function askSandbox(query: string): Promise<Answer> {
  const sandbox = await startSandbox({ losant: 0, auth0: 0 });
  const sources = sourceNames.map((name) => ({ kind: name, name, url: sandbox[name].url, isSandbox: true }));
  const gateway = assembleGateway(parseConfig({ logLevel: "silent", sources }), null);
  try {
    const response = await gateway.fetch(
      new Request("http://127.0.0.1/graphql", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "losant-authorization": "Bearer sandbox-admin",
          "auth0-authorization": "Bearer sandbox-admin",
          "rollcall-explain": "calls",
        },
        body: JSON.stringify({ query }),
      }),
    );
    const { data, errors, extensions } = (await response.json()) as Explained;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return {
      data,
      callCount: Number(response.headers.get("rollcall-upstream-calls")),
      calls: groupCalls(extensions.calls.calls),
    };
  } finally {
    await gateway.close();
    await sandbox.close();
  }
}

function groupCalls(calls: Explained["extensions"]["calls"]["calls"]): CallGroup[] {
  // Calls to different sources end in any order; those to one source follow from each other.
  const sorted = sourceNames.flatMap((name) => calls.filter(({ source }) => source === name));
  const groups = Map.groupBy(sorted, ({ source, operation }) => `${source} ${operation}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ source: first.source, operation: first.operation, times: 1 + others.length }],
  );
}
