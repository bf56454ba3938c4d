import type { RateProfile, TokenBucket } from "../vendor.ts";

const bucket = (burst: number, perMinute: number): TokenBucket => ({ burst, perMinute });

/** The groups that both paid plans have alike. */
const paid = {
  "organization members read": bucket(40, 500),
  "organization members write": bucket(20, 200),
  "organization member roles read": bucket(20, 200),
  "organization member roles write": bucket(20, 200),
  "organization connections read": bucket(10, 100),
  "organization connections write": bucket(5, 150),
  "organization client grants read": bucket(10, 100),
  "organization client grants write": bucket(5, 150),
};

/**
 * The limits of Auth0's plans, in a burst and in the long run (auth0.com/docs/troubleshoot/customer-support/
 * operational-policies/rate-limit-policy). Operations without a group stand under their own name.
 */
export const rateProfiles: Readonly<Record<"free" | "essentials" | "enterprise", RateProfile>> = {
  free: { overall: bucket(2, 120) },
  essentials: {
    groups: {
      ...paid,
      get_organizations: bucket(5, 50),
      get_organizations_by_id: bucket(20, 200),
      get_name_by_name: bucket(10, 100),
      "organizations write": bucket(5, 25),
      "organization connections read": bucket(5, 50),
      "organization connections write": bucket(5, 25),
      "users read": bucket(40, 500),
      "users write": bucket(20, 200),
      "clients read": bucket(5, 100),
      "connections read": bucket(5, 50),
    },
    others: bucket(10, 150),
  },
  enterprise: {
    overall: bucket(50, 16 * 60),
    groups: {
      ...paid,
      get_organizations: bucket(10, 100),
      get_organizations_by_id: bucket(10, 100),
      get_name_by_name: bucket(20, 200),
      "organizations write": bucket(5, 150),
      "organization invitations read": bucket(20, 200),
      "organization invitations write": bucket(20, 200),
      get_user_organizations: bucket(40, 500),
    },
  },
};
