import {
  BREAK,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";

/** The directives that let an operation be answered in parts. */
const names: ReadonlySet<string> = new Set(["defer", "stream"]);

const documents = new WeakMap<DocumentNode, boolean>();
const found = new WeakMap<OperationDefinitionNode, readonly DirectiveNode[]>();
const stripped = new WeakMap<DocumentNode, DocumentNode>();

/** Whether such a directive stands anywhere in a document. */
export function hasPartDirectives(document: DocumentNode): boolean {
  let isFound = documents.get(document);
  if (isFound === undefined) {
    isFound = searchPartDirectives(document);
    documents.set(document, isFound);
  }
  return isFound;
}

function searchPartDirectives(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Directive({ name }) {
      isFound ||= names.has(name.value);
      return isFound ? BREAK : undefined;
    },
  });
  return isFound;
}

/** Those that an operation has, in itself and in the fragments that it spreads. */
export function findPartDirectives(
  document: DocumentNode,
  operationName: string | null | undefined,
): readonly DirectiveNode[] {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return [];
  let directives = found.get(operation);
  if (directives === undefined) {
    directives = collect(document, operation);
    found.set(operation, directives);
  }
  return directives;
}

/** The same document without them: it is answered in one piece, with the same data. */
export function withoutPartDirectives(document: DocumentNode): DocumentNode {
  let whole = stripped.get(document);
  if (whole === undefined) {
    whole = visit(document, { Directive: ({ name }) => (names.has(name.value) ? null : undefined) });
    stripped.set(document, whole);
  }
  return whole;
}

function collect(document: DocumentNode, operation: OperationDefinitionNode): readonly DirectiveNode[] {
  const fragments = new Map(
    document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const directives: DirectiveNode[] = [];
  const open: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    visit(next, {
      Directive(node) {
        if (names.has(node.name.value)) directives.push(node);
      },
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        fragments.delete(name.value);
        if (fragment !== undefined) open.push(fragment);
      },
    });
  }
  return directives;
}
