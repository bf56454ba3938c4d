import { describe, expect, it } from "vitest";
import { findOriginProblems, isBrowserOrigin } from "../../src/config/origin.ts";

describe("the origin of an upstream", () => {
  it.each([
    "https://api.losant.com",
    "https://api.losant.com/",
    "https://acme.eu.auth0.com:8443",
    "HTTPS://API.LOSANT.COM",
    "http://127.0.0.1:4010",
    "http://127.255.1.2",
    "http://localhost:4010/",
    "http://[::1]:4010",
    "https://10.0.0.1",
  ])("may be %s", (url) => {
    expect(findOriginProblems(url, false)).toEqual([]);
  });

  it.each([
    "http://api.losant.com",
    "http://10.0.0.1",
    "http://0.0.0.0:4010",
    "http://128.0.0.1",
    "http://[::2]",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://example.com:127",
  ])("may not be %s, which is plain HTTP beyond loopback, unless allowed", (url) => {
    expect(findOriginProblems(url, false)).toEqual([
      "must be https:, or http: on loopback (127.0.0.0/8, ::1, localhost); " +
        "http: elsewhere needs allowInsecure: true for that source in the file of ROLLCALL_CONFIG",
    ]);
    expect(findOriginProblems(url, true)).toEqual([]);
  });

  it.each([
    "",
    "api.losant.com",
    "//api.losant.com",
    "https:api.losant.com",
    "https:///api.losant.com",
    "https://",
    "https://a b",
    " https://api.losant.com",
    "https://api.losant.com\n",
    "https://api.losant.com\\x",
    "https://api.losant.com:99999",
    "ftp://api.losant.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("may not be %j, which is no web URL", (url) => {
    expect(findOriginProblems(url, true)).toEqual([
      "must be a URL such as https://api.example.com; it is none",
    ]);
  });

  it.each(["https://user:pass@a.com", "https://user@a.com", "https://:pass@a.com", "https://@a.com"])(
    "may not hold credentials: %s",
    (url) => {
      expect(findOriginProblems(url, false)).toEqual([
        "must hold no user name or password; callers send their own credentials",
      ]);
    },
  );

  it.each(["https://a.com/api/v2", "https://a.com/api/", "https://a.com//", "https://a.com/@x"])(
    "may not have a path: %s",
    (url) => {
      expect(findOriginProblems(url, false)).toEqual([
        "must be an origin without a path, only https://host or https://host:port; leave the path out",
      ]);
    },
  );

  it.each(["https://a.com?x=1", "https://a.com/#x", "https://a.com/?", "https://a.com#"])(
    "may not have a query or fragment: %s",
    (url) => {
      expect(findOriginProblems(url, false)).toEqual([
        "must hold no query and no fragment; leave out what follows ? or #",
      ]);
    },
  );

  it("is told all its problems at once", () => {
    expect(findOriginProblems("http://user:pass@a.com/api?x#y", false)).toHaveLength(4);
  });
});

describe("the origin of web pages", () => {
  it.each([
    "https://app.example.com",
    "http://localhost:5173",
    "https://app.example.com:8443",
    "http://[::1]:3000",
  ])("may be %s", (origin) => {
    expect(isBrowserOrigin(origin)).toBe(true);
  });

  it.each([
    "*",
    "null",
    "",
    "https://*.example.com/",
    "https://app.example.com/",
    "https://App.example.com",
    "https://app.example.com:443",
    "https://user@app.example.com",
    "https://app.example.com?x",
    "app.example.com",
    "chrome-extension://abc",
  ])("may not be %j", (origin) => {
    expect(isBrowserOrigin(origin)).toBe(false);
  });
});
