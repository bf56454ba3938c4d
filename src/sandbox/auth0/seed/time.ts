/** An hour in milliseconds. */
export const hour = 3_600_000;

/** A day in milliseconds. */
export const day = 24 * hour;

/** A time in the way the API writes it. */
export function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** When the `index`th customer's organization was made, in milliseconds: one every nine days. */
export function organizationMadeAt(index: number): number {
  return Date.UTC(2022, 2, 1, 8) + index * 9 * day;
}

/** When somebody joined the `index`th customer's organization as its `position`th member, in milliseconds. */
export function memberJoinedAt(index: number, position: number): number {
  return organizationMadeAt(index) + (position + 1) * 6 * hour;
}
