import { afterAll, describe, expect, it } from "vitest";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import { isLosantAccess } from "../../../src/sources/losant/access.ts";
import { explainLosantError, isRefusal } from "../../../src/sources/losant/failure.ts";
import { createLosantSource } from "../../../src/sources/losant/index.ts";
import {
  orgSummaryKeys,
  projectOrgSummary,
  projectUserSummary,
  userSummaryKeys,
} from "../../../src/sources/losant/summary.ts";
import { refusal } from "./upstream.ts";

const settings = {
  name: "losant",
  title: "Losant",
  origin: "https://api.losant.com",
  isSandbox: false,
  issuer: null,
  instanceId: null,
  http: {},
};

describe("a Losant source", () => {
  const source = createLosantSource(settings);
  afterAll(() => source.close());

  it("knows what it can do", () => {
    expect(source).toMatchObject({ name: "losant", kind: "LOSANT", origin: "https://api.losant.com" });
    expect(source.features).toEqual([
      "PASSWORD_SIGN_IN",
      "SSO_SIGN_IN",
      "ORG_NAME_FILTER",
      "ORG_ORDER_BY_UPDATED_AT",
      "MEMBER_FILTER",
      "API_TOKENS",
      "INVITE_INBOX",
      "INVITE_RESPONSE",
      "INVITE_FILTER",
      "USAGE",
      "AUDIT_LOGS",
    ]);
  });

  it.each(["api.losant.com", "API.losant.com", "https://api.losant.com", "https://api.losant.com/"])(
    "is the issuer %s",
    (issuer) => {
      expect(source.isIssuer(issuer)).toBe(true);
    },
  );

  it.each([
    "",
    "losant.com",
    "api.losant.com.evil.example",
    "api.losant.com:8443",
    "https://acme.eu.auth0.com/",
    "https://api.losant.com/tenant",
    "user@api.losant.com",
    "file:///api.losant.com",
    "not a host",
  ])("is not the issuer %j", (issuer) => {
    expect(source.isIssuer(issuer)).toBe(false);
  });

  it("goes by the configured issuer where there is one, and by ports", async () => {
    const other = createLosantSource({ ...settings, issuer: "iot.example.com" });
    const local = createLosantSource({ ...settings, origin: "http://127.0.0.1:4010" });
    expect(other.isIssuer("https://iot.example.com")).toBe(true);
    expect(other.isIssuer("api.losant.com")).toBe(false);
    expect(local.isIssuer("127.0.0.1:4010")).toBe(true);
    expect(local.isIssuer("127.0.0.1:4020")).toBe(false);
    await Promise.all([other.close(), local.close()]);
  });

  it("fails with the reason when the request brings no credential, and still knows its roles", async () => {
    const reason = new Error("send a token");
    const access = source.open({
      credential: null,
      refusal: reason,
      signal: new AbortController().signal,
      deadlineAt: null,
      onCall() {},
      rehearse: null,
    });
    expect(isLosantAccess(access)).toBe(true);
    expect(access).toMatchObject({ hasCredential: false, refusal: reason });
    const id = "575ed6e87ae143cd83dc4aa8";
    await expect(access.org(id, new Set(["name"]))).rejects.toBe(reason);
    await expect(access.user(id, new Set(["name"]))).rejects.toBe(reason);
    await expect(access.viewerUser(new Set(["name"]))).rejects.toBe(reason);
    expect(await access.role("admin", new Set())).toMatchObject({ name: "Administrator" });
  });
});

describe("Losant's errors", () => {
  it("are passed on as they are", () => {
    expect(explainLosantError(404, {}, { type: "NotFound", message: "Organization was not found" })).toEqual({
      upstreamCode: "NotFound",
      upstreamMessage: "Organization was not found",
    });
  });

  it("have their first complaints behind them", () => {
    const validationErrors = ["one", "two", "three", "four"].map((message) => ({
      type: "Validation",
      message,
    }));
    expect(explainLosantError(400, {}, { type: "Validation", message: "Invalid", validationErrors })).toEqual(
      { upstreamCode: "Validation", upstreamMessage: "Invalid; one; two; three" },
    );
  });

  it.each([undefined, null, "text", [], { type: 1, message: {}, validationErrors: [null, 1] }])(
    "explain nothing when they are %j",
    (body) => {
      expect(explainLosantError(500, {}, body)).toEqual({});
    },
  );

  it("are refusals by what a token may, and not when no answer came", () => {
    expect(isRefusal(refusal(403, "FORBIDDEN"))).toBe(true);
    expect(isRefusal(refusal(500, "UNAVAILABLE"))).toBe(false);
    const unsent = new UpstreamError("UNAUTHENTICATED", "no header", {
      source: "losant",
      operation: "me.get",
    });
    expect(isRefusal(unsent)).toBe(false);
    expect(isRefusal(new Error("other"))).toBe(false);
  });
});

describe("a summary", () => {
  it.each([
    [orgSummaryKeys, projectOrgSummary],
    [userSummaryKeys, projectUserSummary],
  ])("asks for each key exactly once", (all, project) => {
    expect(all.size).toBe(30);
    const wanted = new Set(["fileCount", "payloadCount", "unknownCount"]);
    const { summaryInclude, summaryExclude } = project(wanted);
    expect(summaryInclude).toBe("fileCount,payloadCount");
    const excluded = String(summaryExclude).split(",");
    expect(new Set([...excluded, "fileCount", "payloadCount"])).toEqual(all);
    expect(excluded).toHaveLength(28);
  });

  it("leaves out the parameter that would be empty", () => {
    expect(projectOrgSummary(new Set())).toEqual({
      summaryExclude: [...orgSummaryKeys].join(","),
    });
    expect(projectOrgSummary(orgSummaryKeys)).toEqual({
      summaryInclude: [...orgSummaryKeys].join(","),
    });
  });
});
