import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { startSandbox } from "../../src/sandbox/start.ts";

/** The Chromium to drive: `CHROMIUM_PATH`, else Debian's. Null where there is none. */
export const chromiumPath =
  [process.env["CHROMIUM_PATH"], "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path)) ?? null;
