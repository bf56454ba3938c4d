import { openAuth0 } from "../../src/sources/auth0/access.ts";
import { createAuth0Source } from "../../src/sources/auth0/index.ts";
import { openLosant } from "../../src/sources/losant/access.ts";
import { createLosantSource } from "../../src/sources/losant/index.ts";
import type { SourceSettings } from "../../src/sources/settings.ts";
import type { AccessRequest } from "../../src/sources/source.ts";

const settingsOf = (name: string, origin: string): SourceSettings => ({
  name,
  title: name,
  origin,
  isSandbox: false,
  issuer: null,
  http: {},
});

/** A source of each kind that nobody calls. */
export const auth0Source = createAuth0Source(settingsOf("auth0", "https://acme.eu.auth0.com"));
export const losantSource = createLosantSource(settingsOf("losant", "https://api.losant.com"));

const request: AccessRequest = {
  credential: { token: "opaque", claims: null },
  refusal: null,
  signal: new AbortController().signal,
  onCall: () => undefined,
};

/** A way into each source whose every call is answered with the same body. */
export const auth0AccessTo = (body: unknown) => openAuth0(auth0Source, request, async () => body);
export const losantAccessTo = (body: unknown) =>
  openLosant(losantSource, request, { call: async () => body, callAnonymously: async () => body });
