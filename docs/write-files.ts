import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Writes generated files: text by file. With `--check` on the command line nothing is written, and the exit code is 1
 * when one is not current; `script` is then named as what writes them.
 */
export function writeFiles(files: ReadonlyMap<URL, string>, script: string): void {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  for (const [file, text] of files) {
    if (!values.check) {
      writeFileSync(file, text);
    } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
      const name = relative(root, fileURLToPath(file));
      process.stderr.write(`${name} is not current; write it with: node ${script}\n`);
      process.exitCode = 1;
    }
  }
}
