import { describe, expect, it } from "vitest";
import { partFormatFor } from "../../../src/server/incremental/accept.ts";

describe("the format of an answer in parts", () => {
  it.each([
    [
      "Apollo Client 4",
      "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9",
    ],
    [
      "Apollo Kotlin",
      "multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json",
    ],
    [
      "urql",
      "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
    ],
    ["GraphiQL", "application/json, multipart/mixed"],
    ["any writing", 'Multipart/Mixed; deferSpec="20220824"'],
    ["two kinds of parts", "multipart/mixed;incrementalSpec=v0.2, multipart/mixed;deferSpec=20220824"],
  ])("is multipart/mixed for %s", (_, accept) => {
    expect(partFormatFor(accept)?.contentType).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
  });

  it.each(["text/event-stream", "application/json, text/event-stream;q=0.5"])(
    "is server-sent events for %s",
    (accept) => {
      expect(partFormatFor(accept)?.contentType).toBe("text/event-stream; charset=utf-8");
    },
  );

  it.each([
    null,
    "",
    "*/*",
    "multipart/*",
    "application/json",
    "multipart/mixed;q=0",
    "multipart/mixed;q=0.000, application/json",
    "multipart/mixed;incrementalSpec=v0.2",
    "multipart/mixed;boundary=graphql;subscriptionSpec=1.0, application/json",
  ])("is none for %s", (accept) => {
    expect(partFormatFor(accept)).toBeNull();
  });
});
