import { createIdMaker, createRandom } from "../../story.ts";
import type { DiscoveryDomain } from "../organization-state.ts";
import { createReplica, type Replica } from "../replica.ts";
import type { StoredOrganization } from "../state.ts";
import { idAlphabet } from "./organization.ts";

/** Where the plants of Harbour Foods are: each has its own domain, so that the list has more than one page. */
const plants = ["bergen", "esbjerg", "gdansk", "ghent", "leith", "malmo", "porto", "riga", "sligo", "vigo"];

/**
 * Email domains by organization id: those of the first two customers are proved and not yet proved, every third other
 * customer has one that is proved, every fifth one that is not.
 */
export function seedDiscoveryDomains(
  organizations: readonly StoredOrganization[],
): Map<string, Replica<DiscoveryDomain>> {
  const makeId = createIdMaker(createRandom(34), idAlphabet);
  return new Map(
    organizations.map(({ organization }, customer) => {
      const own = `${organization.name}.example`;
      const domains = [
        ...(customer < 2 || customer % 3 === 0 ? [makeDomain(own, "verified", true)] : []),
        ...(customer === 0 ? [makeDomain("atlas-freight.example", "pending", false)] : []),
        ...(customer === 1
          ? plants.map((plant, index) =>
              makeDomain(`${plant}.${own}`, index % 2 === 0 ? "verified" : "pending"),
            )
          : []),
        ...(customer % 5 === 2 ? [makeDomain(`mail.${own}`, "pending")] : []),
      ];
      return [organization.id, createReplica(domains.map((domain) => [domain.id, domain]))] as const;
    }),
  );

  function makeDomain(domain: string, status: DiscoveryDomain["status"], isUsed?: boolean): DiscoveryDomain {
    return {
      id: `ord_${makeId(22)}`,
      domain,
      status,
      ...(isUsed === undefined ? {} : { use_for_organization_discovery: isUsed }),
      verification_txt: `auth0-domain-verification=${makeId(32)}`,
      verification_host: `_auth0-challenge.${domain}`,
    };
  }
}
