import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { assembleGateway } from "../../src/main/gateway.ts";
import { type InstanceClient, instanceId } from "../sandbox/losant/instance-client.ts";
import { losantClientOf } from "../support/losant.ts";
import { startWorld, type World } from "../support/world.ts";

/*
 * The same instance as a source of its own kind, for a token that belongs to it and to no person.
 */

let world: World;
let gateway: ReturnType<typeof assembleGateway>;
let url: string;
let losant: InstanceClient;
beforeAll(async () => {
  world = await startWorld();
  gateway = assembleGateway(
    parseConfig({
      listen: { host: "127.0.0.1", port: 0 },
      logLevel: "silent",
      sources: [
        {
          kind: "losant-instance",
          name: "meridian",
          title: "Meridian",
          url: world.sandbox.losant.url,
          instanceId,
          isSandbox: true,
        },
      ],
    }),
    null,
  );
  ({ url } = await gateway.listen());
  losant = losantClientOf(world, "sandbox-instance") as InstanceClient;
});
afterAll(async () => {
  await gateway.close();
  await world.close();
});
beforeEach(() => world.reset());

const id = encodeGlobalId("LosantInstance", "meridian", instanceId);

async function ask(query: string, variables = {}, as = "sandbox-instance") {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${as}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers whose shape is what they test
    readonly data: any;
    readonly errors?: readonly { readonly message: string }[];
  };
}

async function data(query: string, variables = {}) {
  const answer = await ask(query, variables);
  expect(answer.errors ?? []).toEqual([]);
  return answer.data;
}

describe("an instance as a source", () => {
  it("leads to itself, with everything that it has", async () => {
    const { source } = await data(`{
      source(name: "meridian") {
        kind
        losantInstance {
          id sourceId name source { name }
          limits { resource limit }
          members(first: 2) { totalCount nodes { id role user { email phoneNumber } instance { name } } }
          tokens(first: 1) { totalCount nodes { name } }
          usage { devices { totalCount } }
          auditLogs(first: 1) { nodes { instance { name } org { id } } }
          historicalSummaries(first: 2, filter: { kind: ORG }) { nodes { name org { name } } }
        }
      }
    }`);
    expect(source).toMatchObject({
      kind: "LOSANT_INSTANCE",
      losantInstance: {
        id,
        sourceId: instanceId,
        name: "Meridian Pumps Enterprise",
        source: { name: "meridian" },
        members: {
          totalCount: 4,
          nodes: [
            {
              role: "ADMIN",
              user: { email: "ada.okafor@meridian-pumps.example", phoneNumber: null },
              instance: { name: "Meridian Pumps Enterprise" },
            },
            { role: "VIEW" },
          ],
        },
        auditLogs: { nodes: [{ instance: { name: "Meridian Pumps Enterprise" }, org: null }] },
      },
    });
    const { losantInstance } = source;
    expect(losantInstance.tokens.totalCount).toBeGreaterThan(1);
    expect(losantInstance.usage.devices.length).toBeGreaterThan(20);
    for (const { name, org } of losantInstance.historicalSummaries.nodes) expect(org).toEqual({ name });
    const nodes = await data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [id, losantInstance.members.nodes[0].id],
    });
    expect(nodes.nodes).toEqual([{ id }, { id: losantInstance.members.nodes[0].id }]);
  });

  it("is changed, reported on and joined through it", async () => {
    const payload = await data(
      `mutation ($update: LosantInstanceUpdateInput!, $report: LosantInstanceReportGenerateInput!, $add: LosantInstanceMemberAddInput!) {
        losantInstanceUpdate(input: $update) { instance { mfaPolicy } errors { code } }
        losantInstanceReportGenerate(input: $report) { jobId errors { code } }
        losantInstanceMemberAdd(input: $add) { membership { id role user { email } } errors { code } }
      }`,
      {
        update: { id, mfaPolicy: "REQUIRED" },
        report: { instanceId: id },
        add: { instanceId: id, user: { email: "milo.brandt@meridian-pumps.example" }, role: "VIEW" },
      },
    );
    expect(payload).toEqual({
      losantInstanceUpdate: { instance: { mfaPolicy: "REQUIRED" }, errors: [] },
      losantInstanceReportGenerate: { jobId: expect.any(String), errors: [] },
      losantInstanceMemberAdd: {
        membership: {
          id: expect.any(String),
          role: "VIEW",
          user: { email: "milo.brandt@meridian-pumps.example" },
        },
        errors: [],
      },
    });
    expect(await losant.instance.get({ instanceId })).toMatchObject({ mfaMode: "required" });
    const membershipId = payload.losantInstanceMemberAdd.membership.id;
    const after = await data(
      `mutation ($update: LosantInstanceMemberUpdateInput!, $remove: LosantInstanceMemberRemoveInput!) {
        losantInstanceMemberUpdate(input: $update) { membership { role } errors { code } }
        losantInstanceMemberRemove(input: $remove) { removedMembershipId errors { code } }
      }`,
      { update: { id: membershipId, role: "ADMIN" }, remove: { id: membershipId } },
    );
    expect(after).toEqual({
      losantInstanceMemberUpdate: { membership: { role: "ADMIN" }, errors: [] },
      losantInstanceMemberRemove: { removedMembershipId: membershipId, errors: [] },
    });
    expect(await losant.instanceMembers.get({ instanceId })).toMatchObject({ count: 4 });
  });

  it("cannot be changed with a token that only reads", async () => {
    const { data: payload } = await ask(
      "mutation ($input: LosantInstanceUpdateInput!) { losantInstanceUpdate(input: $input) { instance { id } errors { __typename code } } }",
      { input: { id, mfaPolicy: "REQUIRED" } },
      "sandbox-instance-viewer",
    );
    expect(payload.losantInstanceUpdate).toEqual({
      instance: null,
      errors: [{ __typename: "IdentityForbiddenError", code: "FORBIDDEN" }],
    });
  });
});
