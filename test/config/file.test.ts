import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { errorOf } from "./problems.ts";

/** The message about a file of the given content. */
function messageOf(content: string): string | undefined {
  const { problems } = errorOf(() => readConfig({ ROLLCALL_CONFIG: "conf/rollcall.json" }, () => content));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.path).toBe("ROLLCALL_CONFIG");
  return problems[0]?.message;
}

function createDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "rollcall-config-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

it("reads the file that ROLLCALL_CONFIG names", () => {
  const path = join(createDirectory(), "rollcall.json");
  writeFileSync(path, '\uFEFF{"listen": {"port": 4321}}');
  expect(readConfig({ ROLLCALL_CONFIG: path }).listen.port).toBe(4321);
});

it("asks for that file and for no other", () => {
  const asked: string[] = [];
  const readFile = (path: string) => {
    asked.push(path);
    return "{}";
  };
  readConfig({ ROLLCALL_CONFIG: "conf/rollcall.json" }, readFile);
  readConfig({}, readFile);
  expect(asked).toEqual(["conf/rollcall.json"]);
});

it("names a file that does not exist", () => {
  const path = join(createDirectory(), "rollcall.json");
  expect(errorOf(() => readConfig({ ROLLCALL_CONFIG: path })).message).toBe(
    "The configuration has a problem:\n" +
      `  ROLLCALL_CONFIG: names the file ${JSON.stringify(path)}, which does not exist; it must be that of a JSON file`,
  );
});

it("names a file that cannot be read, and the reason where the system gives one", () => {
  const path = createDirectory();
  expect(errorOf(() => readConfig({ ROLLCALL_CONFIG: path })).problems[0]?.message).toBe(
    `names the file ${JSON.stringify(path)}, which cannot be read (EISDIR); it must be that of a readable JSON file`,
  );
  const failing = () => {
    throw new Error("hunter2");
  };
  expect(errorOf(() => readConfig({ ROLLCALL_CONFIG: "a" }, failing)).problems[0]?.message).toBe(
    'names the file "a", which cannot be read; it must be that of a readable JSON file',
  );
});

it("still tells what is wrong with the environment", () => {
  const { problems } = errorOf(() => readConfig({ PORT: "x", ROLLCALL_CONFIG: "a" }, () => "{"));
  expect(problems.map(({ path }) => path)).toEqual(["PORT", "ROLLCALL_CONFIG"]);
});

it.each([
  ["a comma too many", '{\n  "listen": {},\n}', "line 3, column 1"],
  ["a comment", '{\n  // our port\n  "listen": {}\n}', "line 2, column 3"],
  ["single quotes", "{\n  'listen': {}\n}", "line 2, column 3"],
  ["a missing comma", '{"listen": {}\n"cors": {}}', "line 2, column 1"],
  ["a value without quotes", '{\n  "logLevel": info\n}', "line 2, column 15"],
  ["a misspelt word", '{\n  "graphiql":\n    ture\n}', "line 3, column 6"],
  ["a value left out", '{\n  "graphiql":\n}', "line 3, column 1"],
  ["a line break in a text", '{\n  "logLevel": "in\nfo"\n}', "line 2, column 18"],
  ["an end too soon", '{\n  "listen": {\n', "line 3, column 1"],
  ["text that goes on after the end", "{}\n{}", "line 2, column 1"],
  ["nothing in it", "", "line 1, column 1"],
  ["something else in it", "PORT=4000", "line 1, column 1"],
])("tells the place in a file with %s", (_, content, place) => {
  expect(messageOf(content)).toBe(
    `names the file "conf/rollcall.json", which is not valid JSON at ${place}; allowed is plain JSON, ` +
      "with double quotes, without comments and trailing commas",
  );
});

it("never quotes a broken file", () => {
  expect(messageOf('{"headers": {"x": hunter2}}')).not.toContain("hunter2");
  expect(messageOf('{"headers": "hunter2')).not.toContain("hunter2");
});

it.each(['{"token": "hunter2"}', " [1]", "https://user:hunter2@example.com/rollcall.json"])(
  "does not take %j for a path, and does not quote it",
  (value) => {
    expect(errorOf(() => readConfig({ ROLLCALL_CONFIG: value })).problems).toEqual([
      { path: "ROLLCALL_CONFIG", message: "must be the path of a JSON file; it is JSON or a URL itself" },
    ]);
  },
);

it("refuses a file that holds no object", () => {
  const { problems } = errorOf(() => readConfig({ ROLLCALL_CONFIG: "a" }, () => "null"));
  expect(problems).toEqual([{ path: "configuration", message: "must be an object; it is null" }]);
});
