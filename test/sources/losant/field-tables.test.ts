import { describe, expect, it } from "vitest";
import { UpstreamError } from "../../../src/errors/upstream-error.ts";
import { readRecord } from "../../../src/sources/answer.ts";
import type { FieldTable, JsonObject } from "../../../src/sources/fields.ts";
import { orgInviteFields } from "../../../src/sources/losant/invite.ts";
import { membershipFields } from "../../../src/sources/losant/member.ts";
import { orgFields } from "../../../src/sources/losant/org.ts";
import { receivedInviteFields } from "../../../src/sources/losant/received-invite.ts";
import { apiTokenFields, oauthTokenFields } from "../../../src/sources/losant/token.ts";
import { memberUserFields, ownUserFields } from "../../../src/sources/losant/user.ts";
import { viewerFields } from "../../../src/sources/losant/viewer.ts";
import { meSample, orgInviteSample, orgSample, receivedInviteSample, tokenSample } from "./samples.ts";
import { openFake } from "./upstream.ts";

const origin = { source: "losant", operation: "any" };

function readAll<Fields, Session extends readonly unknown[] = []>(
  table: FieldTable<Fields, Session>,
  upstream: JsonObject,
  ...session: Session
): Partial<Fields> {
  return readRecord(origin, table, upstream, new Set(Object.keys(table)), {}, ...session);
}

/** Fields that could not be read; all others were. */
function failedFields<Fields, Session extends readonly unknown[] = []>(
  table: FieldTable<Fields, Session>,
  upstream: JsonObject,
  ...session: Session
): string[] {
  const failed = Object.entries(readAll(table, upstream, ...session)).filter(
    ([, value]) => value instanceof Error,
  );
  for (const [, error] of failed) expect(error).toMatchObject({ code: "BAD_RESPONSE" });
  return failed.map(([name]) => name);
}

const serviceLimits = {
  dataRetentionSeconds: 2_592_000,
  notebookMinutesPerRun: 5,
  parallelNotebookRuns: 1,
  applicationFlowSlots: 3,
  experienceFlowSlots: 2,
  systemIntervalSeconds: 60,
};

describe("an organization", () => {
  it("is read from the documented answer", () => {
    expect(readAll(orgFields, orgSample)).toEqual({
      name: "My Organization",
      slug: null,
      description: "My organization description",
      logoUrl: null,
      accentColor: "#0b6e99",
      createdAt: "2016-06-13T04:00:00.000Z",
      updatedAt: "2016-06-14T04:00:00.000Z",
      pendingInviteCount: 4,
      mfaPolicy: "REQUIRED_FOR_ADMINS",
      isReadOnly: true,
      disabledAt: "2016-06-15T04:00:00.000Z",
      isEnterprise: true,
      allowedEmailDomains: ["losant.com"],
      banner: { message: "Maintenance tonight", level: "WARNING" },
      billing: {
        planId: "team",
        email: "billing@losant.com",
        subscriptionStatus: "PAST_DUE",
        currentPeriod: { start: "2016-06-01T00:00:00.000Z", end: "2016-07-01T00:00:00.000Z" },
      },
      serviceLimits,
      administration: null,
    });
  });

  it("is read when it has its name alone", () => {
    expect(failedFields(orgFields, { name: "Bare" })).toEqual([]);
    expect(readAll(orgFields, { name: "Bare" })).toMatchObject({
      pendingInviteCount: null,
      disabledAt: null,
      allowedEmailDomains: null,
      banner: null,
      billing: { planId: null, email: null, subscriptionStatus: null, currentPeriod: null },
      serviceLimits: null,
    });
  });

  it("is not disabled when Losant says false in place of a date", () => {
    expect(readAll(orgFields, { ...orgSample, disabledAt: false }).disabledAt).toBeNull();
    expect(failedFields(orgFields, { ...orgSample, disabledAt: true })).toEqual(["disabledAt"]);
  });

  it("loses only the fields whose values are wrong", () => {
    expect(failedFields(orgFields, { ...orgSample, name: 7 })).toEqual(["name"]);
    expect(failedFields(orgFields, { ...orgSample, name: undefined })).toEqual(["name"]);
    expect(failedFields(orgFields, { ...orgSample, creationDate: "soon" })).toEqual(["createdAt"]);
    expect(failedFields(orgFields, { ...orgSample, summary: [] })).toEqual(["pendingInviteCount"]);
    expect(failedFields(orgFields, { ...orgSample, mfaMode: "perhaps" })).toEqual(["mfaPolicy"]);
    expect(failedFields(orgFields, { ...orgSample, limits: "none" })).toEqual(["serviceLimits"]);
    expect(failedFields(orgFields, { ...orgSample, whitelistedEmailDomains: "losant.com" })).toEqual([
      "allowedEmailDomains",
    ]);
    expect(failedFields(orgFields, { ...orgSample, banner: { message: "!", level: "loud" } })).toEqual([
      "banner",
    ]);
    expect(failedFields(orgFields, { ...orgSample, subscriptionStatus: 3 })).toEqual(["billing"]);
  });

  it("has null for fields that only other kinds of source have", () => {
    expect(readRecord(origin, orgFields, orgSample, new Set(["name", "branding", "quotas:*"]))).toEqual({
      name: "My Organization",
      branding: null,
      "quotas:*": null,
    });
  });
});

describe("a member", () => {
  const [admin = {}, viewer = {}] = orgSample.members;

  it("is read from the documented answer", () => {
    expect(readAll(memberUserFields, admin)).toEqual({
      displayName: "Example Name",
      name: "Example Name",
      givenName: "Example",
      familyName: "Name",
      email: "example@losant.com",
      avatarUrl: "https://example.com/avatar.png",
      isMfaEnabled: true,
      lastLoginAt: null,
      isSsoLinked: false,
    });
    expect(readAll(membershipFields, viewer)).toEqual({
      role: "VIEW",
      applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "COLLABORATE" }],
      dashboardRoles: [{ resourceId: "575ece2b7ae143cd83dc4a9b", role: "NONE" }],
    });
  });

  it("is called by what there is: one name, else the address, else the id", () => {
    const { displayName } = memberUserFields;
    expect(displayName.read({ lastName: "Only", email: "e@x.io", userId: "1" })).toBe("Only");
    expect(displayName.read({ firstName: "", email: "e@x.io", userId: "1" })).toBe("e@x.io");
    expect(displayName.read({ userId: "1" })).toBe("1");
  });

  it("loses only the fields whose values are wrong", () => {
    expect(failedFields(memberUserFields, { ...admin, avatarUrl: 1, ssoLinked: "no" })).toEqual([
      "avatarUrl",
      "isSsoLinked",
    ]);
    expect(failedFields(membershipFields, { ...viewer, role: "owner" })).toEqual(["role"]);
    expect(failedFields(membershipFields, { ...viewer, role: undefined })).toEqual(["role"]);
    expect(failedFields(membershipFields, { ...viewer, dashboardRoles: [{ role: "view" }] })).toEqual([
      "dashboardRoles",
    ]);
  });
});

describe("the caller", () => {
  it("is a user like others, with more told", () => {
    expect(readAll(ownUserFields, meSample)).toEqual({
      displayName: "Example Name",
      name: "Example Name",
      givenName: "Example",
      familyName: "Name",
      email: "example@losant.com",
      isEmailVerified: true,
      phoneNumber: "+1 513 555 0100",
      avatarUrl: "https://example.com/avatar.png",
      isMfaEnabled: false,
      createdAt: "2016-06-13T04:00:00.000Z",
      updatedAt: "2016-06-14T04:00:00.000Z",
      lastLoginAt: null,
      isSsoLinked: false,
      companyName: "Losant IoT, Inc.",
      jobTitle: "Engineer",
      location: "Cincinnati",
      websiteUrl: "https://www.losant.com",
    });
  });

  it("is told what nobody else is", () => {
    expect(readAll(viewerFields, meSample)).toEqual({
      mustVerifyEmail: false,
      requestedEmail: "new@losant.com",
      githubName: "example",
      passwordUpdatedAt: "2016-06-15T04:00:00.000Z",
      tokenCutoffAt: "2016-06-16T04:00:00.000Z",
      currentPeriod: { start: "2016-06-01T00:00:00.000Z", end: "2016-07-01T00:00:00.000Z" },
      serviceLimits: {
        dataRetentionSeconds: 86_400,
        notebookMinutesPerRun: null,
        parallelNotebookRuns: null,
        applicationFlowSlots: null,
        experienceFlowSlots: null,
        systemIntervalSeconds: null,
      },
    });
    expect(failedFields(viewerFields, { ...meSample, tokenCutoff: {} })).toEqual(["tokenCutoffAt"]);
    expect(readAll(viewerFields, { ...meSample, currentPeriodEnd: null }).currentPeriod).toBeNull();
  });
});

describe("an invitation", () => {
  it("is read as the organization sees it", () => {
    expect(readAll(orgInviteFields, orgInviteSample)).toEqual({
      role: "EDIT",
      createdAt: "2016-05-13T04:00:00.000Z",
      expiresAt: null,
      email: "invitedUser@losant.com",
      status: "EXPIRED",
      sentBy: null,
      applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "VIEW" }],
      dashboardRoles: [{ resourceId: "575ece2b7ae143cd83dc4a9b", role: "NONE" }],
      isTransferDisallowed: false,
      requiresMfa: null,
    });
  });

  it("is read as the invited user sees it", () => {
    expect(readAll(receivedInviteFields, receivedInviteSample)).toEqual({
      role: "EDIT",
      createdAt: "2016-05-13T04:00:00.000Z",
      expiresAt: null,
      email: null,
      orgName: "My Organization",
      status: "PENDING",
      sentBy: { name: "Example Name", email: "example@losant.com" },
      applicationRoles: null,
      dashboardRoles: null,
      isTransferDisallowed: null,
      requiresMfa: true,
    });
  });

  it("ran out when the flag says so, however old it is", () => {
    const old = { inviteDate: "2001-01-01T00:00:00.000Z", ttl: 1 };
    expect(orgInviteFields.status.read({ ...old, hasExpired: false })).toBe("PENDING");
    expect(receivedInviteFields.status.read({ ...old, expired: true })).toBe("EXPIRED");
  });

  it("has a sender only when Losant names one", () => {
    expect(receivedInviteFields.sentBy.read({ invitedBy: { email: "a@x.io" } })).toEqual({
      name: null,
      email: "a@x.io",
    });
    expect(receivedInviteFields.sentBy.read({ invitedBy: {} })).toBeNull();
  });

  it("loses only the fields whose values are wrong", () => {
    expect(
      failedFields(orgInviteFields, { ...orgInviteSample, hasExpired: "yes", inviteDate: null }),
    ).toEqual(["createdAt", "status"]);
    expect(failedFields(receivedInviteFields, { ...receivedInviteSample, invitedBy: "Example" })).toEqual([
      "sentBy",
    ]);
  });
});

describe("a token", () => {
  const { access } = openFake({});

  it("is read from the documented answer, without its value", () => {
    const token = readAll(apiTokenFields, tokenSample, access);
    expect(token).toEqual({
      kind: "API_TOKEN",
      status: "ACTIVE",
      name: "My API Token",
      description: "For the night job",
      scopes: ["all.User.read"],
      createdAt: "2016-06-13T04:00:00.000Z",
      updatedAt: "2016-06-14T04:00:00.000Z",
      expiresAt: null,
      lastUsedAt: null,
      client: null,
      redirectUri: null,
      resourceUris: null,
      defaultRole: "VIEW",
      orgRoles: [
        {
          org: { access, sourceId: "575ed6e87ae143cd83dc4aa8" },
          isSandbox: false,
          role: "NONE",
          applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "VIEW" }],
          dashboardRoles: [],
        },
        { org: null, isSandbox: true, role: "ADMIN", applicationRoles: [], dashboardRoles: [] },
      ],
      creator: { kind: "USER", creatorId: "575ed70c7ae143cd83dc4aa9", name: "Example Name" },
    });
    expect(Object.values(token)).not.toContain(tokenSample.token);
  });

  it("says which application holds it, when one does", () => {
    const oauth = {
      client_id: "575ed70c7ae143cd83dc4aa9",
      client_name: "Report Writer",
      client_uri: "https://report-writer.example",
      logo_uri: "https://report-writer.example/logo.png",
      redirect_uri: "https://report-writer.example/callback",
      resource: ["https://api.losant.com"],
      authorizationStatus: "authorized",
    };
    expect(readAll(oauthTokenFields, { ...tokenSample, oauth }, access)).toMatchObject({
      kind: "OAUTH_TOKEN",
      status: "ACTIVE",
      name: "My API Token",
      creator: null,
      client: {
        clientId: "575ed70c7ae143cd83dc4aa9",
        name: "Report Writer",
        url: "https://report-writer.example",
        logoUrl: "https://report-writer.example/logo.png",
      },
      redirectUri: "https://report-writer.example/callback",
      resourceUris: ["https://api.losant.com"],
    });
    expect(readAll(oauthTokenFields, { status: "active", oauth: {} }, access)).toMatchObject({
      client: null,
      redirectUri: null,
      resourceUris: [],
    });
    const wrong = { ...tokenSample, oauth: { ...oauth, client_name: 5, authorizationStatus: "lost" } };
    expect(failedFields(oauthTokenFields, wrong, access)).toEqual(["status", "client"]);
  });

  it("waits for its application until that has fetched it or its time has passed", () => {
    const { status } = oauthTokenFields;
    const pending = { status: "inactive", oauth: { authorizationStatus: "pending" } };
    expect(status.read(pending, access)).toBe("PENDING");
    expect(status.read({ ...pending, expirationDate: "2017-06-13T04:00:00.000Z" }, access)).toBe("EXPIRED");
    expect(status.read({ status: "inactive", oauth: { authorizationStatus: "authorized" } }, access)).toBe(
      "INACTIVE",
    );
  });

  it("ran out once its time has passed, whatever Losant says", () => {
    const past = "2017-06-13T04:00:00.000Z";
    const future = "2999-01-01T00:00:00.000Z";
    expect(apiTokenFields.status.read({ status: "active", expirationDate: past }, access)).toBe("EXPIRED");
    expect(apiTokenFields.status.read({ status: "inactive", expirationDate: past }, access)).toBe("EXPIRED");
    expect(apiTokenFields.status.read({ status: "active", expirationDate: future }, access)).toBe("ACTIVE");
    expect(apiTokenFields.status.read({ status: "inactive" }, access)).toBe("INACTIVE");
  });

  it("loses only the fields whose values are wrong", () => {
    expect(
      failedFields(apiTokenFields, { ...tokenSample, scope: "all.User", creatorType: "cat" }, access),
    ).toEqual(["scopes", "creator"]);
    expect(
      failedFields(apiTokenFields, { ...tokenSample, orgRoles: [{ orgId: 1 }], status: null }, access),
    ).toEqual(["status", "orgRoles"]);
  });

  it("has neither caps nor a maker where Losant names none", () => {
    expect(readAll(apiTokenFields, { status: "active" }, access)).toMatchObject({
      scopes: [],
      defaultRole: null,
      orgRoles: [],
      creator: null,
    });
  });
});

it("names source and operation in the error of a wrong value", () => {
  const { name } = readAll(orgFields, {});
  expect(name).toBeInstanceOf(UpstreamError);
  expect(name).toMatchObject({ source: "losant", failure: { operation: "any" } });
});
