import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../support/free-port.ts";
import { startWorld, type World } from "../support/world.ts";
import { documentAt, root } from "./markdown.ts";

const folder = mkdtempSync(join(tmpdir(), "rollcall-embed-"));
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** Writes the program that the page shows under a heading, with addresses that can be reached here. */
function writeProgram(heading: string, port = 3000): string {
  const block = documentAt("docs/embed.md").blocks.find((found) => found.heading === heading);
  if (block === undefined) throw new Error(`docs/embed.md has no program under ${heading}`);
  const file = join(folder, `${heading.replaceAll(/\W/g, "-")}.ts`);
  const program = block.text
    .replace('"rollcall"', JSON.stringify(new URL("src/main/library.ts", root).href))
    .replace('"hono"', JSON.stringify(import.meta.resolve("hono")))
    .replace("https://api.losant.com", world.sandbox.losant.url)
    .replace("sources:", 'logLevel: "silent", sources:')
    .replace("3000", String(port));
  writeFileSync(file, program);
  return file;
}

const operation = {
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer sandbox-admin" },
  body: JSON.stringify({ query: "{ orgs(first: 1) { nodes { name } } }" }),
};

/** What callers find, however the gateway is mounted. */
async function expectSite(ask: (path: string, init?: RequestInit) => Promise<Response>): Promise<void> {
  const answer = await ask("/identity/graphql", operation);
  expect(await answer.json()).toEqual({ data: { orgs: { nodes: [{ name: expect.any(String) }] } } });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const page = await ask("/identity/graphql", { headers: { accept: "text/html" } });
  const asset = /"(graphql\/[^"]+\.js)"/.exec(await page.text())?.[1];
  expect((await ask(`/identity/${asset}`)).headers.get("content-type")).toContain("text/javascript");
  expect((await ask("/identity/livez")).status).toBe(200);
  expect(await (await ask("/")).text()).toBe("The rest of the site");
}

describe("the program in the docs", () => {
  it("serves the gateway below a path of a Hono application", async () => {
    const { app } = (await import(pathToFileURL(writeProgram("Under Hono")).href)) as {
      app: { request(path: string, init?: RequestInit): Promise<Response> };
    };
    await expectSite(async (path, init) => app.request(path, init));
  });

  it("serves the gateway below a path of a server of Node's, and ends in order", async () => {
    const port = await findFreePort();
    const child = spawn(process.execPath, [writeProgram("Under node:http", port)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const url = `http://127.0.0.1:${port}`;
    try {
      while (
        !(await fetch(url).then(
          () => true,
          () => false,
        ))
      )
        await sleep(50);
      await expectSite((path, init) => fetch(`${url}${path}`, init));
      const twice = await fetch(`${url}/identity//graphql`, operation);
      expect([twice.status, await twice.text()]).toEqual([400, "The request target must be a path.\n"]);
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
