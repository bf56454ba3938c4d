import { Kind } from "graphql";
import { describe, expect, it } from "vitest";
import type { AnswerOrigin } from "../../src/sources/answer.ts";
import { createAuth0Api } from "../../src/sources/auth0/api.ts";
import { createLosantApi } from "../../src/sources/losant/api.ts";
import { createLosantInstanceApi } from "../../src/sources/losant/instance/api.ts";
import { createTokenApi, tokenOperationsOf } from "../../src/sources/losant/token-api.ts";
import type { LosantUsageOwner } from "../../src/sources/losant/usage-owner.ts";
import { argumentOf, directiveOf, directivesOf, fields, objectTypes } from "./sdl.ts";
import { auth0Operations, losantOperations } from "./upstream-operations.ts";

/** The operations that `@upstream` names for a kind of source, on fields and types. */
function operationsOf(kind: "losant" | "instance" | "auth0"): ReadonlySet<string> {
  const directives = [
    ...fields.flatMap(({ node }) => directiveOf(node, "upstream") ?? []),
    ...objectTypes.flatMap((type) => directivesOf(type, "upstream")),
  ];
  return new Set(directives.flatMap((directive) => (argumentOf(directive, kind) ?? []) as string[]));
}

/** The operations of an api, but for those that count what is used: they are one function. */
function operationsIn(api: object): ReadonlySet<string> {
  const operations = new Set<string>();
  for (const name in api) {
    if (name === "usage") continue;
    const make = api[name as keyof typeof api] as (...ids: string[]) => AnswerOrigin;
    operations.add(make("1", "2").operation);
  }
  return operations;
}

/** The operations that count what these owners use. */
function usageIn(
  { usage }: Pick<ReturnType<typeof createLosantApi>, "usage">,
  owners: readonly LosantUsageOwner[],
): ReadonlySet<string> {
  const metrics = [
    "payloadCounts",
    "payloadCountsBreakdown",
    "deviceCounts",
    "notebookMinuteCounts",
  ] as const;
  return new Set(owners.flatMap((owner) => metrics.map((metric) => usage(owner, metric).operation)));
}

describe("@upstream", () => {
  it("stands on nullable fields only, so that a failed call costs its own field", () => {
    // A stream has one field at its root, so that there is nothing else for a failed call to cost.
    const called = fields.filter(
      ({ node, path }) => directiveOf(node, "upstream") !== undefined && !path.startsWith("Subscription."),
    );
    expect(called.length).toBeGreaterThan(20);
    expect(
      called.filter(({ node }) => node.type.kind === Kind.NON_NULL_TYPE).map(({ path }) => path),
    ).toEqual([]);
  });

  it("names operations that the vendors have", () => {
    expect([...operationsOf("losant")].filter((name) => !losantOperations.has(name))).toEqual([]);
    expect([...operationsOf("instance")].filter((name) => !losantOperations.has(name))).toEqual([]);
    expect([...operationsOf("auth0")].filter((name) => !auth0Operations.has(name))).toEqual([]);
    expect(losantOperations.size).toBe(99);
    expect(auth0Operations.size).toBe(130);
  });

  it("names all operations that the gateway calls, and no others", () => {
    const call = () => Promise.reject(new Error("nothing is called here"));
    expect(operationsOf("auth0")).toEqual(operationsIn(createAuth0Api("auth0", call, call)));

    const platform = createLosantApi("losant", call, call);
    expect(operationsOf("losant")).toEqual(
      operationsIn(platform).union(
        usageIn(platform, [
          { kind: "me" },
          { kind: "org", orgId: "1" },
          { kind: "instance", instanceId: "1" },
        ]),
      ),
    );

    const instance = createLosantInstanceApi("losant-instance", call, "1");
    // Of all tokens an instance has its own only.
    const tokens = operationsIn(createTokenApi("losant-instance", call));
    const ownTokens = operationsIn(tokenOperationsOf(instance, { kind: "instance", id: "1" }));
    expect(operationsOf("instance")).toEqual(
      operationsIn(instance)
        .difference(tokens)
        .union(ownTokens)
        .union(
          usageIn(instance, [
            { kind: "instance", instanceId: "1" },
            { kind: "instanceOrg", instanceId: "1", orgId: "1" },
          ]),
        ),
    );
  });
});

describe("@semanticNonNull", () => {
  it("stands on nullable fields only", () => {
    const marked = fields.filter(({ node }) => directiveOf(node, "semanticNonNull") !== undefined);
    expect(marked.length).toBeGreaterThan(10);
    expect(
      marked.filter(({ node }) => node.type.kind === Kind.NON_NULL_TYPE).map(({ path }) => path),
    ).toEqual([]);
  });
});
