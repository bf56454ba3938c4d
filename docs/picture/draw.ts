import type { Answer, CallGroup } from "./ask.ts";
import { colourGraphql, colourJson, type Line, layOutJson } from "./code.ts";
import { escapeXml, round } from "./svg.ts";

/** A query and what came back for it. */
export interface Scene extends Answer {
  readonly query: string;
}

/** Lengths in pixels at the picture's own size. */
const size = {
  width: 800,
  titleBar: 44,
  padding: 22,
  fontSize: 12,
  /** Most monospaced fonts are this wide, in parts of their size. Words are placed one by one, so others fit as well. */
  characterWidth: 7.2,
  lineHeight: 19,
  /** Where the answer begins. */
  divider: 384,
} as const;

/** GitHub's own colours for code, on a light page and on a dark one. */
const style = `
  text { font: ${size.fontSize}px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
  .title, .label { font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .title { font-size: 13px; font-weight: 600; }
  .label { font-size: 11px; font-weight: 600; letter-spacing: 0.06em; }
  .card { fill: #ffffff; stroke: #d1d9e0; }
  .bar { fill: #f6f8fa; }
  .rule { stroke: #d1d9e0; }
  .badge { fill: #dafbe1; }
  .title, .plain { fill: #1f2328; }
  .badge-text { fill: #116329; }
  .label, .mark, .quiet { fill: #59636e; }
  .keyword { fill: #cf222e; }
  .field { fill: #0550ae; }
  .argument { fill: #953800; }
  .text { fill: #0a3069; }
  .constant { fill: #6639ba; }
  @media (prefers-color-scheme: dark) {
    .card { fill: #0d1117; stroke: #3d444d; }
    .bar { fill: #151b23; }
    .rule { stroke: #3d444d; }
    .badge { fill: #12261e; }
    .title, .plain { fill: #f0f6fc; }
    .badge-text { fill: #7ee787; }
    .label, .mark, .quiet { fill: #9198a1; }
    .keyword { fill: #ff7b72; }
    .field { fill: #79c0ff; }
    .argument { fill: #ffa657; }
    .text { fill: #a5d6ff; }
    .constant { fill: #d2a8ff; }
  }
`;

/** Draws a query beside its answer, with the upstream calls that it took below it. */
export function drawPicture({ query, data, callCount, calls }: Scene): string {
  const { width, titleBar, padding, lineHeight, divider, characterWidth } = size;
  const question = colourGraphql(query);
  const columns = Math.floor((width - divider - 2 * padding) / characterWidth);
  const answer = colourJson(layOutJson({ data }, columns));
  const callLines = calls.map(describeCalls);
  const top = titleBar + padding + 10;
  const callsTop = top + (question.length + 1) * lineHeight;
  const lineCount = Math.max(question.length + callLines.length + 2, answer.length);
  const height = top + lineCount * lineHeight + padding - 10;
  const total = callCount === 1 ? "1 upstream call" : `${callCount} upstream calls`;
  const badgeWidth = 20 + total.length * 7;
  const summary = `A query for one person, the answer from Losant and Auth0 together, and what it took: ${total}.`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="summary">`,
    `<title id="summary">${escapeXml(summary)}</title>`,
    `<style>${style}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    `<path class="bar" d="M1 ${titleBar}V8.5A7.5 7.5 0 0 1 8.5 1H${width - 8.5}A7.5 7.5 0 0 1 ${width - 1} 8.5V${titleBar}Z"/>`,
    `<path class="rule" d="M1 ${titleBar}.5H${width - 1}M${divider}.5 ${titleBar}V${height - 1}"/>`,
    `<text class="title" x="${padding}" y="27">POST /graphql</text>`,
    `<rect class="badge" x="${width - padding - badgeWidth}" y="11" width="${badgeWidth}" height="23" rx="11.5"/>`,
    `<text class="title badge-text" x="${width - padding - badgeWidth / 2}" y="27" text-anchor="middle">${total}</text>`,
    ...drawLines(question, padding, top),
    `<text class="label" x="${padding}" y="${callsTop}">UPSTREAM CALLS</text>`,
    ...drawLines(callLines, padding, callsTop + lineHeight),
    ...drawLines(answer, divider + padding, top),
    "</svg>",
  ].join("\n")}\n`;
}

function describeCalls({ source, operation, times }: CallGroup): Line {
  const column = 8;
  return [
    { column: 0, text: source, kind: "quiet" },
    { column, text: operation, kind: "plain" },
    ...(times === 1
      ? []
      : [{ column: column + operation.length + 1, text: `×${times}`, kind: "constant" } as const]),
  ];
}

function drawLines(lines: readonly Line[], left: number, top: number): string[] {
  return lines.map((words, index) => {
    const spans = words.map(
      ({ column, text, kind }) =>
        `<tspan class="${kind}" x="${round(left + column * size.characterWidth)}">${escapeXml(text)}</tspan>`,
    );
    return `<text y="${top + index * size.lineHeight}">${spans.join("")}</text>`;
  });
}
