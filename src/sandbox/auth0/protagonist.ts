import { createIdMaker, createRandom, protagonists, type TokenName } from "../story.ts";

/** The digits of database user ids. */
export const hexDigits = "0123456789abcdef";

const makeId = createIdMaker(createRandom(0xa0_70), hexDigits);

/** Auth0 user ids of the people whose tokens the sandbox hands out, by the token's name. */
export const protagonistIds: ReadonlyMap<TokenName, string> = new Map(
  (Object.keys(protagonists) as TokenName[]).map((name) => [name, `auth0|${makeId(24)}`]),
);
