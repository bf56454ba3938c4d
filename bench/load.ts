import autocannon from "autocannon";

/** What is sent, over and over. */
export interface Shot {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What is sent at the same time, and what comes back for each. */
export interface Volley {
  /** Sent in turns. The first stands for all where one is enough. All go to the same URL with the same method. */
  readonly shots: readonly [Shot, ...Shot[]];
  /** The answer that was found right, byte for byte. */
  readonly expected: string;
  readonly connections: number;
}

/** How a target bore a load. Times in milliseconds. */
export interface Borne {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Sends a shot once. Throws for a status other than 200. */
export async function sendOnce({ url, method, headers, body }: Shot): Promise<string> {
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}

/**
 * Sends shots so many times, each of them at least once. Throws when an answer is another one than the expected. It ends
 * with the last answer: a load that ended with time would cut requests off, and their end costs the target more than
 * others.
 */
export async function load({ shots, expected, connections }: Volley, times: number): Promise<Borne> {
  const [{ url, method }] = shots;
  let opened = 0;
  let wrongAnswer = "";
  const result = await autocannon({
    url,
    method,
    connections,
    amount: Math.max(times, shots.length, connections),
    // Seconds, for a machine that is busy with other things.
    timeout: 60,
    // Milliseconds between its looks at whether all answers are there: with its own 1,000 a short load seems a slow one.
    sampleInt: 20,
    setupClient(client) {
      const first = opened++ % shots.length;
      const own = shots.filter((_, index) => index % connections === first);
      client.setRequests(own.map(({ headers, body }) => ({ headers: { ...headers }, body })));
    },
    verifyBody(answer) {
      if (answer !== expected) wrongAnswer = String(answer);
      return answer === expected;
    },
  });
  const wrong = result.mismatches + result.errors + result.timeouts + result.non2xx;
  if (wrong > 0) {
    throw new Error(
      `${wrong} of ${result.requests.total} answers of ${url} were wrong or missing: ${wrongAnswer.slice(0, 500)}`,
    );
  }
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** The median of times that one caller waits, one request after the other, in milliseconds. */
export async function waitAlone(shot: Shot, times: number): Promise<number> {
  const waits: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await sendOnce(shot);
    waits.push(performance.now() - started);
  }
  return medianOf(waits);
}

/** The median. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
