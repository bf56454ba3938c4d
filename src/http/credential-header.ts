/**
 * The header in which a caller sends the credential for one source: `losant-instance` is served by
 * `Losant-Instance-Authorization`.
 */
export function credentialHeaderOf(sourceName: string): string {
  const words = sourceName.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("-")}-Authorization`;
}
