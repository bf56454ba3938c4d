import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { federatedOperations } from "../docs/markdown.ts";
import { type Federation, startFederation } from "./federation.ts";
import { type GatewayName, isInstalled } from "./gateway-process.ts";

const gateways: readonly { readonly name: GatewayName; readonly title: string }[] = [
  { name: "hive", title: "Hive Gateway" },
  { name: "apollo", title: "Apollo Gateway" },
];
const customersQuery = "query ($first: Int) { customers(first: $first) { id name memberCount } }";
const namesQuery = "query ($first: Int) { customers(first: $first) { id name } }";
const reportersQuery = "{ reporters { email supportTickets { number } } }";

describe.each(gateways)("behind $title", ({ name }) => {
  describe.skipIf(!isInstalled(name))(`when test/gateways/${name} is installed`, () => {
    let federation: Federation;
    beforeAll(async () => {
      federation = await startFederation(name);
    });
    afterAll(() => federation.close());
    beforeEach(() => federation.reset());

    const paths = async () => (await federation.world.calls("auth0")).map(({ path }) => path);

    /** Asserts that as many upstream calls were made as Rollcall planned for what it was asked, and gives their number. */
    async function countPlannedCalls(): Promise<number> {
      const made = await paths();
      expect(await federation.planCalls(federation.subgraphs.rollcall.takeRequests())).toBe(made.length);
      return made.length;
    }

    it("composes with another subgraph without an error or a hint", () => {
      const { errors, hints } = federation.composition;
      expect({ errors, hints }).toEqual({ errors: [], hints: [] });
    });

    it("loads 20 orgs of another subgraph by global id with one request and one call", async () => {
      const { data, errors } = await federation.ask(namesQuery, { variables: { first: 20 } });
      expect(errors).toEqual([]);
      expect(data.customers.map(({ id }: { id: string }) => id)).toEqual(federation.customers);
      expect(data.customers.every((org: { name: unknown }) => typeof org.name === "string")).toBe(true);
      expect(await paths()).toEqual(["/api/v2/organizations"]);
      expect(federation.subgraphs.crm.takeRequests()).toHaveLength(1);
      expect(await countPlannedCalls()).toBe(1);
    });

    it("loads 50 users of another subgraph by their ids in the source with one request and one call", async () => {
      const { data, errors } = await federation.ask(reportersQuery);
      expect(errors).toEqual([]);
      expect(data.reporters).toHaveLength(50);
      expect(data.reporters[0]).toEqual({
        email: "ada.okafor@meridian-pumps.example",
        supportTickets: [{ number: 1 }],
      });
      expect(await paths()).toEqual(["/api/v2/users"]);
      expect(await countPlannedCalls()).toBe(1);
    });

    it("goes from Rollcall to the other subgraph and back with the planned calls", async () => {
      const { data, errors } = await federation.ask(`{
        orgs(sources: ["auth0"], first: 10) {
          nodes { name accountManager { displayName supportTickets { number } } }
        }
      }`);
      expect(errors).toEqual([]);
      expect(data.orgs.nodes[9].accountManager).toEqual({
        displayName: "Ada Okafor",
        supportTickets: [{ number: 1 }],
      });
      expect(federation.subgraphs.crm.takeRequests()).toHaveLength(1);
      expect(await countPlannedCalls()).toBe(2);
    });

    it("makes the planned calls for what each org needs by itself", async () => {
      const { data, errors } = await federation.ask(customersQuery, { variables: { first: 3 } });
      expect(errors).toEqual([]);
      expect(data.customers).toHaveLength(3);
      expect(await countPlannedCalls()).toBe(6);
    });

    it("passes credentials on to Rollcall and to nobody else", async () => {
      const secret = {
        authorization: "Bearer sandbox-viewer",
        "losant-authorization": "Bearer sandbox-member",
        "losant-instance-authorization": "Bearer sandbox-limited",
        "auth0-authorization": "Bearer sandbox-admin",
        "rollcall-timeout-ms": "9000",
      };
      const shared = {
        traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "x-request-id": "order-66",
      };
      await federation.ask(namesQuery, { as: {}, headers: { ...secret, ...shared, cookie: "session=1" } });
      const [toRollcall] = federation.subgraphs.rollcall.takeRequests();
      expect(toRollcall?.headers).toMatchObject({ ...secret, ...shared });
      expect(toRollcall?.headers).not.toHaveProperty("cookie");
      const [toCrm] = federation.subgraphs.crm.takeRequests();
      expect(toCrm?.headers).toMatchObject(shared);
      expect(Object.keys(secret).filter((header) => toCrm?.headers[header] !== undefined)).toEqual([]);
      expect(JSON.stringify(toCrm)).not.toContain("sandbox-");
    });

    it("tells callers who ask the same at the same time only what is theirs", async () => {
      const callers = ["sandbox-admin", "sandbox-expired", "sandbox-viewer", "nobody"];
      const answers = await Promise.all(
        callers.map((as) => federation.ask(namesQuery, { variables: { first: 5 }, as })),
      );
      const namesTold = answers.map(
        ({ data }) => data.customers.filter((org: unknown) => org !== null).length as number,
      );
      expect(namesTold).toEqual([5, 0, 5, 0]);
    });

    it("keeps the code, the source and the request's id of an error", async () => {
      const { data, errors } = await federation.ask(namesQuery, {
        variables: { first: 2 },
        as: {},
        headers: { "x-request-id": "order-67" },
      });
      expect(data).toEqual({ customers: [null, null] });
      expect(errors.length).toBeGreaterThan(0);
      for (const { message, extensions } of errors) {
        expect(message).toContain("Auth0-Authorization");
        expect(extensions).toMatchObject({
          code: "UNAUTHENTICATED",
          source: "auth0",
          requestId: "order-67",
        });
      }
    });

    it("keeps what a refused credential lacks", async () => {
      const { data, errors } = await federation.ask(reportersQuery, { as: "sandbox-limited" });
      expect(data.reporters[0]).toEqual({ email: null, supportTickets: [{ number: 1 }] });
      expect(errors[0]?.extensions).toMatchObject({
        code: "FORBIDDEN",
        operation: "get_users",
        status: 403,
        requiredScopes: expect.arrayContaining(["read:users"]),
      });
    });

    it("answers null for an org that is gone, and all others", async () => {
      const { data, errors } = await federation.ask(namesQuery, { variables: { first: 21 } });
      expect(data.customers).toHaveLength(21);
      expect(data.customers.at(-1)).toBeNull();
      expect(data.customers.slice(0, -1)).not.toContain(null);
      // Hive Gateway tells of the name that must not be null, Apollo Gateway of nothing.
      expect(errors.map(({ path }) => path)).toEqual(name === "hive" ? [["customers", 20, "name"]] : []);
    });

    it("passes on how much time an operation has", async () => {
      await federation.world.behave("auth0", { latencyMs: 2_000 });
      const { errors } = await federation.ask(
        '{ user(by: { sourceId: { source: "auth0", sourceId: "auth0|0ea3b96225d1ed2ab7ec8c84" } }) { email } }',
        {
          headers: { "rollcall-timeout-ms": "100" },
        },
      );
      expect(errors[0]?.extensions.code).toBe("TIMEOUT");
    });

    it("passes on what a mutation did, and what it did not as data", async () => {
      const create =
        "mutation ($input: OrgCreateInput!) { orgCreate(input: $input) { org { name accountManager { displayName } } errors { __typename code } } }";
      const input = { source: "auth0", name: "Cobalt Mills", slug: "cobalt-mills" };
      const { data } = await federation.ask(create, { variables: { input } });
      expect(data.orgCreate).toEqual({
        org: { name: "Cobalt Mills", accountManager: { displayName: "Ada Okafor" } },
        errors: [],
      });
      const { data: again } = await federation.ask(create, { variables: { input } });
      expect(again.orgCreate).toMatchObject({
        org: null,
        errors: [{ __typename: "IdentityConflictError", code: "CONFLICT" }],
      });
    });

    it.each(federatedOperations)(
      "answers an operation of the docs with as many calls as its text says: $name",
      async ({ block, json }) => {
        const { data, errors } = await federation.ask(block.text, {
          variables: json === undefined ? {} : JSON.parse(json),
        });
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).not.toContain("null");
        expect(String((await paths()).length)).toBe(/(\d+)\s+upstream\s+calls/.exec(block.section)?.[1]);
      },
    );
  });
});
