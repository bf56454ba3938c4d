import { createServer } from "node:http";
import { Pool } from "undici";
import { readSettings, serveParent } from "./process.ts";

// The floor of W1: passes a request on and its answer back, and knows nothing of either.

const { upstream } = readSettings<{ upstream: string }>();
const pool = new Pool(upstream, { connections: 64 });

const server = createServer((request, response) => {
  pool
    .request({
      method: "GET",
      path: request.url ?? "/",
      headers: { authorization: request.headers.authorization ?? "" },
    })
    .then(async ({ statusCode, body }) => {
      response.writeHead(statusCode, { "content-type": "application/json; charset=utf-8" });
      response.end(Buffer.from(await body.arrayBuffer()));
    })
    .catch(() => response.writeHead(502).end());
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  serveParent({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` });
});
