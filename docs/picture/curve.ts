import type { CurveResult, Point } from "../../bench/report.ts";
import { createScale } from "./scale.ts";
import { escapeXml, round } from "./svg.ts";

/** Lengths in pixels at the picture's own size, and the space around what is plotted. */
const size = { width: 720, height: 380, left: 68, right: 72, top: 56, bottom: 60 } as const;

/** GitHub's own colours, on a light page and on a dark one. */
const style = `
  text { font: 12px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #59636e; }
  .title { font-size: 14px; font-weight: 600; fill: #1f2328; }
  .card { fill: #ffffff; stroke: #d1d9e0; }
  .grid { stroke: #d1d9e0; }
  .line { fill: none; stroke: #59636e; stroke-dasharray: 6 4; }
  .spread { stroke: #0969da; }
  .point { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1; }
    .title { fill: #f0f6fc; }
    .card { fill: #0d1117; stroke: #3d444d; }
    .grid { stroke: #3d444d; }
    .line { stroke: #9198a1; }
    .spread { stroke: #4493f8; }
    .point { fill: #4493f8; }
  }
`;

/** Draws CPU over size: each point with its spread, and the line that fits best. The same SVG every time. */
export function drawCurve({ title, unit, isGrowing, points }: CurveResult): string {
  const { width, height, left, right, top, bottom } = size;
  const [end, floor] = [width - right, height - bottom];
  const x = createScale(
    points.map((point) => point.size),
    [left, end],
  );
  const y = createScale(
    points.flatMap(({ cpu }) => [cpu.least, cpu.most]),
    [floor, top],
  );
  const [name, costAt] = isGrowing ? ["linear", fitLine(points)] : ["constant", fitConstant(points)];
  const line = spanOf(points, x.samples).map((at) => `${round(x.place(at))} ${round(y.place(costAt(at)))}`);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="summary">`,
    `<title id="summary">${escapeXml(`${title}: ${points.map(describePoint).join(", ")}.`)}</title>`,
    `<style>${style}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="title" x="20" y="30">${escapeXml(title)}</text>`,
    ...x.ticks.flatMap((tick) => {
      const place = round(x.place(tick));
      return [
        `<path class="grid" d="M${place} ${top}V${floor}"/>`,
        `<text x="${place}" y="${floor + 18}" text-anchor="middle">${write(tick)}</text>`,
      ];
    }),
    ...y.ticks.flatMap((tick) => {
      const place = round(y.place(tick));
      return [
        `<path class="grid" d="M${left} ${place}H${end}"/>`,
        `<text x="${left - 8}" y="${place + 4}" text-anchor="end">${write(tick)}</text>`,
      ];
    }),
    `<text x="${(left + end) / 2}" y="${height - 16}" text-anchor="middle">${escapeXml(unit)}</text>`,
    `<text transform="translate(20 ${(top + floor) / 2}) rotate(-90)" text-anchor="middle">CPU of a request, ms</text>`,
    `<path class="line" d="M${end - 92} 26h28M${line.join("L")}"/>`,
    `<text x="${end}" y="30" text-anchor="end">${name}</text>`,
    ...points.flatMap(({ size: at, shape, cpu }) => {
      const [across, down] = [round(x.place(at)), round(y.place(cpu.median))];
      return [
        `<path class="spread" d="M${across} ${round(y.place(cpu.least))}V${round(y.place(cpu.most))}"/>`,
        `<circle class="point" cx="${across}" cy="${down}" r="4"/>`,
        ...(shape === null ? [] : [drawShape(shape, across, down)]),
      ];
    }),
    "</svg>",
  ].join("\n")}\n`;
}

/** Names a point: broad ones above, as they take more calls and lie above the others, narrow ones below. */
function drawShape([outer, inner]: NonNullable<Point["shape"]>, across: number, down: number): string {
  const text = `${outer} × ${inner}</text>`;
  if (outer === inner) return `<text x="${across + 8}" y="${down + 4}">${text}`;
  return `<text x="${across}" y="${outer > inner ? down - 12 : down + 22}" text-anchor="middle">${text}`;
}

/** The straight line that fits best. A point counts by how far it is off in parts of itself, so that small ones count too. */
function fitLine(points: readonly Point[]): (at: number) => number {
  const weighed = points.map(({ size: at, cpu: { median } }) => ({ at, median, weight: 1 / median ** 2 }));
  const total = sumOf(weighed, ({ weight }) => weight);
  const meanSize = sumOf(weighed, ({ at, weight }) => at * weight) / total;
  const meanCost = sumOf(weighed, ({ median, weight }) => median * weight) / total;
  const slope =
    sumOf(weighed, ({ at, median, weight }) => weight * (at - meanSize) * (median - meanCost)) /
    sumOf(weighed, ({ at, weight }) => weight * (at - meanSize) ** 2);
  return (at) => meanCost + slope * (at - meanSize);
}

function fitConstant(points: readonly Point[]): () => number {
  const mean = sumOf(points, ({ cpu }) => cpu.median) / points.length;
  return () => mean;
}

/** The sizes of all points from the least to the greatest, and values in between. */
function spanOf(points: readonly Point[], samples: readonly number[]): readonly number[] {
  const sizes = points.map((point) => point.size);
  const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)];
  return [least, ...samples.filter((value) => value > least && value < greatest), greatest];
}

function sumOf<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + read(item), 0);
}

function describePoint({ size: at, shape, cpu }: Point): string {
  return `${shape?.join(" × ") ?? write(at)} ${cpu.median} ms`;
}

function write(value: number): string {
  return value.toLocaleString("en");
}
