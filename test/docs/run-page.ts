import { Kind, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import type { UpstreamCall } from "../../src/http/call.ts";
import { storyCredentials } from "../../src/sandbox/losant/seed/credential.ts";
import { twoFactorCodeAt } from "../../src/sandbox/losant/totp.ts";
import { type StreamedResult, type Subscription, subscribe } from "../support/subscription.ts";
import type { AnswerError, World } from "../support/world.ts";
import type { Example } from "./markdown.ts";

/** What an operation of a page answered. */
export interface PageAnswer {
  readonly operation: Example;
  /** As loose as JSON is. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly AnswerError[];
  /** What `Rollcall-Upstream-Calls` said. */
  readonly calls: string | null;
  /** The upstream calls of a subscription. A world takes those of other operations to the record by itself. */
  readonly explained: readonly UpstreamCall[];
}

/** What the operations of a page have answered so far: later ones can name any place in it. */
type Answers = Readonly<Record<string, unknown>>;

interface Followed {
  readonly operation: Example;
  readonly subscription: Subscription;
}

/**
 * Runs the operations of a page in their order, each with what the ones before it answered. A subscription stays open
 * over the operation after it, which has to make it tell something: its first result comes next. One that ends by
 * itself is followed to its end at once.
 */
export async function* runPage(
  world: World,
  page: readonly Example[],
): AsyncGenerator<PageAnswer, void, undefined> {
  let answers: Answers = {};
  let followed: Followed | null = null;
  try {
    for (const operation of page) {
      const { block, json, http } = operation;
      const options = {
        variables: JSON.parse(fillIn(json ?? "{}", answers)) as Readonly<Record<string, unknown>>,
        headers: readHeaders(fillIn(http ?? "", answers)),
      };
      if (isSubscription(operation)) {
        if (followed !== null)
          throw new Error(`nothing comes between ${operation.name} and the one before it`);
        const headers = { ...options.headers, "rollcall-explain": "calls" };
        const subscription: Subscription = await subscribe(world, block.text, { ...options, headers });
        followed = { operation, subscription };
        if (!endsByItself(operation)) continue;
      } else {
        const { data, errors, headers } = await world.ask(block.text, options);
        const calls = headers.get("rollcall-upstream-calls");
        yield { operation, data: data ?? {}, errors, calls, explained: [] };
        answers = { ...answers, ...data };
      }
      if (followed !== null) {
        const told = await hear(followed);
        followed = null;
        yield told;
        answers = { ...answers, ...told.data };
      }
    }
    if (followed !== null) throw new Error(`no operation comes after ${followed.operation.name}`);
  } finally {
    followed?.subscription.leave();
  }
}

/** The first result of a subscription, or the last one where it ends by itself. */
async function hear({ operation, subscription }: Followed): Promise<PageAnswer> {
  const results: readonly StreamedResult[] = endsByItself(operation)
    ? await subscription.rest()
    : await subscription.take(1);
  subscription.leave();
  return {
    operation,
    data: results.at(-1)?.data ?? {},
    errors: results.flatMap(({ errors }) => errors ?? []),
    calls: subscription.response.headers.get("rollcall-upstream-calls"),
    explained: results.flatMap(
      ({ extensions }) => (extensions?.["calls"] as { calls: UpstreamCall[] } | undefined)?.calls ?? [],
    ),
  };
}

function definitionOf({ document }: Example): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function isSubscription(example: Example): boolean {
  return definitionOf(example)?.operation === OperationTypeNode.SUBSCRIPTION;
}

function endsByItself(example: Example): boolean {
  const [field] = definitionOf(example)?.selectionSet.selections ?? [];
  return field?.kind === Kind.FIELD && field.name.value === "userJobUpdates";
}

/** Puts what stands for a value in angle brackets in its place. */
function fillIn(text: string, answers: Answers): string {
  return text.replace(/<([\w.]+)>/g, (_, place: string) =>
    place === "code" ? codeNow(answers) : valueAt(answers, place),
  );
}

function valueAt(answers: Answers, place: string): string {
  const value = place
    .split(".")
    .reduce<unknown>((outer, key) => (outer as Record<string, unknown> | undefined)?.[key], answers);
  if (typeof value !== "string") throw new Error(`no operation before it answered ${place}`);
  return value;
}

/** The code that an app shows now: that of the secret which the page made, else of the sandbox's own. */
function codeNow(answers: Answers): string {
  const { losantMfaSetup } = answers as { losantMfaSetup?: { readonly secret: string } };
  return twoFactorCodeAt(losantMfaSetup?.secret ?? storyCredentials.twoFactorKey, Date.now());
}

function readHeaders(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}
