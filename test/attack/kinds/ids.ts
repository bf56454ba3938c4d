import { encodeGlobalId } from "../../../src/graph/global-id.ts";
import { type Attack, type AttackGroup, operation, type Verdict } from "../attack.ts";

const refused: Verdict = { status: 200, code: "BAD_USER_INPUT" };

const node =
  (id: string): Attack["send"] =>
  () =>
    operation("query ($id: ID!) { node(id: $id) { id } }", { id });
const user =
  (source: string, sourceId: string): Attack["send"] =>
  () =>
    operation("query ($by: SourceIdInput!) { user(by: { sourceId: $by }) { email name } }", {
      by: { source, sourceId },
    });
const org =
  (source: string, sourceId: string): Attack["send"] =>
  () =>
    operation("query ($by: SourceIdInput!) { org(by: { sourceId: $by }) { name } }", {
      by: { source, sourceId },
    });
const raw = (text: string) => Buffer.from(text, "utf8").toString("base64url");

/** Ids and search texts that mean to lead elsewhere. */
export const ids: AttackGroup = {
  name: "ids",
  attacks: [
    { name: "garbage", send: node("%%%"), verdict: refused },
    { name: "an empty id", send: node(""), verdict: refused },
    { name: "garbage in base64url", send: node(raw("\u0000\u0001\u0002")), verdict: refused },
    { name: "900 kB of base64url", send: node("A".repeat(900_000)), verdict: refused },
    {
      name: "10 kB of a source's id",
      send: node(encodeGlobalId("Org", "auth0", "a".repeat(10_000))),
      verdict: { status: 200, code: "BAD_USER_INPUT" },
    },
    { name: "a type that there is not", send: node(raw("Admin:auth0:1")), verdict: refused },
    { name: "a type that objects inherit", send: node(raw("__proto__:auth0:1")), verdict: refused },
    {
      name: "another type",
      send: () => operation(`{ org(by: { id: "${encodeGlobalId("User", "auth0", "auth0|1")}" }) { name } }`),
      verdict: refused,
    },
    { name: "another source's name", send: node(raw("Org:okta:1")), verdict: refused },
    { name: "a source that objects inherit", send: node(raw("Org:__proto__:1")), verdict: refused },
    { name: "a source's name of 10 kB", send: node(raw(`Org:${"x".repeat(10_000)}:1`)), verdict: refused },
    { name: "too few keys", send: node(raw("OrgMembership:auth0:org_1")), verdict: refused },
    { name: "too many keys", send: node(raw("Org:auth0:org_1:org_2")), verdict: refused },
    {
      name: "an Auth0 id at Losant",
      send: node(encodeGlobalId("Org", "losant", "org_mAg88Rlsa9ceIZPJ")),
      verdict: { status: 200, mostCalls: 1 },
    },
    { name: "a broken percent code", send: node(raw("Org:auth0:%E0%A4%A")), verdict: refused },
    { name: "..", send: org("auth0", ".."), verdict: { ...refused, says: /another path/ } },
    { name: ".. in a global id", send: node(encodeGlobalId("Org", "auth0", "..")), verdict: refused },
    {
      name: "%2e%2e, which is sent as it is",
      send: org("auth0", "%2e%2e"),
      verdict: { status: 200, mostCalls: 1 },
    },
    { name: "../roles", send: user("auth0", "../roles"), verdict: refused },
    { name: "a path through a backslash", send: user("auth0", "..\\roles"), verdict: refused },
    { name: "a second query", send: user("losant", "../../me?x=1#"), verdict: refused },
    { name: "CR and LF", send: user("auth0", "auth0|1\r\nX-Evil: 1"), verdict: refused },
    { name: "a null byte", send: user("auth0", "auth0|1\u0000"), verdict: refused },
    { name: "an unpaired surrogate", send: user("auth0", "auth0|\uD800"), verdict: refused },
    {
      name: "right-to-left and full-width letters",
      send: user("auth0", "auth0|\u202E．．／"),
      verdict: { status: 200, mostCalls: 1 },
    },
    {
      name: "a search that Lucene would take apart",
      send: () =>
        operation(
          'query ($q: String!) { users(sources: ["auth0"], first: 1, filter: { search: $q }) { nodes { id } } }',
          {
            q: '" OR email:* OR name:"\\',
          },
        ),
      verdict: { status: 200, mostCalls: 1 },
    },
    {
      name: "a search of 10,000 wildcards",
      send: () =>
        operation(
          'query ($q: String!) { users(sources: ["auth0"], first: 1, filter: { search: $q }) { nodes { id } } }',
          {
            q: "*".repeat(10_000),
          },
        ),
      verdict: { status: 200, code: "BAD_USER_INPUT", mostCalls: 1 },
    },
  ],
  neighbours: [
    {
      name: "a user whose id has a bar",
      send: user("auth0", "auth0|0ea3b96225d1ed2ab7ec8c84"),
      says: /"email":"/,
    },
    { name: "an org", send: org("auth0", "org_mAg88Rlsa9ceIZPJ"), says: /"name":"/ },
    {
      name: "a search with quotes",
      send: () =>
        operation(
          '{ users(sources: ["auth0"], first: 1, filter: { search: "O\'Neil \\"x\\"" }) { nodes { id } } }',
        ),
    },
  ],
};
