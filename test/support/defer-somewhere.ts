import {
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { createSchema } from "../../src/graph/schema.ts";

/** Makes a decision: a whole number from 0 to below `choices`. */
export type Decide = (choices: number) => number;

const schema = createSchema();

/** Selections that stand twice at most: within each other they would make a document of any length. */
const mostTwice = 3;

/**
 * The same document with some of its selections in deferred fragments: alone or together, as a whole or in part, once
 * more outside of them, and one within another; and with some of its lists streamed.
 */
export function deferSomewhere(document: DocumentNode, decide: Decide): DocumentNode {
  const typeInfo = new TypeInfo(schema);
  let twice = 0;

  function defer(selections: readonly SelectionNode[]): SelectionNode {
    return {
      kind: Kind.INLINE_FRAGMENT,
      directives: [toDirective("defer")],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    };
  }

  function split({ selections }: SelectionSetNode): readonly SelectionNode[] {
    const outside: SelectionNode[] = [];
    const inside: SelectionNode[] = [];
    for (const selection of selections) {
      const choice = decide(7);
      const [front, back] = halve(selection);
      if (choice === 0) outside.push(defer([selection]));
      else if (choice === 1) inside.push(selection);
      else if (choice === 2 && back !== null) {
        outside.push(front);
        inside.push(back);
      } else if (choice === 3 && twice < mostTwice) {
        twice += 1;
        outside.push(selection);
        inside.push(selection);
      } else outside.push(selection);
    }
    if (inside.length > 1 && decide(3) === 0) inside.splice(0, 1, defer(inside.slice(0, 1)));
    return [...outside, ...(inside.length === 0 ? [] : [defer(inside)])];
  }

  const deferred: DocumentNode = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet: {
        leave(node) {
          const type = typeInfo.getParentType();
          const isRoot = type === schema.getMutationType() || type === schema.getSubscriptionType();
          return isRoot ? undefined : { ...node, selections: split(node) };
        },
      },
      Field: {
        leave(node): FieldNode | undefined {
          const field = typeInfo.getFieldDef();
          const type = isNonNullType(field?.type) ? field.type.ofType : field?.type;
          const isRoot = typeInfo.getParentType() === schema.getMutationType();
          if (!isListType(type) || isRoot || hasTwin(document, node) || decide(3) > 0) return undefined;
          return { ...node, directives: [...(node.directives ?? []), toStream(decide(3))] };
        },
      },
      OperationDefinition({ operation }) {
        return operation === OperationTypeNode.SUBSCRIPTION ? false : undefined;
      },
    }),
  );
  return giveLabels(deferred, decide);
}

/** A field with one half of what it asks for, and with the other; null where nothing can be halved. */
function halve(selection: SelectionNode): readonly [SelectionNode, SelectionNode | null] {
  const selections = selection.kind === Kind.FIELD ? (selection.selectionSet?.selections ?? []) : [];
  const [first] = selections;
  if (selection.kind !== Kind.FIELD || first === undefined) return [selection, null];
  const withOnly = (part: readonly SelectionNode[]): SelectionNode => ({
    ...selection,
    selectionSet: { kind: Kind.SELECTION_SET, selections: part },
  });
  if (selections.length === 1) {
    const [front, back] = halve(first);
    return back === null ? [selection, null] : [withOnly([front]), withOnly([back])];
  }
  const middle = Math.ceil(selections.length / 2);
  return [withOnly(selections.slice(0, middle)), withOnly(selections.slice(middle))];
}

/** Gives labels to some of the directives. What was taken twice may not have the same. */
function giveLabels(document: DocumentNode, decide: Decide): DocumentNode {
  let labels = 0;
  return visit(document, {
    Directive(node) {
      if (node.name.value !== "defer") return undefined;
      if (decide(2) === 0) return toDirective("defer");
      labels += 1;
      return toDirective("defer", { kind: Kind.STRING, value: `part${labels}` });
    },
  });
}

/** Whether a list stands in the document more than once: all its uses in one place would have to be streamed alike. */
function hasTwin(document: DocumentNode, { alias, name }: FieldNode): boolean {
  let uses = 0;
  visit(document, {
    Field(other) {
      if ((other.alias ?? other.name).value === (alias ?? name).value) uses += 1;
    },
  });
  return uses > 1;
}

function toStream(initialCount: number): DirectiveNode {
  return toDirective("stream", { kind: Kind.INT, value: String(initialCount) });
}

function toDirective(name: "defer" | "stream", value?: ConstValueNode): DirectiveNode {
  const argument = name === "defer" ? "label" : "initialCount";
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments:
      value === undefined ? [] : [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value }],
  };
}
