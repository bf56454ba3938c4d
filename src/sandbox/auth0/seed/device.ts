import type { Device } from "../credential-state.ts";

/** Where the protagonists sign in from. The addresses are of the ranges kept for documentation. */
export const devices = {
  laptop: {
    initial_user_agent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
    initial_ip: "192.0.2.10",
    initial_asn: "64496",
    last_user_agent:
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36",
    last_ip: "192.0.2.11",
    last_asn: "64496",
  },
  phone: {
    initial_user_agent: "Meridian Field/4.2.0 (iPhone; iOS 18.2)",
    initial_ip: "198.51.100.24",
    initial_asn: "64497",
    last_user_agent: "Meridian Field/4.2.1 (iPhone; iOS 18.2)",
    last_ip: "198.51.100.71",
    last_asn: "64498",
  },
  /** Seen once: what it was last is not known. */
  tablet: {
    initial_user_agent: "Meridian Field/4.1.3 (Android 15; tablet)",
    initial_ip: "203.0.113.8",
    initial_asn: "64499",
  },
} as const satisfies Record<string, Device>;
