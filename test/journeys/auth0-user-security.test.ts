import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

async function operations(): Promise<string[]> {
  return (await world.calls("auth0")).map(({ method, path }) => `${method} ${path.replace("/api/v2", "")}`);
}

const userId = (id: string) => encodeGlobalId("User", "auth0", id);
const path = (id: string) => `/users/${encodeURIComponent(id)}`;
const errors = `errors {
  __typename code message path upstreamCode
  ... on IdentityNotFoundError { missingId }
  ... on IdentityForbiddenError { requiredScopes }
  ... on IdentityPartialError { appliedPaths }
}`;

const milo = "auth0|92f54da3a29585bf629ab1b9";
const ada = "auth0|0ea3b96225d1ed2ab7ec8c84";
const database = "Username-Password-Authentication";

const recover = `mutation ($id: ID!) { auth0UserRecoveryCodeRegenerate(input: { userId: $id }) { recoveryCode ${errors} } }`;
const forget = `mutation ($id: ID!) { auth0UserBrowsersForget(input: { userId: $id }) { user { sourceId } ${errors} } }`;
const clear = `mutation ($id: ID!, $connection: String!) {
  auth0UserRiskAssessmentsClear(input: { userId: $id, connection: $connection }) { user { sourceId } ${errors} } }`;

describe("auth0UserRecoveryCodeRegenerate", () => {
  it("gives a new code each time, in 1 call, and tells it nowhere but in its payload", async () => {
    const codes = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const { data, extensions } = await world.ask(recover, {
        variables: { id: userId(ada) },
        headers: { "rollcall-explain": "calls" },
      });
      const { recoveryCode } = data.auth0UserRecoveryCodeRegenerate;
      expect(recoveryCode).toMatch(/^\w+$/);
      expect(JSON.stringify(extensions)).not.toContain(recoveryCode);
      codes.add(recoveryCode);
    }
    expect(codes.size).toBe(2);
    expect(await operations()).toEqual(Array(2).fill(`POST ${path(ada)}/recovery-code-regeneration`));
  });

  it("answers CONFLICT for a user who has none that could be replaced", async () => {
    const { auth0UserRecoveryCodeRegenerate } = await world.data(recover, {
      variables: { id: userId(milo) },
    });
    expect(auth0UserRecoveryCodeRegenerate).toMatchObject({
      recoveryCode: null,
      errors: [
        { __typename: "IdentityConflictError", code: "CONFLICT", upstreamCode: "enrollment_not_found" },
      ],
    });
  });
});

describe("auth0UserBrowsersForget", () => {
  it("sends 1 call and gives the user", async () => {
    const data = await world.data(forget, { variables: { id: userId(milo) } });
    expect(data.auth0UserBrowsersForget).toEqual({ user: { sourceId: milo }, errors: [] });
    expect(await operations()).toEqual([
      `POST ${path(milo)}/multifactor/actions/invalidate-remember-browser`,
    ]);
  });
});

describe("auth0UserRiskAssessmentsClear", () => {
  it("sends 1 call and gives the user", async () => {
    const data = await world.data(clear, { variables: { id: userId(milo), connection: database } });
    expect(data.auth0UserRiskAssessmentsClear).toEqual({ user: { sourceId: milo }, errors: [] });
    expect(await operations()).toEqual([`POST ${path(milo)}/risk-assessments/clear`]);
  });

  it("names the connection when Auth0 does not accept it", async () => {
    const data = await world.data(clear, { variables: { id: userId(milo), connection: "no such thing!" } });
    expect(data.auth0UserRiskAssessmentsClear).toMatchObject({
      user: null,
      errors: [{ __typename: "IdentityValidationError", path: ["input", "connection"] }],
    });
  });
});

describe.each([
  ["auth0UserRecoveryCodeRegenerate", recover],
  ["auth0UserBrowsersForget", forget],
  ["auth0UserRiskAssessmentsClear", clear],
])("%s", (name, mutation) => {
  const send = (id: string, as?: string) =>
    world.data(mutation, {
      variables: { id, ...(mutation === clear && { connection: database }) },
      ...(as !== undefined && { as }),
    });

  it("answers NOT_FOUND for somebody who is not there", async () => {
    const nobody = userId("auth0|nobody");
    expect((await send(nobody))[name].errors).toMatchObject([
      { __typename: "IdentityNotFoundError", path: ["input", "userId"], missingId: nobody },
    ]);
  });

  it("answers FORBIDDEN with the scope that is missing", async () => {
    expect((await send(userId(milo), "sandbox-viewer"))[name].errors).toMatchObject([
      { __typename: "IdentityForbiddenError", requiredScopes: ["update:users"] },
    ]);
  });

  it("answers UNSUPPORTED for a user of another source, and calls nobody", async () => {
    expect((await send(encodeGlobalId("User", "losant", "1")))[name].errors).toMatchObject([
      { code: "UNSUPPORTED", path: ["input", "userId"] },
    ]);
    expect(await operations()).toEqual([]);
  });
});
