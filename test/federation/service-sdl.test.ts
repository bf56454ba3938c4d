import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/gateway-config.ts";
import { startWorld, type World } from "../support/world.ts";

let closed: World;
beforeAll(async () => {
  closed = await startWorld({ federation: { serviceSdl: false } });
});
afterAll(() => closed.close());

describe("federation.serviceSdl", () => {
  it("goes by introspection, and with that by NODE_ENV", () => {
    const told = (config: object, environment?: string) =>
      parseConfig(config, environment).federation.serviceSdl;
    expect(told({})).toBe(true);
    expect(told({ introspection: false })).toBe(false);
    expect(told({}, "production")).toBe(false);
    expect(told({ federation: { serviceSdl: true } }, "production")).toBe(true);
    expect(told({ federation: { serviceSdl: false } })).toBe(false);
  });

  it.each([
    "{ _service { sdl } }",
    "{ schema: _service { __typename } }",
    "{ ...S } fragment S on Query { _service { sdl } }",
    "{ ... on Query { ... @include(if: true) { _service { sdl } } } }",
  ])("when it is off nothing is told of the schema: %s", async (query) => {
    const { data, errors } = await closed.ask(query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
    expect(errors[0]?.message).toContain("npm run schema");
  });

  it("when it is off entities are still answered, and introspection goes by its own setting", async () => {
    const query = `{ _entities(representations: [{ __typename: "IdentitySource", name: "auth0" }]) { __typename } }`;
    expect(await closed.data(query)).toEqual({ _entities: [{ __typename: "IdentitySource" }] });
    expect(await closed.data("{ __schema { queryType { name } } }")).toEqual({
      __schema: { queryType: { name: "Query" } },
    });
  });
});
