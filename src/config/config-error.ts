/** One mistake in the configuration. */
export interface ConfigProblem {
  /** Where it is: an environment variable such as `PORT`, or a JSON path such as `sources[0].url`. */
  readonly path: string;
  /** What is wrong and what is allowed. Holds no text that was configured, which could be a secret. */
  readonly message: string;
}

/** The configuration cannot be used. The message lists every problem, one a line; print it and exit with 78. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    const lines = problems.map(({ path, message }) => `  ${path}: ${message}`);
    super([`The configuration has ${count}:`, ...lines].join("\n"));
    this.problems = problems;
  }
}
