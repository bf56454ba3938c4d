import type { FaultKind } from "./kind.ts";

/** An answer as the gateway gives it. */
export interface GraphAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphError[];
}

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

type Path = readonly (string | number)[];
type Members = Readonly<Record<string, unknown>>;

/** What the answer under a fault turned out to be. */
export interface Verdict {
  readonly outcome: "unharmed" | "told" | "violated";
  readonly violations: readonly string[];
}

/** Reads an answer. Null when it is none, or says that the gateway itself failed. */
export function readAnswer(text: string): GraphAnswer | null {
  try {
    const { data = null, errors = [] } = JSON.parse(text) as Partial<GraphAnswer>;
    return { data, errors };
  } catch {
    return null;
  }
}

/** Compares the answer under a fault with the healthy one, and with what the kind of fault allows. */
export function judge(healthy: GraphAnswer, faulty: GraphAnswer, kind: Judged): Verdict {
  const violations: string[] = [];
  const told = [...faulty.errors.map(({ extensions }) => extensions?.code ?? "none")];
  const paths = faulty.errors.map(({ path = [] }) => path);

  /** Whether an error leads to a place, to something around it, or to something inside that took it along. */
  const isCovered = (path: Path) => paths.some((error) => isPrefix(error, path) || isPrefix(path, error));

  function compare(good: unknown, bad: unknown, path: Path, isExcused: boolean): void {
    if (Array.isArray(good) && Array.isArray(bad)) compareLists(good, bad, path, isExcused);
    else if (isMembers(good) && isMembers(bad)) compareMembers(good, bad, path, isExcused);
    else if (bad === null || bad === undefined) {
      const isHidden = isExcused || (kind.mayHide && isLookup(path)) || isCovered(path);
      if (good !== bad && !isHidden) violations.push(`silent loss at ${path.join(".")}`);
    } else if (good !== bad) {
      violations.push(`wrong value at ${path.join(".")}: ${brief(bad)} in place of ${brief(good)}`);
    }
  }

  function compareMembers(good: Members, bad: Members, path: Path, isExcused: boolean): void {
    const own = [...failuresIn(bad, "sourceErrors"), ...failuresIn(bad, "errors")];
    told.push(...own);
    const excused = isExcused || own.length > 0;
    for (const [name, value] of Object.entries(good)) {
      if (name === "sourceErrors" || name === "errors") continue;
      // A page that lacks a source cannot tell what follows.
      if (name === "pageInfo" && own.length > 0) continue;
      // Beside an error, a flag that is not set says that nothing was done.
      if (own.length > 0 && bad[name] === false) continue;
      compare(value, bad[name], [...path, name], excused);
    }
  }

  function compareLists(good: readonly unknown[], bad: readonly unknown[], path: Path, isExcused: boolean) {
    const ids = good.map(idOf);
    if (ids.some((id) => id === null)) {
      for (const [index, value] of good.entries()) compare(value, bad[index], [...path, index], isExcused);
      if (bad.length > good.length)
        violations.push(`${bad.length - good.length} too many at ${path.join(".")}`);
      return;
    }
    let last = -1;
    const met = new Set<number>();
    for (const [index, value] of bad.entries()) {
      const place = value === null ? index : ids.indexOf(idOf(value));
      if (place === -1 || met.has(place)) {
        violations.push(`${place === -1 ? "a stranger" : "a double"} at ${[...path, index].join(".")}`);
        continue;
      }
      met.add(place);
      if (place < last && !kind.mayReorder) violations.push(`disorder at ${path.join(".")}`);
      last = place;
      compare(good[place], value, [...path, index], isExcused);
    }
    if (met.size < good.length && !isExcused && !isCovered(path)) {
      violations.push(`${good.length - met.size} silently lost at ${path.join(".")}`);
    }
  }

  compare(healthy.data, faulty.data, [], false);
  for (const { message, extensions } of faulty.errors) {
    if (extensions?.code === undefined) violations.push(`an error without a code: ${message}`);
  }
  const unexpected = new Set(
    told.filter((code) => !payloadCodes.has(code) && !(kind.codes as readonly string[]).includes(code)),
  );
  for (const code of unexpected) violations.push(`says ${code}`);
  const isUnharmed = violations.length === 0 && told.length === 0 && isSame(healthy.data, faulty.data, kind);
  if (violations.length === 0 && kind.expected === "unharmed" && !isUnharmed) violations.push("harmed");
  if (violations.length > 0) return { outcome: "violated", violations };
  return { outcome: isUnharmed ? "unharmed" : "told", violations };
}

/** What payloads of mutations say besides: of several steps some failed; a refused sign-in is about what was given. */
const payloadCodes: ReadonlySet<string> = new Set(["PARTIALLY_APPLIED", "BAD_CREDENTIALS"]);

/** What the oracle needs to know of a kind of fault. */
export type Judged = Pick<FaultKind, "expected" | "codes" | "mayHide" | "mayReorder">;

function isSame(good: unknown, bad: unknown, { mayReorder }: Judged): boolean {
  return mayReorder || JSON.stringify(good) === JSON.stringify(bad);
}

/** The codes in a list of failures that stands in the data. */
function failuresIn(members: Members, name: string): string[] {
  const failures = members[name];
  if (!Array.isArray(failures)) return [];
  return failures.map((failure: unknown) => (isMembers(failure) ? String(failure["code"]) : "none"));
}

/** Fields that look one thing up: null without an error when it is not there. */
const lookups = new Set(["org", "user", "node", "nodes", "role", "membership", "_entities"]);

function isLookup(path: Path): boolean {
  const name = path.findLast((step) => typeof step === "string");
  return name !== undefined && lookups.has(name);
}

/** What tells entries of a list apart, by the fields that do it. */
const identities = [
  "id",
  "sourceId",
  "accountId",
  "logId",
  "connectionId",
  "clientId",
  "itemId",
  "enrollmentId",
  "resourceId",
  "ip",
];

/** What names an entry: its id, or itself where it is one. */
function idOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!isMembers(value)) return null;
  const id = identities.map((name) => value[name]).find((found) => typeof found === "string");
  return id ?? null;
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPrefix(part: Path, whole: Path): boolean {
  return part.length <= whole.length && part.every((step, index) => step === whole[index]);
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
