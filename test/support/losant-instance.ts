import { expect } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { type InstanceClient, instanceId } from "../sandbox/losant/instance-client.ts";
import { losantClientOf } from "./losant.ts";
import type { World } from "./world.ts";

/** The global id of the story's enterprise instance, Meridian Pumps Enterprise, on the Losant platform. */
export const meridianId = encodeGlobalId("LosantInstance", "losant", instanceId);

/** That instance in one world, as a person sees and changes it who administers it. */
export function meridianIn(world: World) {
  /** The calls that Losant saw, with `ID` for the instance's. */
  async function paths(): Promise<string[]> {
    const calls = await world.calls("losant");
    return calls.map(({ method, path }) => `${method} ${path.replaceAll(instanceId, "ID")}`);
  }

  /** What the graph tells of the instance. */
  async function read(fields: string) {
    const query = `query ($id: ID!) { node(id: $id) { ... on LosantInstance { ${fields} } } }`;
    return (await world.data(query, { variables: { id: meridianId } })).node;
  }

  /** A mutation's payload. */
  async function change(mutation: string, input: unknown, payload: string, as?: string) {
    const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const answer = await world.ask(
      `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ${payload} errors { __typename code message path } } }`,
      { variables: { input }, ...(as !== undefined && { as }) },
    );
    expect(answer.errors).toEqual([]);
    return answer.data[mutation];
  }

  return { paths, read, change, losant: losantClientOf(world) as InstanceClient };
}
