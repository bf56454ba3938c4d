import { auth0Vendor } from "./auth0/vendor.ts";
import { type Emulator, startEmulator } from "./emulator.ts";
import { losantVendor } from "./losant/vendor.ts";

/** The two emulated APIs, listening. */
export interface Sandbox {
  readonly losant: Emulator;
  readonly auth0: Emulator;
  close(): Promise<void>;
}

/** Starts both emulators on loopback. Port 0 lets the system pick. */
export async function startSandbox(ports: { losant: number; auth0: number }): Promise<Sandbox> {
  const [losant, auth0] = await Promise.all([
    startEmulator(losantVendor, ports.losant),
    startEmulator(auth0Vendor, ports.auth0),
  ]);
  return {
    losant,
    auth0,
    async close() {
      await Promise.all([losant.close(), auth0.close()]);
    },
  };
}
