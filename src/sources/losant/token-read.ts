import { joinLists } from "../join-lists.ts";
import type { Page } from "../page.ts";
import type { TokenRecord } from "../record.ts";
import type { Access, TokenPageRequest } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import { createTokenList, type TokenList, type TokenSession } from "./token-list.ts";
import {
  type LosantTokenOwner,
  ownApiTokens,
  ownOauthTokens,
  readTokenOwner,
  writeTokenOwner,
} from "./token-owner.ts";

/** The reads of tokens: the shared ones, and the lists of those that act for an application or an instance. */
export interface TokenReads extends Pick<Access, "viewerTokens" | "token"> {
  /** A page of one owner's tokens, all of one kind: none when `filter.kinds` leaves that out. */
  tokensOf(owner: LosantTokenOwner, request: TokenPageRequest): Promise<Page<TokenRecord>>;
  /** One owner's tokens, as they are read for this request. */
  listOf(owner: LosantTokenOwner): TokenList;
}

/** A way into a source that tells whose tokens act for applications or instances. */
export interface OwnedTokensAccess extends Access {
  readonly extras: Pick<TokenReads, "tokensOf">;
}

/** Whether a source tells the tokens of applications or instances: both kinds of Losant source do. */
export function hasOwnedTokens(access: Access): access is OwnedTokensAccess {
  return access.source.kind === "LOSANT" || access.source.kind === "LOSANT_INSTANCE";
}

const ownersByKind = { API_TOKEN: ownApiTokens, OAUTH_TOKEN: ownOauthTokens } as const;

/** Makes the reads of tokens. */
export function createTokenReads(session: TokenSession): TokenReads {
  const lists = new Map<string, TokenList>();

  function listOf(owner: LosantTokenOwner): TokenList {
    const key = writeTokenOwner(owner);
    const list = lists.get(key) ?? createTokenList(session, owner);
    lists.set(key, list);
    return list;
  }

  const pageOf = (owners: readonly LosantTokenOwner[], request: TokenPageRequest) =>
    joinLists(
      owners.map((owner) => (page) => listOf(owner).page({ ...request, ...page })),
      request,
    );

  return {
    listOf,
    async viewerTokens(request) {
      refuseForeignFilter(session.access, request);
      const kinds = (["API_TOKEN", "OAUTH_TOKEN"] as const).filter((kind) => isWanted(request, kind));
      return pageOf(
        kinds.map((kind) => ownersByKind[kind]),
        request,
      );
    },
    async tokensOf(owner, request) {
      refuseForeignFilter(session.access, request);
      const kind = owner.kind === "oauth" ? "OAUTH_TOKEN" : "API_TOKEN";
      return pageOf(isWanted(request, kind) ? [owner] : [], request);
    },
    async token(ownerText, id, fields) {
      const owner = readTokenOwner(ownerText);
      return owner === null ? null : listOf(owner).token(id, fields);
    },
  };
}

/** Losant finds tokens neither by application nor by what a device holds. */
function refuseForeignFilter(
  access: Access,
  { filter: { clientId, credentialType } }: TokenPageRequest,
): void {
  if (typeof clientId === "string")
    throw unsupported(access, "filter.clientId", "filter tokens by application");
  if (typeof credentialType === "string")
    throw unsupported(access, "filter.credentialType", "filter tokens by what a device holds");
}

function isWanted({ filter }: TokenPageRequest, kind: "API_TOKEN" | "OAUTH_TOKEN"): boolean {
  return filter.kinds === null || filter.kinds.includes(kind);
}
