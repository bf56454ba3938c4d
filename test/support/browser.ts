import { existsSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { configureSandbox } from "../../src/main/sandbox-config.ts";
import { meridianInstanceId } from "../../src/sandbox/losant/seed/instance.ts";
import { startSandbox } from "../../src/sandbox/start.ts";

/** The Chromium to drive: that of `CHROMIUM_PATH`, else Debian's. Undefined where there is none. */
export const chromiumPath = [process.env["CHROMIUM_PATH"] ?? "", "/usr/bin/chromium"].find(existsSync);

/** A gateway as `npm start` makes it, with the sandbox behind it. */
export interface SandboxGateway {
  readonly url: string;
  /** Where the sandbox's Losant listens. */
  readonly losantUrl: string;
  /** Where the sandbox's Auth0 listens. */
  readonly auth0Url: string;
  close(): Promise<void>;
}

/** A page that writes down what it asks for and what goes wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Origins of all requests that left the page, its workers' too. */
  readonly origins: ReadonlySet<string>;
  /** What went to the console as an error or a warning, and what was thrown. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts a gateway before the sandbox, with the sandbox's tokens for GraphiQL. */
export async function startSandboxGateway(): Promise<SandboxGateway> {
  const { losant, auth0, close } = await startSandbox({ losant: 0, auth0: 0 });
  const base = parseConfig({ listen: { port: 0 }, logLevel: "silent" });
  const config = configureSandbox(base, { losant: { ...losant, instanceId: meridianInstanceId }, auth0 });
  const gateway = assembleGateway(config, {
    losant: losant.tokens,
    auth0: auth0.tokens,
    "losant-instance": losant.tokens,
  });
  const { url } = await gateway.listen();
  return {
    url,
    losantUrl: losant.url,
    auth0Url: auth0.url,
    async close() {
      await gateway.close();
      await close();
    },
  };
}

/** Opens an address in a browser that was never used before. */
export async function openPage(url: string): Promise<WatchedPage> {
  const browser = await chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:") origins.add(origin);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, origins, complaints, close: () => browser.close() };
}
