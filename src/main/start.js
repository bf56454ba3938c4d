#!/usr/bin/env node
import "./v8-flags.js";
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

// Starts the program. Plain JavaScript, because a first file in TypeScript would make Node load its parser for TypeScript
// at each start, 20 MB, although the compile cache holds what it makes of all other files.
enableCompileCache();
// What is made during the start stays. V8 would take it for a storm of short-lived objects and grow the part of its heap
// that is for those, by 15 MB that a quiet gateway does not need.
setFlagsFromString("--semi-space-growth-factor=1");
await import("./cli.ts");
setFlagsFromString("--semi-space-growth-factor=2");
