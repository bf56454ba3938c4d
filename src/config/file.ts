import type { ConfigProblem } from "./config-error.ts";

/** Reads a text file; throws what `readFileSync` throws. */
export type ReadFile = (path: string) => string;

/** What became of reading a JSON file: its content, or what is wrong with it. */
export type FileContent = { readonly value: unknown } | { readonly problem: ConfigProblem };

function isBadToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith("Unexpected token");
  }
}

/** V8 quotes the file instead of giving the place of a token it did not expect: that is where a prefix turns bad. */
function findBadToken(text: string): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBadToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

/** Where parsing stopped. V8's own message is not passed on, because it quotes the file. */
function describePlace(text: string, message: string): string {
  const told = /\(line (\d+) column (\d+)\)$/.exec(message);
  if (told) return `line ${told[1]}, column ${told[2]}`;
  const lines = text.slice(0, isBadToken(text) ? findBadToken(text) : text.length).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
}

/** Reads and parses the JSON file that `ROLLCALL_CONFIG` names. */
export function readConfigFile(path: string, readFile: ReadFile): FileContent {
  return readJsonFile("ROLLCALL_CONFIG", path, readFile);
}

/** Reads and parses the JSON file that a setting names, such as `ROLLCALL_CONFIG`. */
export function readJsonFile(setting: string, path: string, readFile: ReadFile): FileContent {
  const refuse = (message: string): FileContent => ({ problem: { path: setting, message } });
  if (/^\s*[{[]|:\/\//.test(path))
    return refuse("must be the path of a JSON file; it is JSON or a URL itself");
  const file = `the file ${JSON.stringify(path)}`;
  let text: string;
  try {
    // Some editors begin files with a byte order mark, which RFC 8259, 8.1, lets readers ignore.
    text = readFile(path).replace(/^\uFEFF/, "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT")
      return refuse(`names ${file}, which does not exist; it must be that of a JSON file`);
    const reason = typeof code === "string" && /^[A-Z_]+$/.test(code) ? ` (${code})` : "";
    return refuse(`names ${file}, which cannot be read${reason}; it must be that of a readable JSON file`);
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const place = describePlace(text, error instanceof Error ? error.message : "");
    return refuse(
      `names ${file}, which is not valid JSON at ${place}; allowed is plain JSON, ` +
        "with double quotes, without comments and trailing commas",
    );
  }
}
