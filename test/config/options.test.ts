import { expect, it } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { errorOf } from "./problems.ts";

function readWith(...words: string[]) {
  return readConfig({ ROLLCALL_CONFIG: "rollcall.json" }, () => '{ "workers": 3 }', words);
}

it("tell how many workers there are, in place of the file", () => {
  expect(readWith().workers).toBe(3);
  expect(readWith("--workers", "4").workers).toBe(4);
  expect(readWith("--workers=5").workers).toBe(5);
});

const integer = "must be an integer from 1 to 256; it is";
it.each([
  [["--workers", "0"], "--workers", `${integer} 0`],
  [["--workers", "257"], "--workers", `${integer} 257`],
  [["--workers", "many"], "--workers", `${integer} text`],
  [["--workers"], "--workers", `${integer} empty text`],
  [
    ["--wokers", "4"],
    "command line",
    'unknown option "--wokers"; did you mean "--workers"? Known: --workers',
  ],
  [
    ["hunter2"],
    "command line",
    "takes options only; with npm they come after two dashes: npm start -- --workers 4",
  ],
])("are refused when they are %j", (words, path, message) => {
  expect(errorOf(() => readWith(...words)).problems).toEqual([{ path, message }]);
});

it("have their problems told with those of the environment and the file", () => {
  const { problems } = errorOf(() =>
    readConfig({ PORT: "x", ROLLCALL_CONFIG: "a" }, () => '{ "logLevel": "loud" }', ["--workers", "0"]),
  );
  expect(problems.map(({ path }) => path)).toEqual(["--workers", "PORT", "logLevel"]);
});
