import { z } from "zod";
import type { ConfigProblem } from "./config-error.ts";
import { findOriginProblems } from "./origin.ts";
import { describeUnknown, formatPath, toProblems } from "./problem.ts";
import { hostSchema, logLevelSchema, portSchema } from "./schema.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const origin = z.string().superRefine((url, context) => {
  for (const message of findOriginProblems(url, false)) context.addIssue({ code: "custom", message });
});

const variablesSchema = z.object({
  PORT: z
    .string()
    .transform((text) => (/^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text))
    .pipe(portSchema)
    .optional(),
  HOST: hostSchema.optional(),
  LOSANT_URL: origin.optional(),
  AUTH0_URL: origin.optional(),
  ROLLCALL_CONFIG: z.string().optional(),
  LOG_LEVEL: logLevelSchema.optional(),
  NODE_ENV: z.string().optional(),
  LOSANT_INSTANCE_ID: z
    .undefined({ error: () => "enterprise instances are not supported by this version; unset the variable" })
    .optional(),
});

const knownNames = Object.keys(variablesSchema.shape).filter((name) => name !== "LOSANT_INSTANCE_ID");

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
  return parsed.success
    ? { values: parsed.data, problems: unknown }
    : { values: {}, problems: [...toProblems(parsed.error.issues), ...unknown] };
}
