import { expect, it } from "vitest";
import { problemsOfSource } from "./problems.ts";

it.each([
  "authorization",
  "Authorization",
  "cookie",
  "host",
  "Content-Length",
  "connection",
  "Keep-Alive",
  "proxy-authenticate",
  "Proxy-Authorization",
  "proxy-connection",
  "te",
  "trailer",
  "Transfer-Encoding",
  "upgrade",
  "expect",
  "accept",
  "Accept-Encoding",
  "content-encoding",
  "content-type",
])("refuses to fix the header %s for a source", (name) => {
  const key = name.includes("-") ? `["${name}"]` : `.${name}`;
  expect(problemsOfSource({ headers: { [name]: "sesame" } })).toEqual([
    {
      path: `sources[0].headers${key}`,
      message:
        "cannot be fixed for a source: callers bring the credentials, and the gateway itself sets the headers " +
        "of bodies and connections; leave it out",
    },
  ]);
});

it.each(["", "a b", "a:b", "a\nb", "ä"])("refuses the header name %j without quoting it", (name) => {
  expect(problemsOfSource({ headers: { [name]: "x" } })).toEqual([
    {
      path: 'sources[0].headers["…"]',
      message: expect.stringMatching(
        /^must be the name of an HTTP header; it is (empty text|text of another form)$/,
      ),
    },
  ]);
});

it.each(["a\r\nx: y", " a", "a ", "ä", "a\u0000", "x".repeat(4_097)])(
  "refuses the header value %j",
  (value) => {
    expect(problemsOfSource({ headers: { losantdomain: value } })).toEqual([
      {
        path: "sources[0].headers.losantdomain",
        message:
          "must be printable ASCII without spaces around it, 1 to 4096 characters; it is text of another form",
      },
    ]);
  },
);

it("refuses one header under two spellings", () => {
  expect(problemsOfSource({ headers: { "X-Tenant": "a", y: "b", "x-tenant": "c" } })).toEqual([
    { path: 'sources[0].headers["x-tenant"]', message: "is given twice; give it once" },
  ]);
});
