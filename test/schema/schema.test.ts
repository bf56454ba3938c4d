import {
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
} from "graphql";
import { describe, expect, it } from "vitest";
import { type ErrorCode, errorCodes } from "../../src/errors/code.ts";
import { GatewayError } from "../../src/errors/gateway-error.ts";
import { decodeGlobalId, encodeGlobalId, type NodeType } from "../../src/graph/global-id.ts";
import { toSourceFailure } from "../../src/graph/source-failure.ts";
import { limitKeys } from "../../src/sources/losant/limit.ts";
import { orgQuotas, userQuotas } from "../../src/sources/losant/quota.ts";
import { argumentOf, directivesOf, documents, objectTypes, ownTypes, schema } from "./sdl.ts";
import { auth0Source, losantInstanceSource, losantSource } from "./stand-in.ts";

describe("every type", () => {
  it("can be reached from the queries, mutations and subscriptions", () => {
    const reached = new Set<string>();
    const reach = (type: GraphQLNamedType): void => {
      if (reached.has(type.name)) return;
      reached.add(type.name);
      if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(reach);
      if (isObjectType(type)) type.getInterfaces().forEach(reach);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          reach(getNamedType(field.type));
          for (const argument of field.args) reach(getNamedType(argument.type));
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
      }
    };
    for (const root of ["Query", "Mutation", "Subscription"]) reach(schema.getType(root) as GraphQLNamedType);
    expect(ownTypes.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });

  it("that is a node can be fetched by a global id, and no other", () => {
    const nodes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
    const hasGlobalId = ({ name }: GraphQLNamedType) =>
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].some((keys) => {
        try {
          return decodeGlobalId(encodeGlobalId(name as NodeType, "source", ...keys)).type === name;
        } catch {
          return false;
        }
      });
    expect(objectTypes.filter(hasGlobalId).map(({ name }) => name)).toEqual(nodes.map(({ name }) => name));
  });

  it("that is a node can be referred to by other subgraphs", async () => {
    const nodes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
    const keys = (type: GraphQLObjectType) =>
      directivesOf(type, "key").map((key) => argumentOf(key, "fields"));
    for (const type of nodes) expect(keys(type), type.name).toContain("id");
    expect(keys(schema.getType("Org") as GraphQLObjectType)).toContain("source { name } sourceId");
    expect(keys(schema.getType("User") as GraphQLObjectType)).toContain("source { name } sourceId");
    const representations = nodes.map(({ name }) => `{ __typename: "${name}" }`).join(" ");
    const { errors } = await graphql({
      schema,
      source: `{ _entities(representations: [${representations}]) { __typename } }`,
    });
    expect(errors?.map(({ message }) => /representation of (\w+) must have/.exec(message)?.[1])).toEqual(
      nodes.map(({ name }) => name),
    );
  });
});

describe("every description", () => {
  it("is there: on types, fields, arguments, enum values and directives", () => {
    const bare: string[] = [];
    for (const document of documents) collectBare(document, bare);
    expect(bare).toEqual([]);
  });

  it("is made of sentences", () => {
    const loose: string[] = [];
    for (const document of documents) {
      visit(document, {
        enter(node) {
          const text = "description" in node ? node.description?.value.trim() : undefined;
          if (text !== undefined && !/^[\p{Lu}\d`].*[.:]$/su.test(text)) loose.push(text);
        },
      });
    }
    expect(loose).toEqual([]);
  });
});

function collectBare(document: DocumentNode, bare: string[]): void {
  const check = (node: { description?: unknown; name: { value: string } }, path: string): void => {
    if (node.description === undefined) bare.push(path);
  };
  for (const definition of document.definitions) {
    if (!("name" in definition) || definition.name === undefined) continue;
    const path = definition.name.value;
    if (!definition.kind.endsWith("Extension")) check({ ...definition, name: definition.name }, path);
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      for (const argument of definition.arguments ?? []) check(argument, `@${path}(${argument.name.value}:)`);
    }
    if ("values" in definition)
      for (const value of definition.values ?? []) check(value, `${path}.${value.name.value}`);
    if (!("fields" in definition)) continue;
    for (const field of definition.fields ?? []) {
      check(field, `${path}.${field.name.value}`);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) {
        check(argument, `${path}.${field.name.value}(${argument.name.value}:)`);
      }
    }
  }
}

describe("every enum of facts", () => {
  const valuesOf = (name: string) =>
    (schema.getType(name) as GraphQLEnumType).getValues().map(({ name }) => name);

  it("has its words: source kinds and features", () => {
    expect(ownTypes.filter(isEnumType).length).toBeGreaterThan(10);
    const sources = [losantSource, losantInstanceSource, auth0Source];
    expect(sources.map(({ kind }) => kind)).toEqual(valuesOf("SourceKind"));
    const features = new Set(sources.flatMap((source) => source.features));
    expect([...features].toSorted()).toEqual(valuesOf("SourceFeature").toSorted());
  });

  it("has its words: what can go wrong with a source", () => {
    const codes = Object.keys(errorCodes) as ErrorCode[];
    const told = codes.map((code) => toSourceFailure(auth0Source, new GatewayError(code, "Wrong.")).code);
    expect(told.filter((code) => !valuesOf("SourceErrorCode").includes(code))).toEqual([]);
  });

  it("has its words: what Losant counts", () => {
    const resources = new Set([...orgQuotas.resources, ...userQuotas.resources, ...Object.keys(limitKeys)]);
    expect([...resources].toSorted()).toEqual(valuesOf("LosantResource").toSorted());
  });
});
