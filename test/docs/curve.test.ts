import { describe, expect, it } from "vitest";
import type { CurveResult, Point } from "../../bench/report.ts";
import { drawCurve } from "../../docs/picture/curve.ts";
import { createScale } from "../../docs/picture/scale.ts";

function pointOf(size: number, median: number): Point {
  return { size, shape: null, calls: 1, cpu: { median, least: median * 0.9, most: median * 1.2 } };
}

function curveOf(points: readonly Point[], isGrowing = true): CurveResult {
  return { name: "things", title: "Things < 5", unit: "things", isGrowing, points };
}

/** Places of the points, and of the line at its ends. */
function placesIn(picture: string) {
  const points = [...picture.matchAll(/<circle class="point" cx="([\d.]+)" cy="([\d.]+)"/g)];
  const [, line = ""] = /<path class="line" d="M\d+ 26h28M([^"]+)"/.exec(picture) ?? [];
  const toPlace = (text: string) => text.split(" ").map(Number);
  const ends = line.split("L");
  return {
    points: points.map(([, x, y]) => [Number(x), Number(y)]),
    start: toPlace(ends[0] ?? ""),
    end: toPlace(ends.at(-1) ?? ""),
  };
}

describe("an axis", () => {
  it("begins at 0 and has round steps where values lie close together", () => {
    const { ticks, place } = createScale([2, 9.3], [100, 0]);
    expect(ticks).toEqual([0, 2, 4, 6, 8, 10]);
    expect([place(0), place(5), place(10)]).toEqual([100, 50, 0]);
  });

  it("is logarithmic where they range far, with room for the least and the most", () => {
    const { ticks, place } = createScale([0.3, 442], [0, 100]);
    expect(ticks).toEqual([0.2, 1, 10, 100, 500]);
    expect(place(10) - place(1)).toBeCloseTo(place(100) - place(10));
  });

  it("ends at the values themselves where these are round", () => {
    expect(createScale([1, 10_000], [0, 100]).ticks).toEqual([1, 10, 100, 1_000, 10_000]);
  });
});

describe("a curve", () => {
  it("has every point on its line when it is linear, on logarithmic axes too", () => {
    for (const sizes of [
      [1, 2, 5, 10],
      [1, 10, 100, 10_000],
    ]) {
      const places = placesIn(drawCurve(curveOf(sizes.map((size) => pointOf(size, 2 + 0.5 * size)))));
      expect(places.points).toHaveLength(4);
      expect(places.start).toEqual(places.points[0]);
      expect(places.end).toEqual(places.points.at(-1));
    }
  });

  it("rises above its line at the end when it is worse than linear", () => {
    const { points, end } = placesIn(
      drawCurve(curveOf([1, 2, 5, 10].map((size) => pointOf(size, size ** 2)))),
    );
    // Downwards, as pictures count.
    expect(points.at(-1)?.[1]).toBeLessThan(end[1] ?? 0);
  });

  it("is compared with a constant where all requests ask for the same", () => {
    const picture = drawCurve(curveOf([pointOf(1, 2), pointOf(10, 4)], false));
    const { start, end } = placesIn(picture);
    expect(start[1]).toBe(end[1]);
    expect(picture).toContain(">constant</text>");
  });

  it("tells its figures to those who do not see it", () => {
    const picture = drawCurve(curveOf([pointOf(1, 2), pointOf(1_000, 4)]));
    expect(picture).toContain('<title id="summary">Things &lt; 5: 1 2 ms, 1,000 4 ms.</title>');
  });
});
