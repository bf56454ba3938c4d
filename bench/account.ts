/** What Losant of the benchmarks knows: the same at every start. */

/** How many things a list of the account has. */
const shown = 20;

/** The Losant account whose token is sent. */
export const account = {
  id: "0123456789abcdef01234567",
  userId: "0123456789abcdef01234567",
  creationDate: "2024-05-06T07:08:09.000Z",
  lastUpdated: "2025-06-07T08:09:10.000Z",
  email: "ada@example.com",
  firstName: "Ada",
  lastName: "Okafor",
  fullName: "Ada Okafor",
  emailVerified: true,
  twoFactorAuthEnabled: true,
};

/** API tokens of the Losant account. */
export const tokens = Array.from({ length: shown }, (_, index) => {
  const id = `a${String(index).padStart(23, "0")}`;
  return {
    id,
    apiTokenId: id,
    ownerId: account.id,
    ownerType: "user",
    name: `Token ${String(index).padStart(2, "0")}`,
    creationDate: "2025-05-05T09:30:00.000Z",
    scope: ["all.User.read"],
    status: "active",
  };
});

/** Losant organizations that the account is a member of. */
export const losantOrgs = Array.from({ length: shown }, (_, index) => {
  const id = `b${String(index).padStart(23, "0")}`;
  return {
    id,
    orgId: id,
    name: `Organization ${String(index).padStart(2, "0")}`,
    description: "Installation and repair crews",
    creationDate: "2024-03-21T09:30:00.000Z",
    lastUpdated: "2026-02-11T09:30:00.000Z",
    members: [
      {
        userId: account.id,
        firstName: account.firstName,
        lastName: account.lastName,
        email: account.email,
        role: "admin",
        applicationRoles: [],
        dashboardRoles: [],
      },
    ],
  };
});

/** Losant invites that the account has received. */
export const receivedInvites = Array.from({ length: shown }, (_, index) => ({
  id: `c${String(index).padStart(23, "0")}`,
  orgName: `Inviting organization ${index}`,
  role: "view",
  requiresMFA: false,
  inviteDate: `2026-01-02T03:04:${String(59 - index).padStart(2, "0")}.000Z`,
  ttl: 604_800_000,
  expired: false,
  invitedBy: { fullName: "Grace Abbott", email: "grace@example.com" },
}));
