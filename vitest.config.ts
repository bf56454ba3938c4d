import { defineConfig } from "vitest/config";

export default defineConfig({
  // Node takes graphql's CommonJS build, and so do all libraries; Vite would take its ES modules, a second graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    // losant-rest goes through axios, which would send loopback calls to a proxy named in the environment.
    env: { NO_PROXY: "127.0.0.1" },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
