import { createHmac } from "node:crypto";

// Signs nothing that anybody trusts: Losant's clients read these tokens without checking them, and so do the tests.
const signingKey = "the sandbox's signing key, which is no secret at all";

/** A bearer token in the shape of Losant's: a JWT whose `iss` is the host of the API without its scheme. */
export function signToken(claims: Readonly<Record<string, unknown>>): string {
  const signed = [{ alg: "HS256", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${createHmac("sha256", signingKey).update(signed).digest("base64url")}`;
}
