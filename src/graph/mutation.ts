import type { RequestContext } from "../context/request-context.ts";
import type { ErrorCode } from "../errors/code.ts";
import { GatewayError, type GatewayErrorDetails } from "../errors/gateway-error.ts";
import { PartialError } from "../errors/partial-error.ts";
import { UpstreamError } from "../errors/upstream-error.ts";
import type { Access, Source, SourceFeature } from "../sources/source.ts";
import { decodeGlobalIdOf, type NodeType } from "./global-id.ts";
import type { IdentityErrorCode, IdentityErrorResolvers } from "./types.generated.ts";

/** The types that implement `IdentityError`. */
export type IdentityErrorType =
  | "IdentityChallengeError"
  | "IdentityConflictError"
  | "IdentityForbiddenError"
  | "IdentityNotFoundError"
  | "IdentityPartialError"
  | "IdentitySourceChoiceError"
  | "IdentityValidationError";

/** Why a mutation did not do what was asked: what stands behind `IdentityError`. */
export interface IdentityErrorRecord {
  readonly __typename: IdentityErrorType;
  readonly code: IdentityErrorCode;
  readonly message: string;
  readonly path: readonly string[] | null;
  readonly upstreamCode: string | null;
  readonly requiredScopes: readonly string[];
  readonly missingId: string | null;
  readonly candidates: readonly Source[];
  readonly feature: SourceFeature | null;
  readonly appliedPaths: readonly string[];
}

/** How the type of a mutation's error is known. */
export const identityErrorResolvers: IdentityErrorResolvers = { __resolveType: (error) => error.__typename };

/** The types of errors that are told as data, by code. All other failures are told as in queries. */
const errorTypes: Partial<Readonly<Record<ErrorCode, IdentityErrorType>>> = {
  BAD_USER_INPUT: "IdentityValidationError",
  NOT_FOUND: "IdentityNotFoundError",
  EXPIRED: "IdentityNotFoundError",
  FORBIDDEN: "IdentityForbiddenError",
  CONFLICT: "IdentityConflictError",
  UNSUPPORTED: "IdentitySourceChoiceError",
};

const reasonTypes = {
  LIMIT_REACHED: "IdentityConflictError",
  SOURCE_REQUIRED: "IdentitySourceChoiceError",
  MFA_REQUIRED: "IdentityChallengeError",
  BAD_CREDENTIALS: "IdentityChallengeError",
} as const;

/**
 * Runs a mutation and gives its payload. A failure that the caller can do something about is told in `errors`; `onFailure`
 * holds what the payload's other non-null fields then say.
 */
export async function toPayload<Payload extends object, OnFailure extends Partial<Payload>>(
  run: () => Promise<Payload>,
  onFailure: OnFailure,
  subject?: MutationSubject,
): Promise<(Payload | OnFailure) & { readonly errors: readonly IdentityErrorRecord[] }> {
  try {
    return { errors: [], ...(await run()) };
  } catch (error) {
    return { ...onFailure, errors: [toIdentityError(error, subject)] };
  }
}

/** What a mutation is about: when the source does not find something without saying what, it is this. */
export interface MutationSubject {
  /** Its global id; null when it was named in another way. */
  readonly id: string | null;
  /** Where the id stands in the arguments, as a dotted path: `input.orgId`. */
  readonly argument: string;
}

/** Tells a failure as data. Throws it on when it says nothing about the request. */
export function toIdentityError(error: unknown, subject?: MutationSubject): IdentityErrorRecord {
  if (error instanceof PartialError) {
    return toPartialError(error.failure, error.argument ?? null, error.applied);
  }
  if (!(error instanceof GatewayError)) throw error;
  const type = error.reason === undefined ? errorTypes[error.code] : reasonTypes[error.reason];
  if (type === undefined) throw error;
  const { upstreamCode, requiredScopes } = error instanceof UpstreamError ? error.failure : {};
  const missing =
    type === "IdentityNotFoundError" && (error.argument ?? subject?.argument) === subject?.argument
      ? subject
      : undefined;
  return {
    __typename: type,
    code: error.reason ?? (error.code as IdentityErrorCode),
    message: messageOf(error),
    path: (error.argument ?? missing?.argument)?.split(".") ?? null,
    upstreamCode: upstreamCode ?? null,
    requiredScopes: requiredScopes ?? [],
    missingId: missing?.id ?? null,
    candidates: error instanceof SourceChoiceError ? error.candidates : [],
    feature: error instanceof SourceChoiceError ? error.feature : null,
    appliedPaths: [],
  };
}

/** A failure's message. Data has no extensions: what the source names there stands in the message. */
function messageOf(error: GatewayError): string {
  const { upstreamMessage } = error instanceof UpstreamError ? error.failure : {};
  return error.message.replace(/ in `upstreamMessage`\.$/, () => `: ${upstreamMessage}`);
}

/** Whether a failure says something about the request, so that a payload tells it. */
export function isToldAsData(error: unknown): boolean {
  return (
    error instanceof GatewayError &&
    (error.reason === undefined ? errorTypes[error.code] : reasonTypes[error.reason]) !== undefined
  );
}

/**
 * Tells a failure of one of several steps, some of which were done. `argument` is what was not applied, `applied` what
 * was, as dotted paths. Throws on what is no failure of a source.
 */
export function toPartialError(
  error: unknown,
  argument: string | null,
  applied: readonly string[],
): IdentityErrorRecord {
  if (!(error instanceof GatewayError)) throw error;
  const { upstreamCode } = error instanceof UpstreamError ? error.failure : {};
  return {
    __typename: "IdentityPartialError",
    code: "PARTIALLY_APPLIED",
    message: messageOf(error),
    path: argument?.split(".") ?? null,
    upstreamCode: upstreamCode ?? null,
    requiredScopes: [],
    missingId: null,
    candidates: [],
    feature: null,
    appliedPaths: applied,
  };
}

/** What an input's global id names, with a new way into its source: nothing that was loaded before is used again. */
export interface MutationTarget {
  readonly access: Access;
  /** The upstream ids, outermost first. */
  readonly keys: readonly string[];
}

/** Reads a global id of an input. Throws BAD_USER_INPUT that names the input field. */
export function openTarget(
  context: RequestContext,
  type: NodeType,
  id: string,
  argument: string,
): MutationTarget {
  const { source, keys } = decodeGlobalIdOf(type, id, argument);
  return { access: context.reopen(context.sourceNamed(source)), keys };
}

/** An input has to say which source it means, or means one that cannot do it. */
export class SourceChoiceError extends GatewayError {
  /** The sources that could be meant. */
  readonly candidates: readonly Source[];
  /** What they can do; null when no single feature says it. */
  readonly feature: SourceFeature | null;

  constructor(
    code: ErrorCode,
    message: string,
    details: GatewayErrorDetails,
    candidates: readonly Source[],
    feature: SourceFeature | null = null,
  ) {
    super(code, message, details);
    this.candidates = candidates;
    this.feature = feature;
  }
}

/**
 * A new way into the source that an optional input field names, else into the only one that fits: that has a feature,
 * or that a function says. Throws SOURCE_REQUIRED with the candidates when several could be meant, UNSUPPORTED when none
 * fits or the named one does not.
 */
export function openChosenSource(
  context: RequestContext,
  name: string | null | undefined,
  argument: string,
  fit: SourceFeature | ((source: Source) => boolean),
): Access {
  const feature = typeof fit === "string" ? fit : null;
  const fits = typeof fit === "string" ? (source: Source) => source.features.includes(fit) : fit;
  const candidates = context.sources.filter(fits);
  const names = candidates.map((source) => JSON.stringify(source.name)).join(" or ");
  if (name !== null && name !== undefined) {
    const named = namedSource(context, name, argument);
    if (fits(named)) return context.reopen(named);
    const remedy = names === "" ? "No configured source can." : `Set \`${argument}\` to ${names}.`;
    throw new SourceChoiceError(
      "UNSUPPORTED",
      `Source "${named.name}" cannot do this. ${remedy}`,
      { source: named.name, argument },
      candidates,
      feature,
    );
  }
  const [only] = candidates;
  if (only === undefined) {
    throw new SourceChoiceError(
      "UNSUPPORTED",
      "No configured source can do this.",
      { argument },
      [],
      feature,
    );
  }
  if (candidates.length === 1) return context.reopen(only);
  throw new SourceChoiceError(
    "BAD_USER_INPUT",
    `Several sources could be meant. Set \`${argument}\` to ${names}.`,
    { argument, reason: "SOURCE_REQUIRED" },
    candidates,
    feature,
  );
}

function namedSource(context: RequestContext, name: string, argument: string): Source {
  try {
    return context.sourceNamed(name);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw new GatewayError(error.code, error.message, { argument });
  }
}

/**
 * Reads the global ids of roles that somebody shall have, as the source's own. Throws BAD_USER_INPUT, naming the
 * position, for a role of another source.
 */
export function roleIdsIn(access: Access, ids: readonly string[], argument: string): readonly string[] {
  return ids.map((id, index) => ownIdIn(access, "Role", id, `${argument}.${index}`));
}

/** Reads a global id that must lead into a given source. Throws BAD_USER_INPUT that names the input field. */
export function ownIdIn(
  { source }: Pick<Access, "source">,
  type: NodeType,
  id: string,
  argument: string,
): string {
  const decoded = decodeGlobalIdOf(type, id, argument);
  if (decoded.source === source.name) return decoded.keys.at(-1) ?? "";
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` belongs to source "${decoded.source}"; here it must belong to "${source.name}".`,
    { argument },
  );
}

/** What an input says, with the global id of an org in it as the source's own. */
export function withOwnOrgId<Input extends { readonly orgId?: string | null | undefined }>(
  access: Pick<Access, "source">,
  input: Input,
  argument: string,
): Input {
  const { orgId } = input;
  if (orgId === null || orgId === undefined) return input;
  return { ...input, orgId: ownIdIn(access, "Org", orgId, `${argument}.orgId`) };
}

/** Checks how many things an input names. Throws BAD_USER_INPUT that names the input field. */
export function checkLength(items: readonly unknown[], least: number, most: number, argument: string): void {
  if (items.length >= least && items.length <= most) return;
  throw new GatewayError(
    "BAD_USER_INPUT",
    `Argument \`${argument}\` may hold ${least} to ${most} entries; it holds ${items.length}.`,
    { argument },
  );
}
