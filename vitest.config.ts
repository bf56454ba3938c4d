import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // losant-rest goes through axios, which would send loopback calls to a proxy named in the environment.
    env: { NO_PROXY: "127.0.0.1", LOG_LEVEL: "silent" },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
