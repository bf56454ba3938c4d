import cluster from "node:cluster";
import { once } from "node:events";
import type { GatewayConfig } from "../../config/gateway-config.ts";
import type { MetricSnapshot } from "../../telemetry/metric-snapshot.ts";
import type { ProgramGateway } from "../gateway.ts";
import { configureSandbox } from "../sandbox-config.ts";
import type { PrimaryMessage, WorkerMessage } from "./message.ts";

/**
 * Milliseconds after which nobody uses a connection any more that was idle: Node ends one after 5 seconds, and gives a
 * request that is on its way another one (https://nodejs.org/api/http.html#serverkeepalivetimeout).
 */
const idleMs = 6_000;

type Measured = PromiseWithResolvers<readonly MetricSnapshot[]>;

/** Runs the gateway as one of several workers of a primary process, which started this one. */
export async function runWorker(base: GatewayConfig): Promise<void> {
  // A terminal sends it to all processes. What it means, the primary decides.
  process.on("SIGHUP", () => undefined);
  const [[begin], { runGateway }] = await Promise.all([
    once(process, "message") as Promise<[PrimaryMessage & { kind: "begin" }]>,
    import("../run-gateway.ts"),
  ]);
  const { number, sandbox } = begin;
  let measured: Measured | null = null;

  function takeSnapshots(): Promise<readonly MetricSnapshot[]> {
    if (measured === null) {
      measured = Promise.withResolvers();
      tell({ kind: "measure all" });
    }
    return measured.promise;
  }

  const { url, gateway, stop } = await runGateway({
    config: configureSandbox(base, sandbox),
    sandbox,
    workers: { own: number, takeSnapshots },
    async onStopped(stopped) {
      await tellSnapshot(stopped);
      // Not process.disconnect(): this also hands connections back that are on their way to this worker.
      cluster.worker?.disconnect();
    },
  });
  process.on("message", (message: PrimaryMessage) => {
    if (message.kind === "measure") void tellSnapshot(gateway);
    else if (message.kind === "stop") void stop();
    else if (message.kind === "measured") {
      measured?.resolve(message.snapshots);
      measured = null;
    } else if (message.kind === "retire") {
      gateway.announceEnd();
      setTimeout(() => void stop(), idleMs).unref();
    }
  });
  tell({ kind: "listening", url });
}

async function tellSnapshot(gateway: ProgramGateway): Promise<void> {
  tell({ kind: "snapshot", snapshot: await gateway.takeSnapshot() });
}

function tell(message: WorkerMessage): void {
  // A failure means that the primary is gone, and Node then ends this process.
  process.send?.(message, () => undefined);
}
