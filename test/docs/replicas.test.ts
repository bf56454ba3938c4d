import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { readVariables } from "../../src/config/variables.ts";
import { openRedisStore } from "../../src/store/redis-store.ts";
import { findFreePort } from "../support/free-port.ts";
import { redisServerPath } from "../support/redis.ts";
import { documentAt } from "./markdown.ts";

const page = documentAt("docs/replicas.md");

function blockOf(language: string): string {
  const found = page.blocks.find((block) => block.language === language);
  if (found === undefined) throw new Error(`${page.file} has no block of ${language}`);
  return found.text;
}

describe("the page about several gateways", () => {
  it("shows a configuration that is accepted, and a variable that there is", () => {
    const { sharedStore } = parseConfig(JSON.parse(blockOf("json")));
    expect(sharedStore).toEqual({ url: "redis://127.0.0.1:6379" });
    const [variable = ""] = /ROLLCALL_\w+/.exec(page.text) ?? [];
    expect(readVariables({ [variable]: "redis://127.0.0.1:6379" }).problems).toEqual([]);
  });

  it.skipIf(redisServerPath === undefined)("starts a server that the gateway can use", async () => {
    const port = await findFreePort();
    const [, ...settings] = (/^redis-server (.+)$/m.exec(blockOf("sh"))?.[0] ?? "").split(" ");
    const server = spawn(
      redisServerPath ?? "",
      [...settings.map((word) => word.replaceAll("'", "")), "--port", String(port)],
      { stdio: "ignore" },
    );
    const store = openRedisStore(`redis://127.0.0.1:${port}`, {
      onAway: () => undefined,
      onBack: () => undefined,
    });
    try {
      await expect
        .poll(
          () => {
            store.set("rollcall:document:x", "text", 60_000);
            return store.get("rollcall:document:x");
          },
          { timeout: 20_000 },
        )
        .toBe("text");
    } finally {
      store.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
    }
  });
});
