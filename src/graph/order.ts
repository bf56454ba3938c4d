import type { SortDirection } from "../sources/source.ts";

/** An `orderBy` argument in the port's terms: null when the caller left the order to the source. */
export function toOrder<Field>(
  orderBy: { readonly field: Field; readonly direction?: SortDirection | null } | null | undefined,
  defaultDirection: SortDirection = "ASC",
): { readonly field: Field; readonly direction: SortDirection } | null {
  if (orderBy === null || orderBy === undefined) return null;
  return { field: orderBy.field, direction: orderBy.direction ?? defaultDirection };
}
