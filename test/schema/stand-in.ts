import { openAuth0 } from "../../src/sources/auth0/access.ts";
import { createAuth0Source } from "../../src/sources/auth0/index.ts";
import { createRecentWrites } from "../../src/sources/auth0/recent-writes.ts";
import { openLosant } from "../../src/sources/losant/access.ts";
import { createLosantSource } from "../../src/sources/losant/index.ts";
import { openLosantInstance } from "../../src/sources/losant/instance/access.ts";
import { createLosantInstanceSource } from "../../src/sources/losant/instance/index.ts";
import type { SourceSettings } from "../../src/sources/settings.ts";
import type { AccessRequest } from "../../src/sources/source.ts";

const settingsOf = (name: string, origin: string): SourceSettings => ({
  name,
  title: name,
  origin,
  isSandbox: false,
  issuer: null,
  instanceId: null,
  http: {},
});

const instanceId = "497ac7f4e5ddd4ffb6e3a5f9";

/** An Auth0 tenant that nobody calls. */
export const auth0Source = createAuth0Source(settingsOf("auth0", "https://acme.eu.auth0.com"));
/** The Losant platform, which nobody calls. */
export const losantSource = createLosantSource(settingsOf("losant", "https://api.losant.com"));

const request: AccessRequest = {
  credential: { token: "opaque", claims: null, fingerprint: "f" },
  refusal: null,
  signal: new AbortController().signal,
  deadlineAt: null,
  onCall: () => undefined,
  rehearse: null,
};

/** A way into the tenant whose every call is answered with this body. */
export const auth0AccessTo = (body: unknown) =>
  openAuth0(
    auth0Source,
    request,
    async () => body,
    createRecentWrites().of("f"),
    () => Promise.reject(new Error("nothing is called here")),
  );
/** An enterprise instance on Losant, which nobody calls. */
export const losantInstanceSource = createLosantInstanceSource({
  ...settingsOf("losant-instance", "https://api.losant.com"),
  instanceId,
});
/** A way into the instance whose every call is answered with this body. */
export const losantInstanceAccessTo = (body: unknown) =>
  openLosantInstance(losantInstanceSource, instanceId, request, async () => body);
/** A way into Losant whose every call is answered with this body. */
export const losantAccessTo = (body: unknown) =>
  openLosant(losantSource, request, { call: async () => body, callAnonymously: async () => body });
