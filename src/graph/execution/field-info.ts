import type { GraphQLOutputType, GraphQLResolveInfo, ResponsePath } from "graphql";
import type { AskedOperation } from "../per-operation.ts";
import type { FieldPlan } from "./operation-plan.ts";

/** What is the same for all fields of an execution. */
export type ExecutionInfo = AskedOperation & Pick<GraphQLResolveInfo, "rootValue">;

/** What a resolver is told of its field. The path is made when it is first asked for: of most values it never is. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly plan: FieldPlan;
  readonly #execution: ExecutionInfo;
  readonly #parent: ResponsePath | undefined;
  #path: ResponsePath | undefined;

  constructor(execution: ExecutionInfo, plan: FieldPlan, parent: ResponsePath | undefined) {
    this.plan = plan;
    this.#execution = execution;
    this.#parent = parent;
  }

  get path(): ResponsePath {
    const { key, parentType } = this.plan;
    this.#path ??= { prev: this.#parent, key, typename: parentType.name };
    return this.#path;
  }

  /** Such as `Query.viewer` (https://github.com/graphql/graphql-wg/blob/main/rfcs/SchemaCoordinates.md). */
  get coordinate(): string {
    return `${this.parentType.name}.${this.fieldName}`;
  }

  get fieldName(): string {
    return this.plan.field.name;
  }

  get fieldNodes(): GraphQLResolveInfo["fieldNodes"] {
    return this.plan.nodes;
  }

  get returnType(): GraphQLOutputType {
    return this.plan.field.type;
  }

  get parentType(): GraphQLResolveInfo["parentType"] {
    return this.plan.parentType;
  }

  get schema(): GraphQLResolveInfo["schema"] {
    return this.#execution.schema;
  }

  get fragments(): GraphQLResolveInfo["fragments"] {
    return this.#execution.fragments;
  }

  get rootValue(): unknown {
    return this.#execution.rootValue;
  }

  get operation(): GraphQLResolveInfo["operation"] {
    return this.#execution.operation;
  }

  get variableValues(): GraphQLResolveInfo["variableValues"] {
    return this.#execution.variableValues;
  }
}
