import { GatewayError } from "../../errors/gateway-error.ts";
import type { LosantSession } from "./session.ts";

/** Who owns applications and dashboards: an organization, or a user in their own sandbox. By the source's own id. */
export interface LosantOwner {
  readonly kind: "org" | "user";
  readonly id: string;
}

/** What changes hands (schema `resourceTransfer` of Losant's client). */
export interface LosantTransfer {
  readonly from: LosantOwner;
  readonly to: LosantOwner;
  readonly applicationIds: readonly string[];
  readonly dashboardIds: readonly string[];
  /** Null for Losant's own default. */
  readonly isStrict: boolean | null;
}

/** Moves applications and dashboards. */
export interface LosantTransfers {
  /** Throws FORBIDDEN when they are to come from another user than the caller. */
  transferResources(transfer: LosantTransfer): Promise<void>;
}

const destinationTypes = { org: "organization", user: "user" } as const;

/** Makes the move of applications and dashboards. */
export function createTransfers({ access, api, viewer }: LosantSession): LosantTransfers {
  return {
    async transferResources({ from, to, applicationIds, dashboardIds, isStrict }) {
      // Losant's operation moves what is the caller's, whoever was meant.
      if (from.kind === "user" && (await viewer.id()) !== from.id.toLowerCase()) {
        const { name: source } = access.source;
        throw new GatewayError(
          "FORBIDDEN",
          `Source "${source}" moves what belongs to an org or to the caller, and \`input.from.userId\` is somebody else.`,
          { source, argument: "input.from.userId" },
        );
      }
      const operation =
        from.kind === "org" ? api.transferOrgResources(from.id) : api.transferViewerResources();
      await operation.send({
        destinationId: to.id,
        destinationType: destinationTypes[to.kind],
        ...(applicationIds.length > 0 && { applicationIds }),
        ...(dashboardIds.length > 0 && { dashboardIds }),
        ...(isStrict !== null && { strict: isStrict }),
      });
    },
  };
}
