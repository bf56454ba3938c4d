import { startOfToday } from "../../story.ts";
import type { Account, OauthToken, Organization } from "../state.ts";
import { storyCredentials } from "./credential.ts";
import { createIds, daysBefore } from "./resource.ts";

/** Two OAuth tokens of Ada's: one in use, one that nobody finished authorizing and that never runs out. */
export function seedOauthTokens(
  accounts: readonly Account[],
  orgs: readonly Organization[],
): readonly OauthToken[] {
  const makeId = createIds(50);
  const ownerId = accounts.find(({ firstName }) => firstName === "Ada")?.id ?? "";
  return [
    {
      id: makeId(),
      ownerId,
      name: "Report writer",
      description: "Reads members and usage for the monthly report",
      creationDate: daysBefore(60),
      lastUpdated: daysBefore(12),
      expirationDate: daysBefore(-300, startOfToday()),
      scope: ["only.User.read", "only.Organization.read"],
      defaultRole: "none",
      orgRoles: orgs.slice(0, 2).map(({ id: orgId }) => ({ orgId, role: "view" })),
      status: "active",
      oauth: {
        client_id: makeId(),
        client_name: "Report Writer",
        client_uri: "https://report-writer.example",
        logo_uri: "https://report-writer.example/logo.png",
        redirect_uri: "https://report-writer.example/callback",
        resource: ["https://api.losant.com"],
        authorizationStatus: "authorized",
      },
      secret: storyCredentials.oauthToken,
    },
    {
      id: makeId(),
      ownerId,
      name: "Desktop assistant",
      creationDate: daysBefore(3),
      lastUpdated: daysBefore(3),
      scope: ["all.Organization.read"],
      status: "inactive",
      oauth: {
        client_id: makeId(),
        client_name: "Desktop Assistant",
        redirect_uri: "http://127.0.0.1:33418/callback",
        authorizationStatus: "pending",
      },
    },
  ];
}
