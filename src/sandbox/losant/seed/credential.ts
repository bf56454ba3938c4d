import { createIds } from "./resource.ts";

/** What signs people and devices of the story in. None of it is a secret. */
export const storyCredentials = {
  /** Everybody's password. */
  password: "Sandbox-password-1",
  /** The key of everybody who has a second factor: Ada and Milo have one, Vera has none. */
  twoFactorKey: "MERIDIANPUMPSSANDBOXTWOFACTORKEYTHATALLTESTSMAYKNOW2",
  /** Signs Ada in through GitHub, until she disconnects her account there. */
  githubAccessToken: "sandbox-github-token",
  /** Signs Milo in through the identity provider of Meridian Pumps. */
  samlResponse: "sandbox-saml-response",
  samlDomain: "meridian-pumps.example",
  /** Signs in the gateway at Harbour Foods, which reports to Pump Telemetry. */
  device: { deviceId: createIds(120)(), key: "sandbox-device-key", secret: "sandbox-device-secret" },
  /** The bearer token of the OAuth token that Ada gave to Report Writer. */
  oauthToken: "sandbox-oauth-token",
  /** The bearer token of the API token that Pump Telemetry's dashboards use. */
  applicationToken: "sandbox-application-token",
} as const;
