import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startWorld, type World } from "../support/world.ts";
import { type Exposition, readMetrics } from "../telemetry/exposition.ts";
import { documentAt, root, tableIn } from "./markdown.ts";

const page = documentAt("docs/operations.md");
/** What Prometheus adds to every series. */
const scrapeLabels = ["job", "instance"];

/** A query in PromQL, and where it stands. */
interface Query {
  readonly where: string;
  readonly text: string;
}

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

function readDeploy(file: string): string {
  return readFileSync(new URL(`deploy/${file}`, root), "utf8");
}

const dashboard = JSON.parse(readDeploy("grafana/rollcall.json")) as { panels: readonly Panel[] };
const { groups } = parse(readDeploy("prometheus/rollcall.rules.yml")) as {
  groups: readonly { rules: readonly { alert: string; expr: string }[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const queries: readonly Query[] = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => ({ where: title, text: expr })),
  ),
  ...rules.map(({ alert, expr }) => ({ where: alert, text: expr })),
];

let world: World;
let metrics: Exposition;
beforeAll(async () => {
  world = await startWorld({}, { comparesPlans: false });
  const ask = '{ users(sources: ["auth0"], first: 1) { nodes { email } } }';
  await world.behave("auth0", {
    rateLimit: { limit: 50, windowMs: 60_000 },
    fail: [{ pathPattern: "/users", status: 503, times: 1 }],
  });
  await world.data(ask);
  await world.ask(ask, { as: "sandbox-limited" });
  await world.ask("{ nothing }");
  // Otherwise it is chance whether there has been a collection to measure.
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  metrics = await readMetrics(world.url);
});
afterAll(() => world.close());

/** The labels of a metric's samples. A histogram's `le` is part of its format. */
function labelsOf(name: string): string[] {
  const own = metrics.samples.filter((sample) => sample.name.replace(/_(?:bucket|sum|count)$/, "") === name);
  return [...new Set(own.flatMap(({ labels }) => Object.keys(labels)))].filter((label) => label !== "le");
}

/** Cells of names in backquotes. */
function namesIn(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
}

describe("the page about operations", () => {
  it("lists every metric of the gateway, with its type and its labels", () => {
    const own = [...metrics.types].filter(([name]) => name.startsWith("rollcall_"));
    const listed = tableIn(page, "metric").map(([name, type, labels]) => [
      ...namesIn(name),
      type,
      namesIn(labels).toSorted(),
    ]);
    expect(listed.toSorted()).toEqual(
      own.map(([name, type]) => [name, type, labelsOf(name).toSorted()]).toSorted(),
    );
  });

  it("lists every label", () => {
    const used = new Set(
      [...metrics.types.keys()].filter((name) => name.startsWith("rollcall_")).flatMap(labelsOf),
    );
    expect(
      tableIn(page, "label")
        .flatMap(([name]) => namesIn(name))
        .toSorted(),
    ).toEqual([...used].toSorted());
  });

  it("says of every alert what to do", () => {
    expect(tableIn(page, "alert").flatMap(([name]) => namesIn(name))).toEqual(
      rules.map(({ alert }) => alert),
    );
  });
});

describe("every query of the dashboard and the alerts", () => {
  it("is found", () => {
    expect(dashboard.panels.length).toBeGreaterThan(15);
    expect(rules.length).toBeGreaterThan(5);
    for (const name of metrics.types.keys()) {
      if (!name.startsWith("rollcall_")) continue;
      expect(
        queries.some(({ text }) => text.includes(name)),
        `a query of ${name}`,
      ).toBe(true);
    }
  });

  it.each(queries)("asks for series that the gateway has: $where", ({ text }) => {
    const names = [...text.matchAll(/\b(?:rollcall|process|nodejs)_\w+/g)].map(([name]) => name);
    expect(names).not.toEqual([]);
    const there = new Set(metrics.samples.map(({ name }) => name));
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    const labels = new Set([
      ...metrics.samples.flatMap((sample) => (names.includes(sample.name) ? Object.keys(sample.labels) : [])),
      ...scrapeLabels,
    ]);
    const grouped = [...text.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = ""]) => list.split(/,\s*/));
    const matched = [...text.matchAll(/(\w+)(?:=~|!=|!~|=)"/g)].map(([, label = ""]) => label);
    expect([...grouped, ...matched].filter((label) => !labels.has(label))).toEqual([]);
  });
});
