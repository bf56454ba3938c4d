/*
 * Answers by the schemas of Losant's client (https://github.com/Losant/losant-rest-js, docs/_schemas.md), built on its
 * own examples with the optional properties filled in.
 */

/** Schema `org`. */
export const orgSample = {
  id: "575ed6e87ae143cd83dc4aa8",
  orgId: "575ed6e87ae143cd83dc4aa8",
  creationDate: "2016-06-13T04:00:00.000Z",
  lastUpdated: "2016-06-14T04:00:00.000Z",
  name: "My Organization",
  description: "My organization description",
  members: [
    {
      userId: "575ed70c7ae143cd83dc4aa9",
      firstName: "Example",
      lastName: "Name",
      email: "example@losant.com",
      avatarUrl: "https://example.com/avatar.png",
      role: "admin",
      applicationRoles: [],
      dashboardRoles: [],
      twoFactorAuthEnabled: true,
      ssoLinked: false,
    },
    {
      userId: "575ef90f7ae143cd83dc4aad",
      firstName: "Other View",
      lastName: "Only User",
      email: "viewer@losant.com",
      role: "view",
      applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "collaborate" }],
      dashboardRoles: [{ resourceId: "575ece2b7ae143cd83dc4a9b", role: "none" }],
    },
  ],
  limits: {
    application: 10,
    member: 5,
    payload: 1_000_000,
    storage: 5_000_000_000,
    notebookMinutesPerMonth: 60,
    dataTTL: 2_592_000,
    notebookMinutesPerRun: 5,
    notebookInParallel: 1,
    experienceFlowSlots: 2,
    applicationFlowSlots: 3,
    systemInterval: 60,
  },
  summary: {
    appCount: 2,
    dashCount: 1,
    deviceCount: 12,
    flowCount: 3,
    webhookCount: 0,
    keyCount: 2,
    deviceRecipeCount: 0,
    pendingInviteCount: 4,
    payloadCount: { deviceState: { mqtt: 40, rest: 2 }, timer: { flow: 8 } },
    storageStats: { count: 3, size: 4096 },
    notebookStats: { awaitingCompletion: 0, minutesThisPeriod: 17, runsThisPeriod: 4 },
  },
  planId: "team",
  billingEmail: "billing@losant.com",
  subscriptionStatus: "past_due",
  currentPeriodStart: "2016-06-01T00:00:00.000Z",
  currentPeriodEnd: "2016-07-01T00:00:00.000Z",
  isEnterprise: true,
  iconColor: "#0b6e99",
  whitelistedEmailDomains: ["losant.com"],
  disabledAt: "2016-06-15T04:00:00.000Z",
  isReadOnly: true,
  mfaMode: "adminRequired",
  banner: { message: "Maintenance tonight", level: "warning" },
};

/** Schema `me`. */
export const meSample = {
  id: "575ed70c7ae143cd83dc4aa9",
  userId: "575ed70c7ae143cd83dc4aa9",
  creationDate: "2016-06-13T04:00:00.000Z",
  lastUpdated: "2016-06-14T04:00:00.000Z",
  passwordLastUpdated: "2016-06-15T04:00:00.000Z",
  email: "example@losant.com",
  requestedEmail: "new@losant.com",
  firstName: "Example",
  lastName: "Name",
  companyName: "Losant IoT, Inc.",
  title: "Engineer",
  phoneNumber: "+1 513 555 0100",
  location: "Cincinnati",
  url: "https://www.losant.com",
  tokenCutoff: "2016-06-16T04:00:00.000Z",
  emailVerified: true,
  needsToVerifyEmail: false,
  twoFactorAuthEnabled: false,
  fullName: "Example Name",
  githubName: "example",
  avatarUrl: "https://example.com/avatar.png",
  limits: { application: 2, dataTTL: 86_400 },
  summary: { appCount: 8, orgCount: 2, instanceCount: 1 },
  currentPeriodStart: "2016-06-01T00:00:00.000Z",
  currentPeriodEnd: "2016-07-01T00:00:00.000Z",
  ssoLinked: false,
};

/** Schema `orgInvites`, one entry. */
export const orgInviteSample = {
  id: "575ed71e7ae143cd83dc4aaa",
  email: "invitedUser@losant.com",
  role: "edit",
  applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "view" }],
  dashboardRoles: [{ resourceId: "575ece2b7ae143cd83dc4a9b", role: "none" }],
  inviteDate: "2016-05-13T04:00:00.000Z",
  ttl: 4_233_600_000,
  hasExpired: true,
  disallowTransfer: false,
};

/** Schema `orgInviteUser`. */
export const receivedInviteSample = {
  id: "575ed71e7ae143cd83dc4aaa",
  orgName: "My Organization",
  role: "edit",
  requiresMFA: true,
  inviteDate: "2016-05-13T04:00:00.000Z",
  ttl: 4_233_600_000,
  expired: false,
  invitedBy: { fullName: "Example Name", email: "example@losant.com" },
};

/** Schema `orgInviteInfo`. */
export const inviteLinkSample = {
  orgName: "My Organization",
  email: "invitedUser@losant.com",
  role: "edit",
  inviteDate: "2016-05-13T04:00:00.000Z",
  ttl: 4_233_600_000,
  disallowTransfer: true,
};

/** Schema `apiToken`. */
export const tokenSample = {
  id: "575ec7417ae143cd83dc4a95",
  apiTokenId: "575ec7417ae143cd83dc4a95",
  creatorId: "575ed70c7ae143cd83dc4aa9",
  creatorType: "user",
  creatorName: "Example Name",
  ownerId: "575ed70c7ae143cd83dc4aa9",
  ownerType: "user",
  name: "My API Token",
  description: "For the night job",
  creationDate: "2016-06-13T04:00:00.000Z",
  lastUpdated: "2016-06-14T04:00:00.000Z",
  scope: ["all.User.read"],
  status: "active",
  defaultRole: "view",
  orgRoles: [
    {
      orgId: "575ed6e87ae143cd83dc4aa8",
      role: "none",
      applicationRoles: [{ resourceId: "575ec8687ae143cd83dc4a97", role: "view" }],
    },
    { orgId: "sandbox", role: "admin" },
  ],
  token: "the_actual_token_string",
};
