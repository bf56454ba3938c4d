import { GatewayError } from "../../errors/gateway-error.ts";
import type { Changes } from "../changes.ts";
import type { JsonObject } from "../fields.ts";
import { objectOf, textOf } from "../values.ts";

/** What shall become of a login page's logo and colours. What is left out stays, null clears. */
export interface BrandingChange {
  readonly logoUrl?: string | null | undefined;
  readonly primaryColor?: string | null | undefined;
  readonly pageBackgroundColor?: string | null | undefined;
}

/** Where the input can say what all kinds of organizations have, and where only what Auth0's have. */
const sharedPlaces = { logoUrl: "logoUrl", primaryColor: "accentColor" } as const;

/**
 * The branding that an input asks for; null when it does not mention any. The logo and the primary colour can stand in
 * two places: throws BAD_USER_INPUT when one stands in both.
 */
export function brandingChangeIn(input: Changes): BrandingChange | null {
  const facet = input["auth0"] as { readonly branding?: BrandingChange | null } | null | undefined;
  const change: Record<string, unknown> =
    facet?.branding === null
      ? { logoUrl: null, primaryColor: null, pageBackgroundColor: null }
      : { ...facet?.branding };
  for (const [name, shared] of Object.entries(sharedPlaces)) {
    if (input[shared] === undefined) continue;
    if (change[name] !== undefined) throw saidTwice(shared, name);
    change[name] = input[shared];
  }
  return Object.values(change).every((value) => value === undefined) ? null : change;
}

/** Whether nothing of the present branding stays. */
export function isWholeBranding({ logoUrl, primaryColor, pageBackgroundColor }: BrandingChange): boolean {
  return ![logoUrl, primaryColor, pageBackgroundColor].includes(undefined);
}

/**
 * The branding to write, as Auth0 has it, from the present one and what shall change. Throws BAD_USER_INPUT for one of
 * the two colours without the other: Auth0 has both or none.
 */
export function mergeBranding(present: unknown, change: BrandingChange): JsonObject {
  const old = objectOf(present);
  const oldColors = objectOf(old?.["colors"]);
  const logoUrl = change.logoUrl === undefined ? textOf(old?.["logo_url"]) : change.logoUrl;
  const primary = change.primaryColor === undefined ? textOf(oldColors?.["primary"]) : change.primaryColor;
  const background =
    change.pageBackgroundColor === undefined
      ? textOf(oldColors?.["page_background"])
      : change.pageBackgroundColor;
  if ((primary === null) !== (background === null)) throw incompleteColors(primary === null);
  return {
    ...(logoUrl !== null && { logo_url: logoUrl }),
    ...(primary !== null && { colors: { primary, page_background: background } }),
  };
}

function saidTwice(shared: string, name: string): GatewayError {
  return new GatewayError(
    "BAD_USER_INPUT",
    `Arguments \`input.${shared}\` and \`input.auth0.branding.${name}\` are the same thing. Leave one out.`,
    { argument: `input.auth0.branding.${name}` },
  );
}

function incompleteColors(isPrimaryMissing: boolean): GatewayError {
  const argument = `input.auth0.branding.${isPrimaryMissing ? "primaryColor" : "pageBackgroundColor"}`;
  return new GatewayError(
    "BAD_USER_INPUT",
    `Auth0 has both colours of a login page or none. Set \`${argument}\` as well.`,
    { argument },
  );
}
