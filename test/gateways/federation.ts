import type { Plan } from "../../src/plan/plan.ts";
import { type Answer, type AskOptions, credentialHeaders, startWorld, type World } from "../support/world.ts";
import { crmSdl, startCrm } from "./crm.ts";
import { type Forwarder, forwardTo, type SubgraphRequest } from "./forwarder.ts";
import { type Composition, compose, type GatewayName, startGateway } from "./gateway-process.ts";

/** Rollcall and a CRM behind a federated gateway. */
export interface Federation {
  readonly world: World;
  /** Where the federated gateway takes operations. */
  readonly url: string;
  readonly composition: Composition;
  /** What stands before each subgraph. */
  readonly subgraphs: { readonly rollcall: Forwarder; readonly crm: Forwarder };
  /** Global ids of the CRM's customers that are still there, in its order. */
  readonly customers: readonly string[];
  /** Sends one operation to the federated gateway. */
  ask(query: string, options?: AskOptions): Promise<Pick<Answer, "data" | "errors">>;
  /** The calls that Rollcall plans, every page full, for requests that it got. */
  planCalls(requests: readonly SubgraphRequest[]): Promise<number>;
  /** Forgets what was asked and changed so far. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The global id of an organization that is not there any more. */
const goneOrgId = Buffer.from("Org:auth0:org_0000000000000000").toString("base64url");

/** Starts all of it. The CRM's customers are organizations of Auth0; one more, the last, is gone. */
export async function startFederation(name: GatewayName): Promise<Federation> {
  const world = await startWorld();
  const { orgs, users, _service } = await world.data(`{
    orgs(sources: ["auth0"], first: 20) { nodes { id } }
    users(sources: ["auth0"], first: 50) { nodes { sourceId } }
    _service { sdl }
  }`);
  const customers: string[] = orgs.nodes.map(({ id }: { id: string }) => id);
  const crm = await startCrm(
    [...customers, goneOrgId],
    users.nodes.map(({ sourceId }: { sourceId: string }) => sourceId),
  );
  const subgraphs = { rollcall: await forwardTo(`${world.url}/graphql`), crm: await forwardTo(crm.url) };
  const composition = await compose(name, [
    { name: "rollcall", url: subgraphs.rollcall.url, sdl: _service.sdl },
    { name: "crm", url: subgraphs.crm.url, sdl: crmSdl },
  ]);
  if (composition.supergraphSdl === undefined) throw new Error(composition.errors.join("\n"));
  const gateway = await startGateway(name, composition.supergraphSdl);

  return {
    world,
    url: gateway.url,
    composition,
    subgraphs,
    customers,
    async ask(query, { variables, as = "sandbox-admin", headers } = {}) {
      const response = await fetch(gateway.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...credentialHeaders(as), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      return { data, errors };
    },
    async planCalls(requests) {
      let calls = 0;
      for (const { headers, body } of requests) {
        const { query, variables } = JSON.parse(body) as {
          query: string;
          variables: AskOptions["variables"];
        };
        const { extensions } = await world.ask(query, {
          variables: variables ?? {},
          as: { auth0: String(headers["auth0-authorization"]).replace("Bearer ", "") },
          headers: { "rollcall-explain": "plan" },
        });
        calls += (extensions["plan"] as Plan).calls.most;
      }
      return calls;
    },
    async reset() {
      await world.reset();
      for (const subgraph of Object.values(subgraphs)) subgraph.takeRequests();
    },
    async close() {
      await gateway.close();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
      await crm.close();
      await world.close();
    },
  };
}
