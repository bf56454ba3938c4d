import { readFileSync } from "node:fs";
import { encodeGlobalId } from "../../graph/global-id.ts";
import type { Source, SourceKind } from "../../sources/source.ts";

/** A tab of GraphiQL. */
export interface Tab {
  readonly query: string;
  /** JSON, or null when the operation takes none that must be given. */
  readonly variables: string | null;
}

/** What an example is about: a source, and one organization in it. */
interface Subject {
  readonly source: string;
  /** The organization's id in the source. */
  readonly sourceId: string;
  /** The organization's global id. */
  readonly id: string;
}

interface Example {
  /** Name of its file in `examples/`. */
  readonly file: string;
  /** Kinds of sources that it works with, the one that it shows best first. All when left out. */
  readonly kinds?: readonly SourceKind[];
  readonly writeVariables?: (subject: Subject) => object;
}

/** In the order of the tabs. The first takes no variables: GraphiQL would not show them at the start. */
const examples: readonly Example[] = [
  { file: "welcome" },
  { file: "org-switcher" },
  {
    file: "org-detail",
    kinds: ["LOSANT", "AUTH0"],
    writeVariables: ({ source, sourceId }) => ({ by: { sourceId: { source, sourceId } } }),
  },
  {
    file: "member-table",
    kinds: ["AUTH0", "LOSANT"],
    writeVariables: ({ source, sourceId }) => ({
      by: { sourceId: { source, sourceId } },
      after: null,
    }),
  },
  { file: "pending-invites", kinds: ["LOSANT", "AUTH0"], writeVariables: ({ id }) => ({ orgId: id }) },
  { file: "user-search", kinds: ["AUTH0"], writeVariables: () => ({ text: "ada" }) },
  { file: "roles-and-permissions" },
  { file: "profile-and-tokens", kinds: ["LOSANT"], writeVariables: ({ source }) => ({ source }) },
];

/** Organizations of the sandbox: Meridian Pumps, and the largest of its customers, Atlas Logistics, in two sources. */
const sandboxOrgs: Readonly<Record<SourceKind, string>> = {
  LOSANT: "c69463bd6f324833f425146e",
  LOSANT_INSTANCE: "7193ee445702e61397f8d893",
  AUTH0: "org_mAg88Rlsa9ceIZPJ",
};

/**
 * The example operations that the sources can answer, read from `examples/`. Their variables name things of the
 * sandbox, or say what to put there.
 */
export function readExamples(sources: readonly Source[], isSandbox: boolean): readonly Tab[] {
  return examples.flatMap(({ file, kinds, writeVariables }) => {
    const source = (kinds ?? []).flatMap(
      (kind) => sources.find((candidate) => candidate.kind === kind) ?? [],
    )[0];
    if (kinds !== undefined && source === undefined) return [];
    const query = readFileSync(new URL(`examples/${file}.graphql`, import.meta.url), "utf8");
    const variables =
      source === undefined
        ? undefined
        : writeVariables?.(isSandbox ? toSandboxSubject(source) : toBlank(source));
    return [{ query, variables: variables === undefined ? null : JSON.stringify(variables, null, 2) }];
  });
}

function toSandboxSubject({ name, kind }: Source): Subject {
  const sourceId = sandboxOrgs[kind];
  return { source: name, sourceId, id: encodeGlobalId("Org", name, sourceId) };
}

function toBlank({ name }: Source): Subject {
  return {
    source: name,
    sourceId: "<id of an organization>",
    id: "<id that OrgSwitcher gives>",
  };
}
