/** What an audit log belongs to: an organization or an instance, by its id. */
export interface LosantAuditLogOwner {
  readonly kind: "org" | "instance";
  readonly id: string;
}

/** Kinds of actors, by Losant's words. */
const actorKinds = {
  User: "USER",
  ApiToken: "API_TOKEN",
  Application: "APPLICATION",
  Device: "DEVICE",
  Flow: "FLOW",
} as const;

/** Kinds of targets, by Losant's words. */
const targetKinds = {
  ApiToken: "API_TOKEN",
  Application: "APPLICATION",
  ApplicationCertificate: "APPLICATION_CERTIFICATE",
  ApplicationCertificateAuthority: "APPLICATION_CERTIFICATE_AUTHORITY",
  ApplicationKey: "APPLICATION_KEY",
  Credential: "CREDENTIAL",
  InstanceCustomNode: "CUSTOM_NODE",
  Dashboard: "DASHBOARD",
  DataTable: "DATA_TABLE",
  Device: "DEVICE",
  DeviceRecipe: "DEVICE_RECIPE",
  Event: "EVENT",
  ExperienceDomain: "EXPERIENCE_DOMAIN",
  ExperienceEndpoint: "EXPERIENCE_ENDPOINT",
  ExperienceGroup: "EXPERIENCE_GROUP",
  ExperienceSlug: "EXPERIENCE_SLUG",
  ExperienceUser: "EXPERIENCE_USER",
  ExperienceVersion: "EXPERIENCE_VERSION",
  ExperienceView: "EXPERIENCE_VIEW",
  File: "FILE",
  Flow: "FLOW",
  Integration: "INTEGRATION",
  OrgInvite: "INVITE",
  Notebook: "NOTEBOOK",
  NotificationRule: "NOTIFICATION_RULE",
  Organization: "ORG",
  PrivateFile: "PRIVATE_FILE",
  ResourceJob: "RESOURCE_JOB",
  User: "USER",
  Webhook: "WEBHOOK",
} as const;

/** A kind of actor. */
export type LosantAuditLogActorKind = (typeof actorKinds)[keyof typeof actorKinds];

/** A kind of target. */
export type LosantAuditLogTargetKind = (typeof targetKinds)[keyof typeof targetKinds];

/** Where in an entry something can stand that has a kind. */
export type LosantAuditLogPlace = "actor" | "primaryTarget" | "secondaryTarget";

/**
 * Losant's words for the kinds that the log of such an owner has at such a place (schemas `auditLogFilter` and
 * `instanceAuditLogFilter` of Losant's client).
 */
const kindWords: Readonly<
  Record<LosantAuditLogOwner["kind"], Readonly<Record<LosantAuditLogPlace, readonly string[]>>>
> = {
  org: {
    actor: Object.keys(actorKinds),
    primaryTarget: ["Application", "Dashboard", "OrgInvite"],
    secondaryTarget: [
      "ApiToken",
      "ApplicationCertificateAuthority",
      "ApplicationCertificate",
      "ApplicationKey",
      "Credential",
      "Dashboard",
      "DataTable",
      "Device",
      "DeviceRecipe",
      "Event",
      "ExperienceDomain",
      "ExperienceEndpoint",
      "ExperienceGroup",
      "ExperienceSlug",
      "ExperienceUser",
      "ExperienceVersion",
      "ExperienceView",
      "File",
      "Flow",
      "Integration",
      "Notebook",
      "PrivateFile",
      "ResourceJob",
      "Webhook",
    ],
  },
  instance: {
    actor: ["User", "ApiToken"],
    primaryTarget: ["Organization", "ApiToken", "User", "InstanceCustomNode", "NotificationRule"],
    secondaryTarget: ["OrgInvite", "ApiToken"],
  },
};

/** A kind of actor by Losant's word; null for a word that is not known. */
export function toActorKind(word: string | null): LosantAuditLogActorKind | null {
  return kindOf(actorKinds, word);
}

/** A kind of target by Losant's word; null for a word that is not known. */
export function toTargetKind(word: string | null): LosantAuditLogTargetKind | null {
  return kindOf(targetKinds, word);
}

/** Losant's word for a kind, or the kinds that there are when a log never has that kind at that place. */
export function kindWordIn(
  owner: LosantAuditLogOwner["kind"],
  place: LosantAuditLogPlace,
  kind: string,
): { readonly word: string } | { readonly kinds: readonly string[] } {
  const words = kindWords[owner][place];
  const kinds: Readonly<Record<string, string>> = place === "actor" ? actorKinds : targetKinds;
  const word = words.find((candidate) => kinds[candidate] === kind);
  return word === undefined ? { kinds: words.flatMap((known) => kinds[known] ?? []) } : { word };
}

function kindOf<Kind extends string>(
  kinds: Readonly<Record<string, Kind>>,
  word: string | null,
): Kind | null {
  return word !== null && Object.hasOwn(kinds, word) ? (kinds[word] ?? null) : null;
}
