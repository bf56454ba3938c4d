/** A copy without the properties that are null or undefined: Auth0 leaves out what a thing does not have. */
export function withoutNull<Value extends object>(
  record: Value,
): { [Key in keyof Value]: Exclude<Value[Key], null | undefined> } {
  const kept = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Value]: Exclude<Value[Key], null | undefined> };
}
