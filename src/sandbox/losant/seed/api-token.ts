import { startOfToday } from "../../story.ts";
import type { Account, ApiToken, Organization } from "../state.ts";
import { storyCredentials } from "./credential.ts";
import { applications, createIds, dashboards, daysBefore } from "./resource.ts";

/** Six API tokens of Ada's (active, inactive, expired) and two of Milo's, none of which anybody has the secret of. */
export function seedApiTokens(
  accounts: readonly Account[],
  orgs: readonly Organization[],
): readonly ApiToken[] {
  const makeId = createIds(40);
  const orgId = (name: string): string => orgs.find((org) => org.name === name)?.id ?? "";
  const today = startOfToday();
  const plans: Readonly<Record<string, readonly (Partial<ApiToken> & { readonly name: string })[]>> = {
    Ada: [
      {
        name: "Audit export",
        description: "Nightly copy of the audit log",
        scope: ["auditLogs.get", "org.get", "org.pendingInvites"],
        defaultRole: "none",
        orgRoles: [
          { orgId: orgId("Meridian Pumps"), role: "view" },
          {
            orgId: orgId("Meridian Pilot Sites"),
            role: "none",
            applicationRoles: [{ resourceId: applications.pilots.id, role: "view" }],
            dashboardRoles: [{ resourceId: dashboards.harbour.id, role: "view" }],
          },
        ],
      },
      {
        name: "Deploy pipeline",
        description: "Promotes workflows to production",
        scope: ["all.User.bounded"],
        expirationDate: daysBefore(-90, today),
        defaultRole: "edit",
      },
      {
        name: "Experiments",
        description: "Only Ada's own sandbox",
        scope: ["all.User"],
        defaultRole: "none",
        orgRoles: [{ orgId: "sandbox", role: "admin" }],
      },
      { name: "Office wall", scope: ["all.User.read"], defaultRole: "view" },
      { name: "Provisioning script", scope: ["all.User"], defaultRole: "admin", status: "inactive" },
      {
        name: "Trade fair demo",
        scope: ["only.User.read"],
        creationDate: "2025-09-22T08:00:00.000Z",
        lastUpdated: "2025-09-22T08:00:00.000Z",
        expirationDate: "2025-10-31T23:59:59.000Z",
        defaultRole: "view",
      },
    ],
    Milo: [
      { name: "Service van tablet", scope: ["all.User.read"], defaultRole: "collaborate" },
      { name: "Old phone", scope: ["all.User"], status: "inactive" },
    ],
  };
  return Object.entries(plans).flatMap(([firstName, tokens]) =>
    tokens.map((fields, index) => {
      const owner = accounts.find((account) => account.firstName === firstName);
      return makeApiToken(fields, index, makeId(), owner);
    }),
  );
}

/** Two API tokens of the application Pump Telemetry, made by Kwame: one in use, one that ran out. */
export function seedApplicationApiTokens(accounts: readonly Account[]): readonly ApiToken[] {
  const makeId = createIds(130);
  const creator = accounts.find(({ firstName }) => firstName === "Kwame");
  const owner = { ownerId: applications.telemetry.id, ownerType: "application" } as const;
  return [
    {
      ...makeApiToken({ name: "Dashboard feed", scope: ["all.Application.read"] }, 1, makeId(), creator),
      ...owner,
      secret: storyCredentials.applicationToken,
    },
    {
      ...makeApiToken(
        {
          name: "Commissioning kit",
          description: "Registers pumps while they are installed",
          scope: ["devices.post", "device.get"],
          expirationDate: "2026-01-31T00:00:00.000Z",
        },
        2,
        makeId(),
        creator,
      ),
      ...owner,
    },
  ];
}

function makeApiToken(
  fields: Partial<ApiToken> & { readonly name: string },
  index: number,
  id: string,
  owner: Account | undefined,
): ApiToken {
  return {
    id,
    ownerId: owner?.id ?? "",
    ownerType: "user",
    creatorId: owner?.id ?? "",
    creatorType: "user",
    creatorName: `${owner?.firstName} ${owner?.lastName}`,
    creationDate: daysBefore(300 - index * 40),
    lastUpdated: daysBefore(100 - index * 10),
    scope: [],
    status: "active",
    ...fields,
  };
}
