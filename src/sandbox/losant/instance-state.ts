import type { InstanceRole } from "./role.ts";
import type { AuditLogEntry, MfaMode, Organization } from "./state.ts";

/** Somebody's place in an enterprise instance: they manage its organizations, without being a member of them. */
export interface InstanceMember {
  readonly userId: string;
  role: InstanceRole;
}

/** A usage report that is sent out again and again. */
export interface ReportConfig {
  readonly id: string;
  readonly cron: string;
  readonly timezone?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly callbackUrl?: string | undefined;
  readonly resourceGroupBy?: "application" | "organization" | undefined;
  readonly dateGroupBy?: "day" | "month" | undefined;
  readonly periods?: number | undefined;
  readonly includeSandbox?: boolean | undefined;
}

/** An enterprise instance. */
export interface Instance {
  readonly id: string;
  readonly creationDate: string;
  lastUpdated: string;
  readonly name: string;
  readonly allowAuditLogging: boolean;
  reportConfigs: readonly ReportConfig[];
  readonly limits: Readonly<Record<string, number>>;
  /** Limits of an organization that is created without any. */
  readonly orgDefaultLimitConfig: Readonly<Record<string, number>>;
  members: InstanceMember[];
  readonly mfaMode: MfaMode;
  /** When the usage report that was asked for last is done, in milliseconds since 1970. */
  reportDoneAt: number;
}

/** A label on an organization. */
export interface OrgTag {
  readonly key: string;
  readonly value: string;
}

/** An organization of an enterprise instance. */
export interface InstanceOrg extends Organization {
  readonly instanceId: string;
  readonly auditLogEnabled: boolean;
  readonly tags: readonly OrgTag[];
  readonly referralId?: string | undefined;
  readonly customerId?: string | undefined;
  readonly subscriptionId?: string | undefined;
}

/** A request that changed something in an instance, or tried to. */
export interface InstanceAuditLogEntry extends Omit<AuditLogEntry, "orgId"> {
  readonly instanceId: string;
}
