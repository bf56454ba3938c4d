/**
 * Draws docs/query.svg, the picture of the README: `node docs/make-picture.ts [--check]`. With `--check` nothing is
 * written, and the exit code is 1 when the file is not current.
 */
import { readFileSync } from "node:fs";
import { askSandbox } from "./picture/ask.ts";
import { drawPicture } from "./picture/draw.ts";
import { writeFiles } from "./write-files.ts";

const queryFile = new URL("query.graphql", import.meta.url);

/** Where the picture is kept. */
export const pictureFile = new URL("query.svg", import.meta.url);

/** Asks the sandbox what docs/query.graphql says and draws question and answer. The same SVG every time. */
export async function makePicture(): Promise<string> {
  const query = readFileSync(queryFile, "utf8").trimEnd();
  return drawPicture({ query, ...(await askSandbox(query)) });
}

if (import.meta.main) writeFiles(new Map([[pictureFile, await makePicture()]]), "docs/make-picture.ts");
