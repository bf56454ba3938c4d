/** Connections of the sandbox's tenant. Atlas Logistics has the first switched on, its own on and its directory off. */
export const seededConnections = {
  database: "con_pzuDZVE5ypTtjasC",
  google: "con_Rpo8yz2UXXEzAZCb",
  /** Passwordless: invitations refuse it. */
  email: "con_ZVe8JiXltuTFfIez",
  atlas: "con_5dW1NwXyG5J0h5dc",
  /** Of Atlas Logistics and not enabled, so only the early-access operations see it. */
  atlasDirectory: "con_sv0R2zvx7onCKLrR",
  harbour: "con_28oyhXJ7s7yQxZ1x",
} as const;

/** Applications of the sandbox's tenant. */
export const seededClients = {
  /** The one that invitations can name: it has a login route and takes organizations. */
  portal: "sCcEvdeKQiMFsdx2UqRpgzhA2T6vasJW",
  /** Takes organizations and has no login route. */
  fieldApp: "sAAd1lqwkkEXgzZcejw1pXqrc82sp7vD",
  backOffice: "Eh1VhRcijYuK7nuvDZJqvm998k26yTm6",
  nightlySync: "YlInhP2D0Fa3BpGR9gLAJonzqyHLHlpj",
} as const;

/** Client grants of the sandbox's tenant. Atlas Logistics has the first four, Harbour Foods none. */
export const seededGrants = {
  syncPumps: "cgr_itmBbyQkw7TyOy1m",
  syncBilling: "cgr_jHERzOtiimzpaq2r",
  officeBilling: "cgr_XRFXEneRawu2uwz9",
  officePumps: "cgr_Dit92EDBx0ruW7z9",
  /** Denies organizations: adding it to one is refused. */
  syncManagement: "cgr_W30hjIZOg0J434l3",
} as const;

/** Email domains: two of Atlas Logistics, verified and pending, and the first of eleven of Harbour Foods. */
export const seededDomains = {
  atlas: "ord_lzHXIvbuMT8SBIBf5aOLOH",
  atlasPending: "ord_HzVANSXI244vitMafWGwWk",
  harbour: "ord_vIJS6d7M3V6xCuIkuB87z6",
} as const;

/** APIs of the sandbox's tenant, by their identifiers. */
export const seededApis = {
  pumps: "https://api.meridian-pumps.example/pumps",
  billing: "https://api.meridian-pumps.example/billing",
} as const;

/** Users of the sandbox's tenant, by their ids. */
export const seededUsers = {
  /** Has every type of authentication method but a passkey. */
  ada: "auth0|0ea3b96225d1ed2ab7ec8c84",
  /** Has a passkey. */
  vera: "auth0|5a9365e14e731ff2ab0a1614",
  /** The user of `sandbox-member`. */
  milo: "auth0|92f54da3a29585bf629ab1b9",
  /** Has 130 sessions, 120 refresh tokens, 55 devices and 25 connected accounts. */
  supportLead: "auth0|e3ae0ccd742747b3d2dd7320",
} as const;
