/** What stands where something is still on its way. */
export function Loading() {
  return (
    <p role="status" className="loading">
      Loading…
    </p>
  );
}
