import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, organizationId, startTenant, type Tenant } from "./emulated-tenant.ts";

let tenant: Tenant;
let harbour: string;
beforeAll(async () => {
  tenant = await startTenant();
  harbour = await organizationId(tenant, "harbour-foods");
});
afterAll(() => tenant.close());

describe("GET /organizations/{id}/invitations", () => {
  it("has no total, even when totals are asked for", async () => {
    const { body } = await tenant.get(
      `/organizations/${harbour}/invitations?include_totals=true&per_page=10`,
    );
    expect(keysOf(body)).toEqual(["invitations", "limit", "start"]);
    expect(body).toMatchObject({ start: 0, limit: 10 });
  });

  it("lists 25 invitations of Harbour Foods, newest first unless told otherwise", async () => {
    const newestFirst = await tenant.client().organizations.invitations.list(harbour, { per_page: 100 });
    const times = newestFirst.data.map(({ created_at }) => created_at);
    expect(times).toHaveLength(25);
    expect(times).toEqual(times.toSorted().toReversed());
    const oldestFirst = await tenant
      .client()
      .organizations.invitations.list(harbour, { per_page: 100, sort: "created_at:1" });
    expect(oldestFirst.data).toEqual(newestFirst.data.toReversed());
    expect((await tenant.get(`/organizations/${harbour}/invitations?sort=expires_at:1`)).status).toBe(400);
  });

  it("has pending and expired invitations, and neither a status nor the inviter's id", async () => {
    const { data } = await tenant.client().organizations.invitations.list(harbour, { per_page: 100 });
    const now = new Date().toISOString();
    expect(data.filter(({ expires_at }) => (expires_at ?? "") > now)).toHaveLength(13);
    for (const invitation of data) {
      expect(keysOf(invitation)).toEqual(
        expect.arrayContaining([
          "client_id",
          "created_at",
          "expires_at",
          "id",
          "invitation_url",
          "ticket_id",
        ]),
      );
      expect(keysOf(invitation)).not.toContain("status");
      expect(keysOf(invitation.inviter)).toEqual(["name"]);
      expect(keysOf(invitation.invitee)).toEqual(["email"]);
      expect(invitation.id).toMatch(/^uinv_[A-Za-z0-9]{16}$/);
      expect(invitation.invitation_url).toBe(
        `https://portal.meridian-pumps.example/login?invitation=${invitation.ticket_id}&organization=${harbour}&organization_name=harbour-foods`,
      );
      for (const role of invitation.roles ?? []) expect(role).toMatch(/^rol_/);
    }
  });

  it("shows the named properties only, and refuses ticket_id among the names", async () => {
    const { data } = await tenant
      .client()
      .organizations.invitations.list(harbour, { fields: "id,invitee,expires_at", per_page: 1 });
    expect(keysOf(data[0])).toEqual(["expires_at", "id", "invitee"]);
    expect(await tenant.get(`/organizations/${harbour}/invitations?fields=id,ticket_id`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_query_string" },
    });
  });

  it("is empty for an organization that has invited nobody, and has its wall at 1,000", async () => {
    const ironbridge = await organizationId(tenant, "ironbridge-steel");
    expect((await tenant.get(`/organizations/${ironbridge}/invitations`)).body).toEqual([]);
    expect(await tenant.get(`/organizations/${ironbridge}/invitations?page=10&per_page=100`)).toMatchObject({
      status: 400,
      body: { errorCode: "invalid_paging" },
    });
  });
});

describe("GET /organizations/{id}/invitations/{invitation_id}", () => {
  it("finds one, in all its properties or the named ones", async () => {
    const { data } = await tenant.client().organizations.invitations.list(harbour, { per_page: 1 });
    const id = data[0]?.id ?? "";
    expect(await tenant.client().organizations.invitations.get(harbour, id)).toEqual(data[0]);
    expect(
      keysOf(
        await tenant.client().organizations.invitations.get(harbour, id, { fields: "id,roles,inviter" }),
      ),
    ).toEqual(expect.arrayContaining(["id", "inviter"]));
  });

  it("answers 404 with a code for one that does not exist", async () => {
    const { status, body } = await tenant.get(`/organizations/${harbour}/invitations/uinv_0000000000000000`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ statusCode: 404, errorCode: "inexistent_invitation" });
  });

  it("does not find another organization's invitation", async () => {
    const { data } = await tenant.client().organizations.invitations.list(harbour, { per_page: 1 });
    const atlas = await organizationId(tenant, "atlas-logistics");
    expect((await tenant.get(`/organizations/${atlas}/invitations/${data[0]?.id}`)).status).toBe(404);
  });
});
