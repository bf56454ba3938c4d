import type { OrgPageRequest } from "../../../src/sources/source.ts";
import { orgSample } from "./samples.ts";
import { idFor, oneOf, openFake, pages, summarized } from "./upstream.ts";

/** So many organizations, `Org 1` and on, in the order of their names and ids. */
export function makeOrgs(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...orgSample,
    id: idFor(index + 1),
    name: `Org ${index + 1}`,
  }));
}

/** An access to a Losant that has so many organizations, and clips its pages at a size. */
export function openWith(count: number, largestPage?: number) {
  const orgs = makeOrgs(count);
  return openFake({
    "orgs.get": summarized(pages(orgs, largestPage)),
    "org.get": summarized(oneOf(orgs, "orgId")),
  });
}

/** A request for a page of organizations by name. */
export function request(part: Partial<OrgPageRequest> = {}): OrgPageRequest {
  return {
    first: 20,
    after: null,
    wantsTotal: false,
    fields: new Set(["name"]),
    filter: { nameContains: null, slug: null },
    order: null,
    ...part,
  };
}
