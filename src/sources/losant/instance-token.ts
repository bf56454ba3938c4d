import { GatewayError } from "../../errors/gateway-error.ts";
import type { Access } from "../source.ts";
import { unsupported } from "../unsupported.ts";
import type { Writes } from "../writes.ts";
import type { TokenSession } from "./token-list.ts";
import { readTokenOwner } from "./token-owner.ts";
import type { TokenReads } from "./token-read.ts";
import { createTokenWrites } from "./token-write.ts";

/** What a source that is one instance can do with tokens. */
export type InstanceTokens = Pick<Access, "viewerTokens" | "token"> &
  Pick<Writes, "createToken" | "updateToken" | "revokeToken">;

/** What the tokens of one instance are read and changed with. */
export interface InstanceTokenSession extends TokenSession {
  readonly instanceId: string;
  readonly tokens: TokenReads;
}

/** The reads and writes of tokens for a source that is one instance: of the instance's own, and of no others. */
export function createInstanceTokens(session: InstanceTokenSession): InstanceTokens {
  const { access, instanceId, tokens } = session;
  const writes = createTokenWrites(session, tokens);
  const isOwn = (ownerText: string): boolean => {
    const owner = readTokenOwner(ownerText);
    return owner?.kind === "instance" && owner.id === instanceId.toLowerCase();
  };
  const { name: source } = access.source;
  const notFound = () =>
    new GatewayError(
      "NOT_FOUND",
      `Source "${source}" has tokens of its instance alone; this is none of them.`,
      {
        source,
      },
    );
  return {
    async viewerTokens() {
      throw unsupported(access, "tokens", "list tokens of users");
    },
    token: async (owner, id, fields) => (isOwn(owner) ? tokens.token(owner, id, fields) : null),
    async createToken(owner, changes, fields) {
      if (!isOwn(owner)) {
        throw new GatewayError(
          "UNSUPPORTED",
          `Source "${source}" is one Losant instance and makes tokens for that alone. Name the instance as the token's owner, or another source in \`input.source\`.`,
          { source, argument: "input.source" },
        );
      }
      return writes.createToken(owner, changes, fields);
    },
    async updateToken(owner, id, changes, fields) {
      if (!isOwn(owner)) throw notFound();
      return writes.updateToken(owner, id, changes, fields);
    },
    async revokeToken(owner, id) {
      if (!isOwn(owner)) throw notFound();
      await writes.revokeToken(owner, id);
    },
  };
}
