import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createClient } from "@redis/client";
import { findFreePort } from "./free-port.ts";

/** The Redis server to start: that of `REDIS_SERVER_PATH`, else Debian's. Undefined where there is none. */
export const redisServerPath = [process.env["REDIS_SERVER_PATH"] ?? "", "/usr/bin/redis-server"].find(
  existsSync,
);

const password = "correct-horse-battery-staple";

/** A Redis server in a process of its own, which keeps nothing on disk. */
export interface RedisServer {
  /** With a password in it. */
  readonly url: string;
  readonly password: string;
  /** All that is stored, by name. */
  dump(): Promise<ReadonlyMap<string, string>>;
  /** Puts something there, as whoever else has access could. */
  write(name: string, text: string): Promise<void>;
  /** Stops it from doing anything without closing its connections, and lets it go on. */
  freeze(): void;
  thaw(): void;
  /** Ends it at once. */
  kill(): Promise<void>;
  /** Starts it once more, empty, on the port that it had. */
  restart(): Promise<void>;
}

/** Starts a Redis server on a free port. */
export async function startRedis(): Promise<RedisServer> {
  const port = await findFreePort();
  const url = `redis://:${password}@127.0.0.1:${port}`;
  let child = await launch(port, url);
  const withClient = async <Result>(use: (client: ReturnType<typeof connect>) => Promise<Result>) => {
    const client = connect(url);
    await client.connect();
    try {
      return await use(client);
    } finally {
      client.destroy();
    }
  };
  return {
    url,
    password,
    dump: () =>
      withClient(async (client) => {
        const names = await client.keys("*");
        const read = async (name: string) =>
          (await client.type(name)) === "zset"
            ? (await client.zRange(name, 0, -1)).join(" ")
            : ((await client.get(name)) ?? "");
        const texts = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
        return new Map(texts);
      }),
    write: (name, text) => withClient(async (client) => void (await client.set(name, text))),
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    async kill() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGKILL");
        await ended;
      }
    },
    async restart() {
      child = await launch(port, url);
    },
  };
}

function connect(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on("error", () => undefined);
  return client;
}

async function launch(port: number, url: string): Promise<ChildProcess> {
  if (redisServerPath === undefined) throw new Error("there is no redis-server");
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--requirepass", password];
  const child = spawn(redisServerPath, [...settings, "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  for (;;) {
    const client = connect(url);
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    if (client.isOpen) client.destroy();
    if (isUp) return child;
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
