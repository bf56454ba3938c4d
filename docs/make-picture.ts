/**
 * Draws docs/query.svg, the picture of the README: `node docs/make-picture.ts [--check]`. With `--check` nothing is
 * written, and the exit code is 1 when the file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { askSandbox } from "./picture/ask.ts";
import { drawPicture } from "./picture/draw.ts";

const queryFile = new URL("query.graphql", import.meta.url);

/** Where the picture is kept. */
export const pictureFile = new URL("query.svg", import.meta.url);

/** Asks the sandbox what docs/query.graphql says and draws question and answer. The same SVG every time. */
export async function makePicture(): Promise<string> {
  const query = readFileSync(queryFile, "utf8").trimEnd();
  return drawPicture({ query, ...(await askSandbox(query)) });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const picture = await makePicture();
  if (!values.check) {
    writeFileSync(pictureFile, picture);
  } else if (!existsSync(pictureFile) || readFileSync(pictureFile, "utf8") !== picture) {
    process.stderr.write("docs/query.svg is not current; draw it with: node docs/make-picture.ts\n");
    process.exitCode = 1;
  }
}
