import { z } from "zod";
import type { ConfigProblem } from "./config-error.ts";
import { storeUrlSchema } from "./document-schema.ts";
import { integerText } from "./field.ts";
import { findOriginProblems } from "./origin.ts";
import { describeUnknown, formatPath, toProblems } from "./problem.ts";
import { hostSchema, logLevelSchema, portSchema } from "./schema.ts";
import { instanceIdSchema } from "./source-schema.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const origin = z.string().superRefine((url, context) => {
  for (const message of findOriginProblems(url, false)) context.addIssue({ code: "custom", message });
});

const variablesSchema = z.object({
  PORT: integerText(portSchema).optional().describe("Port to listen on; 0 lets the system pick."),
  HOST: hostSchema.optional().describe("Name or address to listen on."),
  LOSANT_URL: origin.optional().describe("Origin of the Losant API. Defines the source `losant`."),
  AUTH0_URL: origin
    .optional()
    .describe("Origin of an Auth0 tenant; `/api/v2` is added. Defines the source `auth0`."),
  ROLLCALL_CONFIG: z.string().optional().describe("Path of a JSON file for all else."),
  ROLLCALL_SHARED_STORE_URL: storeUrlSchema
    .optional()
    .describe("Address of a server that speaks the protocol of Redis, for what several gateways share."),
  LOG_LEVEL: logLevelSchema
    .optional()
    .describe("How much to log. Logs are JSON lines and hold no token, variable or document."),
  NODE_ENV: z
    .string()
    .optional()
    .describe(
      "`production` switches off GraphiQL, introspection and hints at names, unless the file switches them on, and never " +
        "starts the sandbox.",
    ),
  LOSANT_INSTANCE_ID: instanceIdSchema
    .optional()
    .describe(
      "With LOSANT_URL: Losant's id of an enterprise instance. Also defines the source `losant-instance`.",
    ),
});

/** What each variable says, for people, by its name. */
export const variableDescriptions: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(variablesSchema.shape).map(([name, schema]) => [name, schema.description ?? ""]),
);

const knownNames = Object.keys(variablesSchema.shape);

/** What the environment says: the values that could be read, and what is wrong with the others. */
export interface Variables {
  readonly values: Partial<z.output<typeof variablesSchema>>;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Checks the environment's variables. Empty ones count as unset, as compose files and shells leave them. Unknown ones
 * are an error when their prefix says that they are for the gateway.
 */
export function readVariables(environment: Environment): Variables {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const unknown = Object.keys(environment)
    .filter((name) => /^(ROLLCALL|LOSANT|AUTH0)_/.test(name) && !(name in variablesSchema.shape))
    .map((name) => ({ path: formatPath([name]), message: describeUnknown("variable", name, knownNames) }));
  const parsed = variablesSchema.safeParse(set);
  const values = parsed.success ? parsed.data : {};
  const problems = parsed.success ? [] : toProblems(parsed.error.issues);
  // Where an instance is reached is told by the other variable.
  if (set["LOSANT_INSTANCE_ID"] !== undefined && set["LOSANT_URL"] === undefined) {
    problems.push({ path: "LOSANT_INSTANCE_ID", message: "needs LOSANT_URL; set both, or unset this one" });
  }
  return { values, problems: [...problems, ...unknown] };
}
