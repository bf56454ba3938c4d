import type { SourceKind } from "../gql/graphql.ts";

interface SourceNameProps {
  readonly source: { readonly title: string; readonly kind: SourceKind };
}

/** Where something lives, with a dot in the colour of its kind. */
export function SourceName({ source }: SourceNameProps) {
  return <span className={`source ${source.kind.toLowerCase()}`}>{source.title}</span>;
}
