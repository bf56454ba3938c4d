import { setTimeout as sleep } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { createClient } from "./client.ts";

// Runs in a thread of its own: what it measures is how long the gateway takes, not how busy its callers are.
const { url, milliseconds } = workerData as { readonly url: string; readonly milliseconds: number };
const client = createClient(url);
const times: number[] = [];
let wrong = 0;
const endsAt = performance.now() + milliseconds;
while (performance.now() < endsAt) {
  const answer = await client.ask("{ __typename }");
  if (answer.status === 200) times.push(answer.milliseconds);
  else wrong += 1;
  await sleep(20);
}
client.close();
parentPort?.postMessage({ times, wrong });
