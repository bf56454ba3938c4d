import { describe, expect, it } from "vitest";
import { meSample, orgSample } from "./samples.ts";
import { type Answer, forbidden, openFake, operationsOf, pages, userSummary } from "./upstream.ts";

const viewerId = meSample.id;
const otherId = "575ef90f7ae143cd83dc4aad";
const memberFields = new Set(["displayName", "email"]);
const orgs = { "orgs.get": pages([orgSample]) };
const me = { "me.get": () => meSample };

describe("the caller", () => {
  it("is asked for once, with the counts that anybody needs", async () => {
    const { access, calls } = openFake(me);
    const [user, viewer] = await Promise.all([
      access.viewerUser(new Set(["email"])),
      access.extras.viewer(new Set(["githubName", "quotas:APPLICATION", "quotas:MEMBER"])),
    ]);
    expect(user).toEqual({ access, sourceId: viewerId, email: "example@losant.com" });
    expect(viewer).toMatchObject({ githubName: "example" });
    expect(await access.extras.viewerQuotas(["APPLICATION"])).toEqual([
      { resource: "APPLICATION", used: 8, limit: 2 },
    ]);
    expect(calls.map(({ query }) => query)).toEqual([userSummary("appCount")]);
  });

  it("is asked for without counts when nobody needs any", async () => {
    const { access, calls } = openFake(me);
    await access.viewerUser(memberFields);
    expect(calls.map(({ query }) => query)).toEqual([userSummary()]);
    expect(await access.isViewer(viewerId)).toBe(true);
    expect(await access.isViewer(otherId)).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it("has all quotas that Losant counts or limits for a user", async () => {
    const { access } = openFake(me);
    const quotas = await access.extras.viewerQuotas(null);
    const resources = quotas.map(({ resource }) => resource);
    expect(resources).toHaveLength(30);
    expect(resources).toContain("ORG");
    expect(resources).not.toContain("MEMBER");
    expect(quotas.find(({ resource }) => resource === "ORG")).toEqual({
      resource: "ORG",
      used: 2,
      limit: null,
    });
  });

  it("is not asked for again once that was refused", async () => {
    const { access, calls } = openFake({ "me.get": forbidden });
    await expect(access.viewerUser(memberFields)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(access.isViewer(viewerId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(calls).toHaveLength(1);
  });

  it("fails on an answer without an id", async () => {
    const { access } = openFake({ "me.get": () => ({ ...meSample, id: 7 }) });
    await expect(access.viewerUser(memberFields)).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it("starts with the inbox, the tokens and the organizations in the same round", async () => {
    const gate = Promise.withResolvers<void>();
    const held =
      (answer: Answer): Answer =>
      async (request) => {
        await gate.promise;
        return answer(request);
      };
    const { access, calls } = openFake({
      "me.get": held(me["me.get"]),
      "orgs.get": held(orgs["orgs.get"]),
      "me.invites": held(() => []),
      "userApiTokens.get": held(pages([])),
    });
    const page = { first: 20, after: null, wantsTotal: false, fields: memberFields };
    const all = [
      access.viewerUser(memberFields),
      access.viewerTokens({
        ...page,
        filter: { kinds: ["API_TOKEN"], nameContains: null, status: null },
        order: null,
      }),
      access.orgs({ ...page, filter: { nameContains: null, slug: null }, order: null }),
      access.receivedInvites({ ...page, fields: { invite: memberFields, roles: null } }),
    ];
    await new Promise((done) => setImmediate(done));
    expect(operationsOf(calls).toSorted()).toEqual(["me.get", "me.invites", "orgs.get", "userApiTokens.get"]);
    gate.resolve();
    await Promise.all(all);
    expect(calls).toHaveLength(4);
  });
});
