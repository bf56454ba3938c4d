import { parseArgs } from "node:util";
import type { ConfigProblem } from "./config-error.ts";
import { integerText } from "./field.ts";
import { describeUnknown } from "./problem.ts";
import { workersSchema } from "./schema.ts";

/** What the options of the command say: the values that could be read, and what is wrong with the others. */
export interface Options {
  readonly workers?: number;
  readonly problems: readonly ConfigProblem[];
}

/** Checks what stands after the command, such as `--workers 4`. Words that are no options are refused, and not quoted. */
export function readOptions(words: readonly string[]): Options {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: { workers: { type: "string" } },
    strict: false,
    tokens: true,
  });
  const problems = tokens.flatMap((token) => {
    if (token.kind === "option" && token.name !== "workers")
      return { path: "command line", message: describeUnknown("option", token.rawName, ["--workers"]) };
    return [];
  });
  const isNotOption = tokens.some(({ kind }) => kind === "positional") && problems.length === 0;
  if (isNotOption) {
    const message = "takes options only; with npm they come after two dashes: npm start -- --workers 4";
    problems.push({ path: "command line", message });
  }
  if (values.workers === undefined) return { problems };
  // Without a value it is true.
  const parsed = integerText(workersSchema).safeParse(values.workers === true ? "" : values.workers);
  if (parsed.success) return { workers: parsed.data, problems };
  const refused = parsed.error.issues.map(({ message }) => ({ path: "--workers", message }));
  return { problems: [...problems, ...refused] };
}
