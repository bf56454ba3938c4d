import { expect, it } from "vitest";
import { listen } from "../../src/main/listener.ts";

it("lets a request finish when it closes", async () => {
  const answered = Promise.withResolvers<void>();
  const listener = await listen(
    (_, response) => {
      answered.promise.then(() => response.end("done"));
    },
    { host: "127.0.0.1", port: 0 },
  );
  const response = fetch(listener.url);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = listener.close();
  answered.resolve();
  expect(await (await response).text()).toBe("done");
  await closed;
});

it("closes although a caller never takes its answer", async () => {
  const listener = await listen(
    (_, response) => {
      response.write("x".repeat(64 * 1_024 * 1_024));
      response.end();
    },
    { host: "127.0.0.1", port: 0, graceMs: 100 },
  );
  const response = await fetch(listener.url);
  await listener.close();
  await expect(response.text()).rejects.toThrow();
});
