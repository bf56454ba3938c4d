import type { World } from "./world.ts";

/** As much of a world as is needed to talk to its Auth0. */
type WorldWithAuth0 = { readonly sandbox: { readonly auth0: Pick<World["sandbox"]["auth0"], "url"> } };

/** Asks the sandbox's Auth0 with its administrator's token, and gives the answer's JSON. Throws when it refuses. */
export async function askTenant(
  world: WorldWithAuth0,
  method: string,
  path: string,
  body?: unknown,
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers whose shape is what they test
): Promise<any> {
  const response = await fetch(`${world.sandbox.auth0.url}/api/v2${path}`, {
    method,
    headers: { authorization: "Bearer sandbox-admin", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === "" ? undefined : JSON.parse(text);
}

/** Makes the sandbox's tenant tell events, forget them, or end its streams, as `POST /__sandbox/events` takes it. */
export async function tell(world: WorldWithAuth0, order: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`${world.sandbox.auth0.url}/__sandbox/events`, {
    method: "POST",
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Breaks all event streams of the sandbox's tenant. */
export async function cutStreams(world: WorldWithAuth0): Promise<void> {
  await fetch(`${world.sandbox.auth0.url}/__sandbox/event-streams`, { method: "DELETE" });
}

/** How many event streams the sandbox's tenant has open. */
export async function countStreams(world: WorldWithAuth0): Promise<number> {
  const response = await fetch(`${world.sandbox.auth0.url}/__sandbox/event-streams`);
  return ((await response.json()) as { open: number }).open;
}

/** Waits until something is as expected. Who never gets there runs into the test's own time limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
