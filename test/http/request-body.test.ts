import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { encodeBody } from "../../src/http/request-body.ts";
import { openClient, startUpstream } from "./upstream-server.ts";

/** Reads a form as a server would, by Node's own reader. */
async function readForm(contentType: string, text: string): Promise<FormData> {
  return new Response(text, { headers: { "content-type": contentType } }).formData();
}

describe("a form", () => {
  const form = [
    {
      name: "users",
      value: '[{"name":"Wärter"}]\r\n--rollcall',
      file: { name: "users.json", type: "application/json" },
    },
    { name: "connection_id", value: "con_1" },
    { name: 'odd" name\r\n', value: "" },
  ];

  it("is read back part by part, whatever the parts hold", async () => {
    const { contentType, text } = encodeBody({ form }) ?? { contentType: "", text: "" };
    const read = await readForm(contentType, text);
    const file = read.get("users") as File;
    expect([file.name, file.type, await file.text()]).toEqual([
      "users.json",
      "application/json",
      form[0]?.value,
    ]);
    expect(read.get("connection_id")).toBe("con_1");
    expect([...read.keys()]).toEqual(["users", "connection_id", 'odd" name\r\n']);
  });

  it("has another boundary each time", () => {
    expect(encodeBody({ form })?.contentType).not.toBe(encodeBody({ form })?.contentType);
  });

  it("goes out with its length and type", async () => {
    const { origin } = await startUpstream(async (request: IncomingMessage, response) => {
      let text = "";
      for await (const chunk of request.setEncoding("utf8")) text += chunk;
      const { "content-type": type, "content-length": length } = request.headers;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ type, length, text }));
    });
    const body = await openClient(origin).send(
      { operation: "post_users-imports", method: "POST", path: "/jobs/users-imports", form },
      {},
    );
    const { type, length, text } = body as { type: string; length: string; text: string };
    expect(Number(length)).toBe(Buffer.byteLength(text));
    expect((await readForm(type, text)).get("connection_id")).toBe("con_1");
  });
});

describe("a body", () => {
  it("is JSON, or nothing", () => {
    expect(encodeBody({ body: { a: 1 } })).toEqual({ contentType: "application/json", text: '{"a":1}' });
    expect(encodeBody({ body: null })).toMatchObject({ text: "null" });
    expect(encodeBody({})).toBeNull();
  });
});
