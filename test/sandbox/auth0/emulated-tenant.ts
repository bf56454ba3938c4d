import { ManagementClient } from "auth0";
import { auth0Vendor } from "../../../src/sandbox/auth0/vendor.ts";
import { startEmulator } from "../../../src/sandbox/emulator.ts";

/** An answer as it came over HTTP. */
interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, or undefined when the answer had no body. */
  readonly body: unknown;
}

/** Starts the emulated tenant on a port of the system's choice. */
export async function startTenant() {
  const emulator = await startEmulator(auth0Vendor, 0);

  async function send(
    method: string,
    path: string,
    token: string | null,
    body?: unknown,
  ): Promise<RawAnswer> {
    const response = await fetch(`${emulator.url}/api/v2${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  }

  return {
    url: emulator.url,
    tokens: emulator.tokens,
    close: emulator.close,
    send,
    get: (path: string, token: string | null = "sandbox-admin") => send("GET", path, token),
    /** The vendor's own client. It insists on https, so its last step is turned back to loopback. */
    client: (token = "sandbox-admin") =>
      new ManagementClient({
        domain: new URL(emulator.url).host,
        token,
        maxRetries: 0,
        fetch: (input, init) => fetch(String(input).replace("https://", "http://"), init),
      }),
    async behave(behaviour: object): Promise<void> {
      await fetch(`${emulator.url}/__sandbox/behaviour`, { method: "PUT", body: JSON.stringify(behaviour) });
    },
    async reset(): Promise<void> {
      await fetch(`${emulator.url}/__sandbox/reset`, { method: "POST" });
    },
  };
}

/** What `startTenant` gives. */
export type Tenant = Awaited<ReturnType<typeof startTenant>>;

/** The id of the organization with a name, asked of the tenant itself. */
export async function organizationId(tenant: Tenant, name: string): Promise<string> {
  const { id } = await tenant.client().organizations.getByName(name);
  return id ?? "";
}

/** The property names of an object, sorted. */
export function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value).toSorted() : [];
}
