import type { Identity } from "../state.ts";

/** How somebody signs in. */
export interface Account {
  readonly userId: string;
  readonly connection: string;
  readonly isSocial: boolean;
}

/** Makes the account of a person at a customer. The parts of an id are random where the provider's are. */
export function makeAccount(
  { email, slug, draw }: { email: string; slug: string; draw: number },
  makeHex: (length: number) => string,
  makeDigits: (length: number) => string,
): Account {
  if (draw < 0.76) return database(`auth0|${makeHex(24)}`);
  if (draw < 0.86)
    return { userId: `google-oauth2|1${makeDigits(20)}`, connection: "google-oauth2", isSocial: true };
  if (draw < 0.94) return { userId: `samlp|${slug}|${email}`, connection: slug, isSocial: false };
  if (draw < 0.98)
    return { userId: `waad|${makeHex(32)}-_${makeHex(8)}`, connection: `${slug}-entra`, isSocial: false };
  return { userId: `windowslive|${makeHex(16)}`, connection: "windowslive", isSocial: true };
}

/**
 * Accounts of the people of Harbour Foods, whose ids have every character that is known to break clients: `/` and a
 * literal `%` (auth0/node-auth0#1163, #897), quotes, backslashes and the operators of the search syntax. Auth0 takes
 * any text without white space for the id of a database user.
 */
export const hostileAccounts: readonly Account[] = [
  {
    userId: "samlp|harbour-foods|o'brien+ops@harbour-foods.example",
    connection: "harbour-foods",
    isSocial: false,
  },
  { userId: "oidc|harbour-partners|eu/north/4711", connection: "harbour-partners", isSocial: false },
  {
    userId: "oauth2|siwe|eip155%3A5%3A0x52908400098527886E0F7030069857D2E4169EE7",
    connection: "siwe",
    isSocial: true,
  },
  { userId: "ad|harbour-foods-ad|HARBOUR\\operator", connection: "harbour-foods-ad", isSocial: false },
  database('auth0|legacy:"quoted"'),
  database("auth0|legacy*4711?(copy)"),
  database("auth0|a+b&c=d#e;f"),
  database("auth0|operatör-Ω"),
  { userId: "adfs|night.shift@harbour-foods.example", connection: "harbour-foods-adfs", isSocial: false },
  { userId: "email|65a1f0c2d3e4b5a697887766", connection: "email", isSocial: false },
  { userId: "sms|65a1f0c2d3e4b5a697887767", connection: "sms", isSocial: false },
  database("auth0|.."),
];

/** The primary identity of an account. */
export function toIdentity({ userId, connection, isSocial }: Account): Identity {
  const bar = userId.indexOf("|");
  return { connection, provider: userId.slice(0, bar), user_id: userId.slice(bar + 1), isSocial };
}

/** An account with a password in the tenant's own database. */
export function database(userId: string): Account {
  return { userId, connection: "Username-Password-Authentication", isSocial: false };
}
