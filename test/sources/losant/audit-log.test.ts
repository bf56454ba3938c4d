import { describe, expect, it } from "vitest";
import { auditLogFields as table } from "../../../src/sources/losant/audit-log.ts";
import { toAuditLogQuery } from "../../../src/sources/losant/audit-log-filter.ts";
import { losantAccessTo } from "../../schema/stand-in.ts";

const access = losantAccessTo({});

/** In the form of the schema `instanceAuditLog` of Losant's client. */
const entry = {
  id: "575ecf887ae143cd83dc4aa2",
  creationDate: "2016-06-13T04:00:00.000Z",
  primaryTargetId: "575EC8687AE143CD83DC4A97",
  primaryTargetType: "Organization",
  primaryTargetName: "My Organization",
  actorId: "575ED70C7AE143CD83DC4AA9",
  actorType: "User",
  actorName: "user@example.com",
  requestResource: "instanceOrg",
  requestAction: "patch",
  requestQueryParams: {},
  requestPathParams: { orgId: "575ec8687ae143cd83dc4a97" },
  requestBody: { name: "My Organization" },
  responseBody: { name: "My Organization" },
  responseStatus: 200,
};

describe("an entry of an audit log", () => {
  it("is read from an answer", () => {
    expect(table.at.read(entry, access)).toBe("2016-06-13T04:00:00.000Z");
    expect(table.actor.read(entry, access)).toEqual({
      access,
      kind: "USER",
      actorId: "575ed70c7ae143cd83dc4aa9",
      name: "user@example.com",
    });
    expect(table.request.read(entry, access)).toEqual({
      resource: "instanceOrg",
      action: "patch",
      pathParameters: { orgId: "575ec8687ae143cd83dc4a97" },
      queryParameters: null,
      body: { name: "My Organization" },
    });
    expect(table.response.read(entry, access)).toEqual({ status: 200, body: { name: "My Organization" } });
    expect(table.primaryTarget.read(entry, access)).toEqual({
      kind: "ORG",
      targetId: "575ec8687ae143cd83dc4a97",
      name: "My Organization",
    });
    expect(table.secondaryTarget.read(entry, access)).toBeNull();
  });

  it("has no kind where Losant's word for it is newer", () => {
    expect(table.actor.read({ ...entry, actorType: "Robot" }, access)?.kind).toBeNull();
    expect(table.primaryTarget.read({ ...entry, primaryTargetType: "constructor" }, access)?.kind).toBeNull();
  });

  it("has no actor where Losant tells none", () => {
    expect(table.actor.read({ ...entry, actorId: undefined }, access)).toBeNull();
  });

  it.each([
    ["at", { creationDate: null }],
    ["request", { requestAction: 7 }],
    ["request", { requestBody: "text" }],
    ["response", { responseStatus: "ok" }],
    ["primaryTarget", { primaryTargetName: 7 }],
  ] as const)("fails %s for %o", (name, wrong) => {
    expect(() => table[name].read({ ...entry, ...wrong }, access)).toThrow(TypeError);
  });
});

describe("a filter of an audit log", () => {
  it("is written in nested brackets, with Losant's words", () => {
    expect(
      toAuditLogQuery("instance", {
        actors: [{ kind: "API_TOKEN" }, { actorId: "ABC", name: null }],
        requests: [{ resource: "instanceOrg", action: "patch" }],
        primaryTargets: [{ kind: "CUSTOM_NODE", name: "Node" }],
        secondaryTargets: null,
        responseStatuses: [200, 400],
      }),
    ).toEqual({
      "auditLogFilter[actor][0][type]": "ApiToken",
      "auditLogFilter[actor][1][id]": "abc",
      "auditLogFilter[request][0][resource]": "instanceOrg",
      "auditLogFilter[request][0][action]": "patch",
      "auditLogFilter[primaryTarget][0][type]": "InstanceCustomNode",
      "auditLogFilter[primaryTarget][0][name]": "Node",
      "auditLogFilter[responseCode][0]": 200,
      "auditLogFilter[responseCode][1]": 400,
    });
    expect(toAuditLogQuery("org", {})).toEqual({});
  });

  it("knows the kinds of an organization's log from those of an instance's", () => {
    const wanted = { actors: [{ kind: "DEVICE" }] };
    expect(toAuditLogQuery("org", wanted)).toEqual({ "auditLogFilter[actor][0][type]": "Device" });
    expect(() => toAuditLogQuery("instance", wanted)).toThrow(
      "Argument `filter.actors.0.kind` is DEVICE, which this log never has there. It has USER, API_TOKEN.",
    );
  });
});
