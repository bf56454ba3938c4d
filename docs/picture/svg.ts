/** A length of a picture, to a tenth of a pixel. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Text as it stands in SVG. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
