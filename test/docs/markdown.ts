import { globSync, readFileSync } from "node:fs";
import { type DocumentNode, Kind, parse } from "graphql";

/** The root of the repository. */
export const root = new URL("../../", import.meta.url);

/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** All text between that heading and the next. */
  readonly section: string;
}

/** A Markdown document. */
export interface MarkdownDocument {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The documents that users and contributors read. */
export const documents: readonly MarkdownDocument[] = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...globSync("docs/**/*.md", { cwd: root, exclude: ["docs/site/**"] }).toSorted(),
].map(readDocument);

/** A block of GraphQL, parsed, with the blocks of its section that go with it. */
export interface Example {
  readonly name: string;
  /** Path of its document from the root of the repository. */
  readonly file: string;
  readonly block: Block;
  readonly document: DocumentNode;
  /** The block right after it, when that is JSON: its variables. */
  readonly json: string | undefined;
  /** The block right before it, when that is HTTP: its request headers. */
  readonly http: string | undefined;
}

/** All GraphQL of the documents, in order. */
export const examples: readonly Example[] = documents.flatMap(({ file, blocks }) =>
  blocks.flatMap((block, index) => {
    if (block.language !== "graphql") return [];
    const neighbour = (language: string, position: number): string | undefined => {
      const found = blocks[position];
      return found?.language === language && found.section === block.section ? found.text : undefined;
    };
    return [
      {
        name: `${file}, ${block.heading}`,
        file,
        block,
        document: parse(block.text),
        json: neighbour("json", index + 1),
        http: neighbour("http", index - 1),
      },
    ];
  }),
);

const sendable = examples.filter(({ document }) =>
  document.definitions.every(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION,
  ),
);

/** Whether an example asks for fields of the CRM that the page on federation has beside Rollcall. */
const isFederated = ({ file, block }: Example) =>
  file === "docs/federation.md" && block.heading === "Adding to orgs and users";

/** Those of them that can be sent. */
export const operations = sendable.filter((example) => !isFederated(example));

/** Those that can be sent to a federated gateway. */
export const federatedOperations = sendable.filter(isFederated);

/** Those that are the SDL of other subgraphs. */
export const subgraphs = examples.filter((example) => !sendable.includes(example));

/** A document by its path. */
export function documentAt(file: string): MarkdownDocument {
  const found = documents.find((document) => document.file === file);
  if (found === undefined) throw new Error(`there is no document ${file}`);
  return found;
}

/** The cells of the table whose first row begins with this cell, without that row. */
export function tableIn({ file, text }: MarkdownDocument, firstCell: string): string[][] {
  const rows = text.split("\n").map((line) => (line.startsWith("|") ? cellsOf(line) : null));
  const start = rows.findIndex((cells) => cells?.[0] === firstCell);
  if (start === -1) throw new Error(`${file} has no table that begins with ${firstCell}`);
  const end = rows.findIndex((cells, index) => index > start && cells === null);
  return rows.slice(start + 2, end).filter((cells) => cells !== null);
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf({ text }: MarkdownDocument): ReadonlySet<string> {
  return new Set(
    [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** The targets of the links and pictures of a document. */
export function linksOf({ text }: MarkdownDocument): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

function readDocument(file: string): MarkdownDocument {
  const text = readFileSync(new URL(file, root), "utf8");
  const blocks = text.split(/^(?=#+ )/m).flatMap((section) => {
    const heading = /^#+ (.+)$/m.exec(section)?.[1] ?? "";
    return [...section.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", content = ""]) => ({
      language,
      text: content,
      heading,
      section,
    }));
  });
  return { file, text, blocks };
}

function withoutBlocks(text: string): string {
  return text.replace(/^```.*?^```$/gms, "");
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf("|"))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
