import { ConfigError } from "../config/config-error.ts";

/** Exit code for a wrong configuration: EX_CONFIG of sysexits.h. */
const configurationError = 78;

/** Gives what was made of the configuration; ends the process, with the reason, when something is wrong with that. */
export function exitUnlessConfigured<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    exitUnconfigured(error.message);
  }
}

/** Ends the process because of its configuration, and says why. */
export function exitUnconfigured(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(configurationError);
}
