import { z } from "zod";
import { readBody } from "./body.ts";
import { refuse, refuseMissingOrganization } from "./errors.ts";
import { findOrganization } from "./find.ts";
import type { DiscoveryDomain } from "./organization-state.ts";
import { answerCheckpointPage } from "./paging.ts";
import { checkParameters } from "./query.ts";
import type { Replica } from "./replica.ts";
import type { Auth0Request, Auth0Route } from "./state.ts";
import { withoutNull } from "./without-null.ts";

/** Auth0 documents at most 100 domains an organization (auth0.com/docs, entity limit policy). */
const mostDomains = 100;

const status = z.enum(["pending", "verified"]);
const label = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
const newBody = z.strictObject({
  domain: z
    .string()
    .min(3)
    .max(255)
    .regex(new RegExp(`^(${label}\\.)*${label}$`, "i"), {
      error: ({ input }) => `String does not match pattern: ${String(input)}`,
    }),
  status: status.optional(),
  use_for_organization_discovery: z.boolean().optional(),
});
const changesBody = newBody.omit({ domain: true });
const readGroup = "organization discovery domains read";
const writeGroup = "organization discovery domains write";

/**
 * The operations on email domains that lead to an organization (auth0.com/docs/api/management/v2/organizations). The
 * list is eventually consistent; that the reads of one domain are not is unverified.
 */
export const discoveryDomainRoutes: readonly Auth0Route[] = [
  {
    operation: "get_discovery-domains",
    method: "GET",
    path: "/organizations/{id}/discovery-domains",
    scopes: ["read:organization_discovery_domains"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, ["from", "take"]);
      return {
        status: 200,
        body: answerCheckpointPage(
          request.query,
          {
            key: "domains",
            entries: [...domainsOf(request).seen(request.behaviour.eventualConsistencyMs).values()],
            show: (domain) => domain,
          },
          // The vendor shows no time for a domain: its id alone marks the place.
          { markOf: ({ id }) => ({ at: "", id }), nextAfterEveryPage: false },
        ),
      };
    },
  },
  {
    operation: "post_discovery-domains",
    method: "POST",
    path: "/organizations/{id}/discovery-domains",
    scopes: ["create:organization_discovery_domains"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const body = readBody(newBody, request.body);
      const name = body.domain.toLowerCase();
      const domains = domainsOf(request);
      if ([...domains.current.values()].some(({ domain }) => domain === name))
        throw refuse(409, "A discovery domain with the same name already exists.");
      if (domains.current.size >= mostDomains)
        throw refuse(403, "You reached the limit of entities of this type.");
      const domain: DiscoveryDomain = {
        id: `ord_${request.state.makeId(22)}`,
        status: "pending",
        ...withoutNull(body),
        domain: name,
        verification_txt: `auth0-domain-verification=${request.state.makeId(32)}`,
        verification_host: `_auth0-challenge.${name}`,
      };
      domains.set(domain.id, domain);
      return { status: 201, body: domain };
    },
  },
  {
    operation: "get_name_by_discovery_domain",
    method: "GET",
    path: "/organizations/{id}/discovery-domains/name/{discovery_domain}",
    scopes: ["read:organization_discovery_domains"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, []);
      const name = (request.params.discovery_domain ?? "").toLowerCase();
      for (const domain of domainsOf(request).current.values())
        if (domain.domain === name) return { status: 200, body: domain };
      throw refuseMissingDomain();
    },
  },
  {
    operation: "get_discovery-domains_by_discovery_domain_id",
    method: "GET",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: ["read:organization_discovery_domains"],
    rateLimitGroup: readGroup,
    handle(request) {
      checkParameters(request.query, []);
      return { status: 200, body: findDomain(request) };
    },
  },
  {
    operation: "patch_discovery-domains_by_discovery_domain_id",
    method: "PATCH",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: ["update:organization_discovery_domains"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      const changes = readBody(changesBody, request.body);
      const domain = { ...findDomain(request), ...withoutNull(changes) };
      domainsOf(request).set(domain.id, domain);
      return { status: 200, body: domain };
    },
  },
  {
    operation: "delete_discovery-domains_by_discovery_domain_id",
    method: "DELETE",
    path: "/organizations/{id}/discovery-domains/{discovery_domain_id}",
    scopes: ["delete:organization_discovery_domains"],
    rateLimitGroup: writeGroup,
    handle(request) {
      checkParameters(request.query, []);
      domainsOf(request).delete(findDomain(request).id);
      return { status: 204 };
    },
  },
];

function domainsOf(request: Auth0Request): Replica<DiscoveryDomain> {
  const { organization } = findOrganization(request);
  const domains = request.state.discoveryDomains.get(organization.id);
  if (domains === undefined) throw refuseMissingOrganization();
  return domains;
}

function findDomain(request: Auth0Request): DiscoveryDomain {
  const domain = domainsOf(request).current.get(request.params.discovery_domain_id ?? "");
  if (domain === undefined) throw refuseMissingDomain();
  return domain;
}

/** The vendor lists this 404; its text is not recorded. */
function refuseMissingDomain() {
  return refuse(404, "The discovery domain does not exist.");
}
