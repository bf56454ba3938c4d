import { useTransition } from "react";

interface MoreProps {
  /** Where the page that is shown lies in its list. */
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Fetches the page that follows. */
  readonly fetchMore: (options: { variables: { after: string | null } }) => unknown;
}

/** A button for the next page, while there is one. What is shown stays until it is there. */
export function More({ pageInfo, fetchMore }: MoreProps) {
  const [isPending, startTransition] = useTransition();
  if (!pageInfo.hasNextPage) return null;
  const load = () =>
    startTransition(() => {
      fetchMore({ variables: { after: pageInfo.endCursor } });
    });
  return (
    <button type="button" className="more" onClick={load} disabled={isPending}>
      {isPending ? "Loading…" : "Show more"}
    </button>
  );
}
