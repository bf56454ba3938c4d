import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorCodes } from "../../src/errors/code.ts";
import { documentErrorCodes } from "../../src/errors/document-code.ts";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { UpstreamError } from "../../src/errors/upstream-error.ts";
import { maskError } from "../../src/graph/masking.ts";

const page = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");

/** The rows of the table under a heading, cell by cell. */
function readTable(heading: string): string[][] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the page about errors", () => {
  it("lists all codes, each with its meaning and remedy", () => {
    const codes = Object.entries(errorCodes).map(([code, { meaning, remedy }]) => [
      `\`${code}\``,
      meaning,
      remedy,
    ]);
    expect(readTable("Codes")).toEqual(codes);
  });

  it("lists all codes of requests that name their document", () => {
    const codes = Object.entries(documentErrorCodes).map(([code, { meaning, remedy }]) => [
      `\`${code}\``,
      meaning,
      remedy,
    ]);
    expect(readTable("Documents by their hash")).toEqual(codes);
  });

  it("lists all keys of an error's extensions", () => {
    const failure = {
      source: "auth0",
      operation: "get_users",
      status: 429,
      upstreamCode: "too_many_requests",
      upstreamMessage: "Global limit has been reached",
      requiredScopes: ["read:users"],
      retryAfter: 1,
    };
    const { extensions } = maskError(
      new UpstreamError("RATE_LIMITED", "Too many.", failure),
      () => undefined,
    );
    const keys = readTable("Extensions").map(([key = ""]) => key.replaceAll("`", ""));
    // The request's id is added by the server, which knows it.
    expect(keys.toSorted()).toEqual([...Object.keys(extensions), "requestId"].toSorted());
  });

  it("shows an example of which every key is explained", () => {
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "null") as {
      extensions: Record<string, unknown>;
    };
    const keys = readTable("Extensions").map(([key = ""]) => key.replaceAll("`", ""));
    expect(Object.keys(example.extensions).filter((key) => !keys.includes(key))).toEqual([]);
    expect(Object.keys(errorCodes)).toContain(example.extensions["code"]);
  });
});

describe("the errors", () => {
  it("keep their cause for the log", () => {
    const cause = new Error("socket closed");
    expect(new GatewayError("UNAVAILABLE", "Away.", { cause }).cause).toBe(cause);
    expect(
      new UpstreamError("UNAVAILABLE", "Away.", { source: "auth0", operation: "get_users", cause }).cause,
    ).toBe(cause);
    expect(Object.hasOwn(new GatewayError("UNAVAILABLE", "Away."), "cause")).toBe(false);
  });

  it("hold named facts of a call and not its cause among them", () => {
    const error = new UpstreamError("TIMEOUT", "Late.", {
      source: "auth0",
      operation: "get_users",
      cause: "wire",
    });
    expect(error.failure).toEqual({ source: "auth0", operation: "get_users" });
    expect(error.source).toBe("auth0");
    expect(error.code).toBe("TIMEOUT");
  });
});
