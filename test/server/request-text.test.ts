import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, it } from "vitest";
import { readArrivedText } from "../../src/server/request-text.ts";

const head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";

/** What is taken of a request when its head has been read, and what can be read of it then. */
async function take(sent: string, later = ""): Promise<{ taken: string | null; left: string }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  const [request] = (await once(server, "request")) as [IncomingMessage];
  await Promise.resolve();
  const taken = readArrivedText(request);
  socket.write(later);
  const left = await request.setEncoding("utf8").toArray();
  socket.destroy();
  server.close();
  return { taken, left: left.join("") };
}

describe("a body that came with its head", () => {
  it("is taken at once, as UTF-8", async () => {
    expect(await take(`${head}Content-Length: 4\r\n\r\n{"é`)).toEqual({ taken: '{"é', left: "" });
  });

  it.each([
    ["its end is still to come", `${head}Content-Length: 5\r\n\r\n{"a`, "b}", '{"ab}'],
    [
      "it does not say how long it is",
      `${head}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      "",
      "{}",
    ],
    ["there is none", `${head}Content-Length: 0\r\n\r\n`, "", ""],
  ])("is left to be read when %s", async (_case, sent, later, left) => {
    expect(await take(sent, later)).toEqual({ taken: null, left });
  });
});
