import { readFileSync } from "node:fs";

/** What a newcomer does for the first time, and the page that leads through it. */
export interface Path {
  readonly name: string;
  /** The page, from the root of the repository, and the heading whose commands are typed one after the other. */
  readonly file: string;
  readonly heading: string;
}

/** Where the sandbox stands in for real accounts. */
export interface SandboxAddresses {
  readonly losant: string;
  readonly auth0: string;
}

/** The ways into Rollcall, in the order in which people take them. */
export const paths: readonly Path[] = [
  { name: "A first query", file: "docs/start.md", heading: "A first query" },
  { name: "A query of your own accounts", file: "docs/accounts.md", heading: "The first query" },
  { name: "A federated query", file: "docs/federated-query.md", heading: "A first federated query" },
];

const root = new URL("../", import.meta.url);

/** The shell blocks of a path, as its page has them. */
export function readBlocks({ file, heading }: Path): readonly string[] {
  const sections = readFileSync(new URL(file, root), "utf8").split(/^(?=#+ )/m);
  const section = sections.find((text) => text.replace(/^#+ /, "").startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${file} has no heading "${heading}"`);
  return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = ""]) => text);
}

/** How many commands a block has: its lines, those that go on over a backslash counted once. */
export function countCommands(block: string): number {
  return block.replaceAll("\\\n", "").trim().split("\n").length;
}

/** Puts in what a person puts in: the address of the tenant and the tokens, and the sandbox for Losant's address. */
export function fillIn(block: string, sandbox: SandboxAddresses): string {
  return block
    .replaceAll("https://api.losant.com", sandbox.losant)
    .replaceAll("https://YOUR-TENANT.eu.auth0.com", sandbox.auth0)
    .replaceAll(/YOUR-(?:LOSANT|AUTH0)-TOKEN/g, "sandbox-admin");
}
