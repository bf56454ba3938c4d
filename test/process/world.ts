import { type Mirror, type MirrorOptions, startMirror } from "../isolation/mirror.ts";
import { type Cli, type CliOptions, startCli } from "./cli.ts";
import { type Client, createClient } from "./client.ts";

/** The program before two mirrors, with callers. */
export interface ProcessWorld {
  readonly cli: Cli;
  readonly client: Client;
  /** Calls that the mirrors saw. */
  upstreamCalls(): number;
  /** Starts the program once more, on the port that it had. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** What is different from the usual. */
export interface ProcessWorldOptions extends Partial<Omit<CliOptions, "config">> {
  /** Goes over the usual configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly latencyMs?: MirrorOptions["latencyMs"];
  readonly pickFault?: MirrorOptions["pickFault"];
}

/** Starts the program. */
export async function startProcessWorld({
  config = {},
  latencyMs = () => 0,
  pickFault = () => null,
  ...cliOptions
}: ProcessWorldOptions = {}): Promise<ProcessWorld> {
  let calls = 0;
  const onRequest = () => {
    calls += 1;
  };
  const start = (kind: "losant" | "auth0"): Promise<Mirror> =>
    startMirror({ kind, latencyMs, pickFault, onRequest });
  const [losant, auth0] = await Promise.all([start("losant"), start("auth0")]);
  const sources = [
    { kind: "losant", name: "losant", url: losant.url },
    { kind: "auth0", name: "auth0", url: auth0.url },
  ];
  const startProgram = (listen: object) =>
    startCli({ ...cliOptions, config: { sources, logLevel: "silent", ...listen, ...config } });
  let cli = await startProgram({});
  let client = createClient(cli.url);
  return {
    get cli() {
      return cli;
    },
    get client() {
      return client;
    },
    upstreamCalls: () => calls,
    async restart() {
      const { port } = new URL(cli.url);
      client.close();
      cli = await startProgram({ listen: { host: "127.0.0.1", port: Number(port) } });
      client = createClient(cli.url);
    },
    async close() {
      client.close();
      await cli.close();
      await Promise.all([losant.close(), auth0.close()]);
    },
  };
}
