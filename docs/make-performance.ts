/**
 * Writes the figures into docs/performance.md and draws the pictures of its curves, from bench/result.json and
 * bench/growth.json: `node docs/make-performance.ts [--check]`. With `--check` nothing is written, and the exit code is 1
 * when a file is not current.
 */
import { readFileSync } from "node:fs";
import type { Spread } from "../bench/contest.ts";
import { type Circumstances, type CurveResult, readReport, type WorkloadResult } from "../bench/report.ts";
import { fillMarks, writeTable } from "./markdown.ts";
import { drawCurve } from "./picture/curve.ts";
import { writeFiles } from "./write-files.ts";

const page = new URL("performance.md", import.meta.url);

/** The page as it should be, and the pictures in it: text by file. */
export function makePerformance(): ReadonlyMap<URL, string> {
  const result = readReport("result");
  const growth = readReport("growth");
  const text = fillMarks(readFileSync(page, "utf8"), {
    workloads: `${writeTable(
      ["", "CPU", "CPU, ms", "p99", "resident memory", "calls", "rounds", "p50 at 25 ms"],
      result.workloads.map(writeWorkload),
    )}\n\n${writeCircumstances(result)}`,
    growth: `${writeTable(
      ["", "sizes", "calls", "CPU of a request, ms", "each one more, µs"],
      growth.curves.map(writeCurve),
    )}\n\n${writeCircumstances(growth)}`,
  });
  return new Map([
    [page, text],
    ...growth.curves.map(
      (curve) => [new URL(`pictures/growth-${curve.name}.svg`, import.meta.url), drawCurve(curve)] as const,
    ),
  ]);
}

function writeWorkload({ name, gateway, floor, ratio }: WorkloadResult): string[] {
  const [wait = 0, floorWait = 1] = [gateway.waits.at(-1), floor.waits.at(-1)];
  return [
    name,
    writeSpread(ratio.cpu),
    `${gateway.cpu.median.toPrecision(2)} / ${floor.cpu.median.toPrecision(2)}`,
    writeSpread(ratio.p99),
    writeSpread(ratio.residentBytes),
    `${gateway.calls} / ${floor.calls}`,
    `${gateway.rounds.toFixed(1)} / ${floor.rounds.toFixed(1)}`,
    (wait / floorWait).toFixed(2),
  ];
}

function writeCurve({ unit, isGrowing, points }: CurveResult): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`there are no ${unit}`);
  const slope = (last.cpu.median - first.cpu.median) / (last.size - first.size);
  return [
    unit,
    `${first.size} to ${last.size.toLocaleString("en")}`,
    first.calls === last.calls ? `${first.calls}` : `${first.calls} to ${last.calls}`,
    `${first.cpu.median} to ${last.cpu.median}`,
    isGrowing ? `${Math.round(slope * 1_000).toLocaleString("en")}` : "",
  ];
}

function writeSpread({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function writeCircumstances({ date, processor, cores, node, rounds }: Circumstances): string {
  return `Medians of ${rounds} rounds (least–most), ${date}, Node ${node.slice(1)}, ${cores} × ${processor}.`;
}

if (import.meta.main) writeFiles(makePerformance(), "docs/make-performance.ts");
