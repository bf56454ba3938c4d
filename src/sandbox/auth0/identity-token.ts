import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { signingKey } from "./token.ts";

const claimsSchema = z.object({ sub: z.string(), exp: z.number() });

/**
 * Whose token this is: the subject of a JWT that the sandbox signed and that has not run out. Undefined for any other
 * text. `link_with` proves with it that the caller can sign in as the other account too.
 */
export function readSubject(token: string): string | undefined {
  const [header = "", claims = "", signature = ""] = token.split(".");
  const expected = createHmac("sha256", signingKey).update(`${header}.${claims}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const { data } = claimsSchema.safeParse(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
  return data === undefined || data.exp * 1000 <= Date.now() ? undefined : data.sub;
}
