import { GatewayError } from "../errors/gateway-error.ts";
import type { UpstreamCall } from "../http/call.ts";
import type { CallObserver } from "../http/call-observer.ts";
import type { CallRequest } from "../sources/call.ts";
import type { Access, Source } from "../sources/source.ts";
import { type HeaderReader, readCredential, type SourceCredential, toCredential } from "./credentials.ts";

/** What one request is answered with. Nothing in it outlives the request or is shared with another. */
export interface RequestContext {
  /** The configured sources, in configured order. */
  readonly sources: readonly Source[];
  /** The caller's way into a source. */
  accessTo(source: Source): Access;
  /**
   * A new way into a source, for a mutation: what was loaded before is forgotten, and nothing that was kept is used, so that
   * everything after it in the same operation reads what the mutation wrote. With a `token` that the mutation got, everything after it uses that one.
   */
  reopen(source: Source, token?: string): Access;
  /** A source by its name. Throws BAD_USER_INPUT, with the names that there are, when there is none. */
  sourceNamed(name: string): Source;
  /** Upstream calls made so far, in the order in which they ended. */
  readonly calls: readonly UpstreamCall[];
  /** Hands the calls over and forgets them: what lasts for hours would otherwise collect them for hours. */
  takeCalls(): readonly UpstreamCall[];
  /**
   * Until when the caller may keep what was made of all calls so far, in milliseconds of `performance.now()`: plus infinity
   * before the first one, minus infinity when not at all.
   */
  expiresAt(): number;
  /** Whether the operation is executed only to learn which field makes which call. */
  readonly isRehearsal: boolean;
  /** Aborted when the caller leaves. */
  readonly signal: AbortSignal;
  /** Ends every upstream call that lasts longer than so many milliseconds from now. To be called before the first one. */
  limitTime(milliseconds: number): void;
}

/** Answers every upstream call of a request in place of the upstream. */
export type Rehearse = (source: Source, request: CallRequest) => Promise<unknown>;

/** How the calls of a request are made. */
export interface CallHandling {
  /** Left out: the calls are made in earnest. */
  readonly rehearse?: Rehearse;
  /** Watches the calls. Left out: nobody does. */
  readonly observer?: CallObserver;
}

/** Opens the context of one request. Sources are opened when they are first needed. */
export function openRequestContext(
  sources: readonly Source[],
  headers: HeaderReader,
  signal: AbortSignal,
  { rehearse, observer }: CallHandling = {},
): RequestContext {
  const opened = new Map<Source, { readonly access: Access; readonly sent: SourceCredential }>();
  const calls: UpstreamCall[] = [];
  let deadlineAt: number | null = null;
  let expiresAt = Number.POSITIVE_INFINITY;

  function open(source: Source, sent: SourceCredential, isFresh: boolean): Access {
    const access = source.open({
      ...sent,
      signal,
      deadlineAt,
      isFresh,
      onCall: (call) => calls.push(call),
      noteExpiry(until) {
        expiresAt = Math.min(expiresAt, until);
      },
      ...(observer !== undefined && { observer }),
      rehearse: rehearse === undefined ? null : (request) => rehearse(source, request),
    });
    opened.set(source, { access, sent });
    return access;
  }

  return {
    sources,
    calls,
    takeCalls: () => calls.splice(0),
    expiresAt: () => expiresAt,
    isRehearsal: rehearse !== undefined,
    signal,
    limitTime(milliseconds) {
      deadlineAt = performance.now() + milliseconds;
    },
    accessTo: (source) =>
      opened.get(source)?.access ?? open(source, readCredential(sources, source, headers), false),
    reopen(source, token) {
      const sent = opened.get(source)?.sent ?? readCredential(sources, source, headers);
      const renewed = token === undefined ? sent : { credential: toCredential(token, null), refusal: null };
      return open(source, renewed, true);
    },
    sourceNamed(name) {
      const found = sources.find((source) => source.name === name);
      if (found !== undefined) return found;
      const names = sources.map((source) => JSON.stringify(source.name)).join(", ");
      throw new GatewayError(
        "BAD_USER_INPUT",
        `There is no source ${quote(name)}. The sources are ${names}.`,
      );
    },
  };
}

function quote(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}
