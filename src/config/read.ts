import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { ConfigError, type ConfigProblem } from "./config-error.ts";
import { type ReadFile, readConfigFile } from "./file.ts";
import { type GatewayConfig, toGatewayConfig } from "./gateway-config.ts";
import { readOptions } from "./options.ts";
import { toProblems } from "./problem.ts";
import { configSchema } from "./schema.ts";
import { sourceSchema } from "./source-schema.ts";
import { readTraceExport } from "./trace-export.ts";
import { type Environment, readVariables } from "./variables.ts";

/** The sources that variables define, by the variable that makes each be there. */
const variableSources = {
  LOSANT_URL: { kind: "losant", name: "losant", title: "Losant" },
  AUTH0_URL: { kind: "auth0", name: "auth0", title: "Auth0" },
  LOSANT_INSTANCE_ID: { kind: "losant-instance", name: "losant-instance", title: "Losant instance" },
} as const;

const sourceVariables = ["LOSANT_URL", "AUTH0_URL", "LOSANT_INSTANCE_ID"] as const;

/** Reads the names of a file's sources however wrong the rest of the file is. */
const namesSchema = z.object({
  sources: z.array(z.object({ name: z.string().nullable() }).catch({ name: null })),
});

function findNameClashes(environment: Environment, file: unknown): ConfigProblem[] {
  const named = namesSchema.safeParse(file);
  const names = named.success ? named.data.sources.map(({ name }) => name) : [];
  return sourceVariables
    .filter((variable) => environment[variable])
    .flatMap((variable) =>
      names.flatMap((name, index) => {
        if (name !== variableSources[variable].name) return [];
        const message = `must not be "${name}", which ${variable} defines; use another name, or unset ${variable}`;
        return [{ path: `sources[${index}].name`, message }];
      }),
    );
}

/**
 * Reads the configuration from the environment, the JSON file that its `ROLLCALL_CONFIG` names, and the options of the
 * command; options and the environment win, and the sources that the environment defines come first. Throws a
 * {@link ConfigError} that lists every problem of all three.
 */
export function readConfig(
  environment: Environment,
  readFile: ReadFile = (path) => readFileSync(path, "utf8"),
  commandArguments: readonly string[] = [],
): GatewayConfig {
  const options = readOptions(commandArguments);
  const { values, problems: variableProblems } = readVariables(environment);
  const problems = [...options.problems, ...variableProblems];
  const path = environment["ROLLCALL_CONFIG"];
  const content = path ? readConfigFile(path, readFile) : { value: {} };
  if ("problem" in content) throw new ConfigError([...problems, content.problem]);

  const traceExport = readTraceExport(environment);
  const file = configSchema.safeParse(content.value);
  const fileProblems = file.success ? [] : toProblems(file.error.issues);
  const nameClashes = findNameClashes(environment, content.value);
  const allProblems = [...problems, ...traceExport.problems, ...fileProblems, ...nameClashes];
  if (!file.success || allProblems.length > 0) throw new ConfigError(allProblems);

  const sources = sourceVariables.flatMap((variable) => {
    if (values[variable] === undefined) return [];
    const address =
      variable === "LOSANT_INSTANCE_ID"
        ? { url: values.LOSANT_URL, instanceId: values.LOSANT_INSTANCE_ID }
        : { url: values[variable] };
    return [sourceSchema.parse({ ...variableSources[variable], ...address })];
  });
  const { trustedDocuments } = file.data;
  const config = {
    ...file.data,
    ...(trustedDocuments !== undefined && {
      trustedDocuments: { ...trustedDocuments, file: resolve(dirname(path ?? ""), trustedDocuments.file) },
    }),
    ...(values.ROLLCALL_SHARED_STORE_URL !== undefined && {
      sharedStore: { url: values.ROLLCALL_SHARED_STORE_URL },
    }),
    listen: {
      host: values.HOST ?? file.data.listen.host,
      port: values.PORT ?? file.data.listen.port,
    },
    workers: options.workers ?? file.data.workers,
    sources: [...sources, ...file.data.sources],
    logLevel: values.LOG_LEVEL ?? file.data.logLevel,
  };
  return toGatewayConfig(config, values.NODE_ENV, traceExport.value);
}
