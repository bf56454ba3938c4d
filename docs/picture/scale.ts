/** Where values lie on an axis. */
export interface Scale {
  /** The place of a value, in pixels. */
  place(value: number): number;
  /** Values to write at the axis, with those at its ends. */
  readonly ticks: readonly number[];
  /** Values from end to end, close enough to draw a curve through them. */
  readonly samples: readonly number[];
}

/** How many times the least value the greatest is at least, where an axis is logarithmic. */
const largeRange = 30;
const sampleCount = 64;

/** Makes the scale of an axis that has room for all values: from 0 on, or logarithmic where they range far. */
export function createScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLogarithmic = most / least >= largeRange;
  const ticks = isLogarithmic ? listDecades(least, most) : listSteps(most);
  const toLength = isLogarithmic ? Math.log10 : Number;
  const [start, end] = [toLength(ticks[0] ?? 0), toLength(ticks.at(-1) ?? 1)];
  const samples = Array.from({ length: sampleCount + 1 }, (_, index) => {
    const length = start + ((end - start) * index) / sampleCount;
    return isLogarithmic ? 10 ** length : length;
  });
  return {
    place: (value) => from + ((toLength(value) - start) / (end - start)) * (to - from),
    ticks,
    samples,
  };
}

/** Powers of ten, with an end before the first and one behind the last. */
function listDecades(least: number, most: number): number[] {
  const [first, last] = [roundDown(least), roundUp(most)];
  const decades: number[] = [];
  for (let decade = 10 ** Math.ceil(Math.log10(first)); decade <= last; decade *= 10) decades.push(decade);
  return [...new Set([first, ...decades, last])];
}

/** From 0 on, in some five steps of a round length. */
function listSteps(most: number): number[] {
  const step = roundUp(most / 6);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** The next 1, 2 or 5 with zeros. */
function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * ([1, 2, 5].find((digit) => digit * decade >= value) ?? 10);
}

/** The last 1, 2 or 5 with zeros. */
function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * ([5, 2].find((digit) => digit * decade <= value) ?? 1);
}
