import type { z } from "zod";
import type { ConfigProblem } from "./config-error.ts";
import { listKnownKeys } from "./json-schema.ts";
import { findNearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** Names are shown, unless they look like anything else that went into the wrong place. */
function isShowable(name: string): boolean {
  return /^[\w$.-]{1,64}$/.test(name);
}

/** Writes a path the way JavaScript does: `sources[0].url`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const step of path) {
    const name = String(step);
    if (typeof step === "number") text += `[${name}]`;
    else if (/^[a-z_$][\w$]{0,63}$/i.test(name)) text += text === "" ? name : `.${name}`;
    else text += isShowable(name) ? `["${name}"]` : '["…"]';
  }
  return text === "" ? "configuration" : text;
}

/** Says that a key or variable is unknown, and which one was probably meant. */
export function describeUnknown(thing: string, name: string, known: readonly string[]): string {
  const shown = isShowable(name) ? ` "${name}"` : "";
  const nearest = findNearest(name, known);
  const guess = nearest === null ? "" : `; did you mean "${nearest}"?`;
  return `unknown ${thing}${shown}${guess} Known: ${known.join(", ")}`;
}

function toProblemsOfIssue(issue: Issue): ConfigProblem[] {
  const path = formatPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = listKnownKeys(issue.path);
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      message: describeUnknown("key", key, known),
    }));
  }
  // Refused property names come wrapped, with the reasons inside.
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => ({ path, message }));
  return [{ path, message: issue.message }];
}

/** Makes problems of what the schema found, each once: zod refuses integers beyond 2^53 twice. */
export function toProblems(issues: readonly Issue[]): ConfigProblem[] {
  const problems = issues.flatMap(toProblemsOfIssue);
  const keys = problems.map(({ path, message }) => `${path}: ${message}`);
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
