import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** The whole matrix of faults: `npm run test:faults`. Takes minutes; a slice of it is in `npm test`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/faults/**/*.faults.ts"],
    testTimeout: 3_600_000,
    // The summary is what it is run for.
    disableConsoleIntercept: true,
  },
});
