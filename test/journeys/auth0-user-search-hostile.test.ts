import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeGlobalId } from "../../src/graph/global-id.ts";
import { auth0Vendor } from "../../src/sandbox/auth0/vendor.ts";
import { auth0ClientOf } from "../support/auth0.ts";
import { startWorld, type World } from "../support/world.ts";

/*
 * What people and attackers type must find exactly those it describes, or be refused: never somebody else. What is right
 * is worked out here from the list of all users, without any query language.
 */

interface KnownUser {
  readonly user_id: string;
  readonly email?: string;
  readonly name?: string;
  readonly given_name?: string;
  readonly family_name?: string;
  readonly nickname?: string;
  readonly phone_number?: string;
  readonly identities: readonly { readonly connection: string }[];
}

const database = "Username-Password-Authentication";
const hostileNames = [
  'O"Brien "the',
  "a\\b\\",
  "x) OR (user_id:*",
  "* OR 1:1",
  "name:Ada AND NOT",
  "[a TO z]",
  "{~^1.5} && || !",
  "/.*/ ?+-=&|<>",
  "OR",
  "*",
  "日本 语 \u{1F600}",
];

let world: World;
let everybody: readonly KnownUser[];
beforeAll(async () => {
  world = await startWorld();
  const made = hostileNames.map((name, index) =>
    auth0ClientOf(world).users.create({
      connection: database,
      user_id: `h${index}"\\*?:(${index})`,
      email: `hostile+${index}'*!#$%&/=?^_{|}~@example.com`,
      password: "S3cret-enough",
      name,
      nickname: `${name}~`,
    }),
  );
  everybody = [
    ...auth0Vendor.seed().users.current.values(),
    ...((await Promise.all(made)) as unknown as readonly KnownUser[]),
  ];
});
afterAll(() => world.close());

const search = `query ($filter: UserFilter) {
  users(sources: ["auth0"], filter: $filter, first: 100) { nodes { sourceId } totalCount } }`;

const operators = [
  ...'+-&|!(){}[]^"~*?:\\/<>= \t\n',
  " OR ",
  " AND ",
  "NOT ",
  "*:*",
  " OR 1:1",
  '" OR "',
  '") OR (user_id:*',
  "\\\\",
  "_exists_:",
  "\u{1F600}",
  "\0",
];

/** Any text, with what means something in the search syntax often, and sometimes very long. */
const hostileText = fc.oneof(
  {
    weight: 12,
    arbitrary: partsOf(fc.constantFrom(...operators), fc.string({ unit: "binary", maxLength: 4 })),
  },
  { weight: 4, arbitrary: fc.constantFrom(...hostileNames) },
  { weight: 1, arbitrary: fc.constantFrom(...operators).map((text) => text.repeat(10_240 / text.length)) },
);

function partsOf(...units: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.array(fc.oneof(...units), { maxLength: 6 }).map((parts) => parts.join(""));
}

/** The start of what somebody's field holds, and often something hostile behind it. */
function textAbout(read: (user: KnownUser) => string | undefined): fc.Arbitrary<string> {
  const start = fc.tuple(fc.nat(), fc.nat(40), fc.boolean()).map(([index, length, isUpper]) => {
    const value = read(everybody[index % everybody.length] as KnownUser) ?? "";
    return isUpper ? value.slice(0, length).toUpperCase() : value.slice(0, length);
  });
  const whole = fc.nat().map((index) => read(everybody[index % everybody.length] as KnownUser) ?? "");
  return fc.oneof(
    start,
    whole,
    hostileText,
    fc.tuple(start, hostileText).map((parts) => parts.join("")),
    fc.tuple(hostileText, whole).map((parts) => parts.join("")),
  );
}

const same = (value: string | undefined, wanted: string) => value?.toLowerCase() === wanted.toLowerCase();

/** Asserts that a filter finds these users and no others, or is refused as bad input. */
async function expectExactly(filter: object, isMeant: (user: KnownUser) => boolean): Promise<void> {
  const { data, errors } = await world.ask(search, { variables: { filter } });
  if (errors.length > 0) {
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    expect(data.users).toBeNull();
    expect(JSON.stringify(filter).length).toBeGreaterThan(300);
    return;
  }
  const meant = new Set(everybody.filter(isMeant).map(({ user_id: id }) => id));
  const ids = data.users.nodes.map(({ sourceId }: { sourceId: string }) => sourceId);
  expect(data.users.totalCount).toBe(meant.size);
  expect(ids).toHaveLength(Math.min(meant.size, 100));
  expect(ids.filter((id: string) => !meant.has(id))).toEqual([]);
}

const runs = { numRuns: 60 };

describe("whatever is typed", () => {
  it("as a search finds those whose names or address start with it, and nobody else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .nat(4)
          .chain((field) =>
            textAbout(
              (user) => [user.name, user.given_name, user.family_name, user.nickname, user.email][field],
            ),
          ),
        (text) =>
          expectExactly({ search: text }, (user) =>
            [user.name, user.given_name, user.family_name, user.nickname, user.email].some(
              (value) => text === "" || value?.toLowerCase().startsWith(text.toLowerCase()) === true,
            ),
          ),
      ),
      runs,
    );
  });

  it("as an email address finds who has it, and nobody else", async () => {
    await fc.assert(
      fc.asyncProperty(
        textAbout(({ email }) => email),
        (email) =>
          expectExactly({ email }, (user) => user.email === email || user.email === email.toLowerCase()),
      ),
      runs,
    );
  });

  it("in several conditions at once finds those for whom all hold, and nobody else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            email: textAbout(({ email }) => email),
            emailDomain: textAbout(({ email }) => email?.replace(/^.*@/, "")),
            phoneNumber: textAbout((user) => user.phone_number),
            connection: textAbout(({ identities }) => identities[0]?.connection),
          },
          { requiredKeys: ["connection"] },
        ),
        ({ email, emailDomain, phoneNumber, connection }) =>
          expectExactly(
            {
              ...(email !== undefined && { email }),
              ...(emailDomain !== undefined && { emailDomain }),
              ...(phoneNumber !== undefined && { phoneNumber }),
              auth0: { connection },
            },
            (user) =>
              (email === undefined || same(user.email, email)) &&
              (emailDomain === undefined || same(user.email?.replace(/^.*@/, ""), emailDomain)) &&
              (phoneNumber === undefined || user.phone_number === phoneNumber) &&
              user.identities.some((identity) => identity.connection === connection),
          ),
      ),
      runs,
    );
  });

  it("as ids finds each user under their own id, and nobody else", async () => {
    const known = new Map(everybody.map((user) => [user.user_id, user]));
    const id = fc.oneof(
      fc.nat().map((index) => everybody[index % everybody.length]?.user_id ?? ""),
      textAbout((user) => user.user_id).filter((text) => text.isWellFormed() && text !== ""),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 2, maxLength: 12 }), async (ids) => {
        const keys = ids.map((sourceId) => ({ __typename: "User", source: { name: "auth0" }, sourceId }));
        const { data, errors } = await world.ask(
          "query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on User { id sourceId email } } }",
          { variables: { keys } },
        );
        const refused = new Set(errors.map(({ path }) => path?.[1]));
        for (const { extensions } of errors) expect(extensions.code).toBe("BAD_USER_INPUT");
        for (const [index, sourceId] of ids.entries()) {
          const user = known.get(sourceId);
          if (user !== undefined) expect(refused).not.toContain(index);
          expect(data._entities[index]).toEqual(
            user === undefined
              ? null
              : { id: encodeGlobalId("User", "auth0", sourceId), sourceId, email: user.email ?? null },
          );
        }
      }),
      runs,
    );
  });
});
