import { join } from "node:path";

/** How npm is started, away from the configuration and the cache of whoever runs the tests. */
export function npmOptions(folder: string): {
  readonly encoding: "utf8";
  readonly env: NodeJS.ProcessEnv;
  readonly maxBuffer: number;
} {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return {
    encoding: "utf8",
    env: {
      ...Object.fromEntries(kept),
      npm_config_userconfig: join(folder, "no-such-file"),
      npm_config_cache: join(folder, "npm-cache"),
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
    },
    maxBuffer: 64 * 1_024 * 1_024,
  };
}
