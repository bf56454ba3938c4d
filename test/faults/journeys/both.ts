import type { Journey } from "../journey.ts";
import { page, sourceErrors } from "./words.ts";

/** Reads of several sources in one operation. */
export const readsOfBoth: readonly Journey[] = [
  {
    name: "orgs of all sources",
    upstreams: ["losant", "auth0"],
    // All of them on one page: what takes the place of a missing source's would be new otherwise.
    query: `{ orgs(first: 100) { nodes { id name source { name } } totalCount ${page} ${sourceErrors} } }`,
  },
  {
    name: "one person everywhere",
    upstreams: ["losant", "auth0"],
    query: `{ users(sources: ["losant", "auth0"], filter: { email: "priya.raman@meridian-pumps.example" }) {
      nodes { id source { kind } displayName email memberships(first: 3) { totalCount nodes { id org { id name } roles { id name } } } }
      ${sourceErrors} } }`,
  },
];
