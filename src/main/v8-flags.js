import { setFlagsFromString } from "node:v8";

// How V8 is to treat the gateway. Plain JavaScript, as what starts the program is.

// V8 would note which objects outlive two collections, and put all of their kind among those that stay. Here whatever
// belongs to a request ends with it, but some are always under way when V8 collects: all of the same kind then filled the
// old part of the heap, and what they led to was copied there. Without this the smallest operation takes a quarter less
// CPU, and no pause is long enough to hold up others (Node 24.21).
setFlagsFromString("--no-allocation-site-pretenuring");
// The parser of upstreams' answers is one large function in WebAssembly. V8 would compile it for speed after the first
// few, with 23 MB that the process does not give back. Here it does so after some hundreds.
setFlagsFromString("--wasm-tiering-budget=2000000000");
