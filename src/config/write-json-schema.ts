/**
 * Writes the JSON Schema of the configuration file: `node src/config/write-json-schema.ts [--check] [path]`. With
 * `--check` nothing is written, and the exit code is 1 when the file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printJsonSchema } from "./json-schema.ts";

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false } },
  allowPositionals: true,
});
const path = positionals[0] ?? fileURLToPath(new URL("../../rollcall.schema.json", import.meta.url));

if (!values.check) {
  writeFileSync(path, printJsonSchema());
} else if (!existsSync(path) || readFileSync(path, "utf8") !== printJsonSchema()) {
  process.stderr.write(`${path} is not current; write it with: node src/config/write-json-schema.ts\n`);
  process.exitCode = 1;
}
