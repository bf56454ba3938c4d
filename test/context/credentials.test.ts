import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCredential, type SourceCredential } from "../../src/context/credentials.ts";
import type { Source } from "../../src/sources/source.ts";

const sourceOf = (name: string, issuer = `https://${name}.example/`): Source =>
  ({ name, isIssuer: (candidate: string) => candidate === issuer }) as Source;

const losant = sourceOf("losant");
const auth0 = sourceOf("auth0");
const auth0Eu = sourceOf("auth0-eu");
const both = [losant, auth0];

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
const jwt = (claims: object) => `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}.c2lnbmF0dXJl`;
const auth0Jwt = jwt({ iss: "https://auth0.example/", sub: "auth0|1" });
const losantJwt = jwt({ iss: "https://losant.example/", sub: "575ec" });
const foreignJwt = jwt({ iss: "https://elsewhere.example/" });

function readAll(sources: readonly Source[], sent: Readonly<Record<string, string>>) {
  const headers = new Headers(sent);
  return new Map(sources.map((source) => [source.name, readCredential(sources, source, headers)]));
}

function read(sources: readonly Source[], headers: Readonly<Record<string, string>>) {
  const found = readAll(sources, headers);
  const of = (name: string): SourceCredential => {
    const credential = found.get(name);
    if (credential === undefined) throw new Error(`nothing is known of ${name}`);
    return credential;
  };
  return {
    tokenOf: (name: string) => of(name).credential?.token ?? null,
    claimsOf: (name: string) => of(name).credential?.claims ?? null,
    refusalOf: (name: string) => of(name).refusal,
  };
}

describe("the header of a source", () => {
  it("is for that source alone", () => {
    const { tokenOf } = read(both, { "Auth0-Authorization": "Bearer abc" });
    expect(tokenOf("auth0")).toBe("abc");
    expect(tokenOf("losant")).toBeNull();
  });

  it("has the source's name word by word", () => {
    const { tokenOf } = read([losant, auth0Eu], {
      "Auth0-Eu-Authorization": "Bearer abc",
      "LOSANT-AUTHORIZATION": "bearer def",
    });
    expect(tokenOf("auth0-eu")).toBe("abc");
    expect(tokenOf("losant")).toBe("def");
  });

  it("goes before Authorization, which then serves nobody else", () => {
    const { tokenOf } = read(both, {
      Authorization: `Bearer ${auth0Jwt}`,
      "Auth0-Authorization": "Bearer other",
    });
    expect(tokenOf("auth0")).toBe("other");
    expect(tokenOf("losant")).toBeNull();
  });

  it("goes before Authorization also when it is malformed: nothing else is tried in its place", () => {
    const { tokenOf, refusalOf } = read([auth0], {
      Authorization: "Bearer abc",
      "Auth0-Authorization": "Basic abc",
    });
    expect(tokenOf("auth0")).toBeNull();
    expect(refusalOf("auth0")?.message).toContain("Auth0-Authorization");
  });

  it("stands beside Authorization for another source", () => {
    const { tokenOf } = read(both, {
      Authorization: "Bearer general",
      "Auth0-Authorization": "Bearer named",
    });
    expect(tokenOf("losant")).toBe("general");
    expect(tokenOf("auth0")).toBe("named");
  });
});

describe("Authorization", () => {
  it("is for the only source, whoever issued the token", () => {
    for (const token of ["opaque", foreignJwt, auth0Jwt]) {
      expect(read([auth0], { Authorization: `Bearer ${token}` }).tokenOf("auth0")).toBe(token);
    }
  });

  it("is for the source that issued the JWT, wherever it stands", () => {
    for (const sources of [both, [auth0, losant]]) {
      const { tokenOf, claimsOf } = read(sources, { Authorization: `Bearer ${auth0Jwt}` });
      expect(tokenOf("auth0")).toBe(auth0Jwt);
      expect(tokenOf("losant")).toBeNull();
      expect(claimsOf("auth0")).toMatchObject({ sub: "auth0|1" });
    }
  });

  it("is for the first source when nobody is known to have issued the token", () => {
    const odd = [
      jwt({}),
      jwt({ iss: 5 }),
      jwt({ iss: ["https://auth0.example/"] }),
      foreignJwt,
      "opaque",
      "a.b.c",
    ];
    for (const token of odd) {
      const { tokenOf } = read(both, { Authorization: `Bearer ${token}` });
      expect(tokenOf("losant")).toBe(token);
      expect(tokenOf("auth0")).toBeNull();
    }
  });
});

describe("a token of another configured source", () => {
  it("is refused with UNAUTHENTICATED and not used, with the headers that would be right", () => {
    const { tokenOf, refusalOf } = read(both, { "Losant-Authorization": `Bearer ${auth0Jwt}` });
    expect(tokenOf("losant")).toBeNull();
    expect(tokenOf("auth0")).toBeNull();
    expect(refusalOf("losant")).toMatchObject({ code: "UNAUTHENTICATED", source: "losant" });
    expect(refusalOf("losant")?.message).toMatch(
      /issued by source "auth0".*Auth0-Authorization.*Losant-Authorization/,
    );
  });

  it("is refused in both directions at once, when two tokens were mixed up", () => {
    const { tokenOf } = read(both, {
      "Losant-Authorization": `Bearer ${auth0Jwt}`,
      "Auth0-Authorization": `Bearer ${losantJwt}`,
    });
    expect([tokenOf("losant"), tokenOf("auth0")]).toEqual([null, null]);
  });

  it("is no one else's: a token of an issuer that is not configured is the caller's business", () => {
    expect(read(both, { "Losant-Authorization": `Bearer ${foreignJwt}` }).tokenOf("losant")).toBe(foreignJwt);
  });

  it("is used where two sources share an issuer", () => {
    const twins = [sourceOf("one", "https://shared.example/"), sourceOf("two", "https://shared.example/")];
    const token = jwt({ iss: "https://shared.example/" });
    expect(read(twins, { "Two-Authorization": `Bearer ${token}` }).tokenOf("two")).toBe(token);
    expect(read(twins, { Authorization: `Bearer ${token}` }).tokenOf("one")).toBe(token);
  });
});

describe("a source without a credential", () => {
  it("says which header to send", () => {
    const { tokenOf, refusalOf } = read([losant, auth0Eu], {});
    expect(tokenOf("auth0-eu")).toBeNull();
    expect(refusalOf("auth0-eu")).toMatchObject({
      code: "UNAUTHENTICATED",
      source: "auth0-eu",
      message:
        'Source "auth0-eu" needs a credential. Send a bearer token in the header Auth0-Eu-Authorization.',
    });
  });

  it.each([
    ["another scheme", "Basic YTpi"],
    ["a scheme alone", "Bearer"],
    ["no scheme", "abc"],
    ["two tokens", "Bearer abc def"],
    ["two headers in one", "Bearer abc, Bearer def"],
    ["characters that no token has", 'Bearer a"b'],
    ["padding in the middle", "Bearer a=b"],
  ])("has none when the header holds %s, and is told the form", (_, value) => {
    for (const header of ["Authorization", "Auth0-Authorization"]) {
      const { tokenOf, refusalOf } = read([auth0], { [header]: value });
      expect(tokenOf("auth0")).toBeNull();
      expect(refusalOf("auth0")).toMatchObject({
        code: "UNAUTHENTICATED",
        source: "auth0",
        message: `Header ${header} must have the form "Bearer TOKEN".`,
      });
    }
  });

  it("takes an empty header for none", () => {
    const { tokenOf, refusalOf } = read([auth0], { "Auth0-Authorization": "", Authorization: "Bearer abc" });
    expect(tokenOf("auth0")).toBe("abc");
    expect(refusalOf("auth0")).toBeNull();
  });
});

describe("a refusal", () => {
  it("never quotes what was sent", () => {
    const value = fc.string({ minLength: 12, maxLength: 40 }).filter((text) => /^[\x21-\x7e]+$/.test(text));
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("Authorization", "Auth0-Authorization", "Losant-Authorization"),
        (secret, header) => {
          const { refusalOf } = read(both, { [header]: `Token ${secret}` });
          for (const { name } of both) expect(refusalOf(name)?.message ?? "").not.toContain(secret);
        },
      ),
    );
    const { refusalOf } = read(both, { "Losant-Authorization": `Bearer ${auth0Jwt}` });
    expect(refusalOf("losant")?.message).not.toContain(auth0Jwt.slice(0, 20));
  });

  it("and a credential exclude each other: a source has exactly one of them", () => {
    const token = fc.constantFrom(
      "Bearer abc",
      `Bearer ${auth0Jwt}`,
      `Bearer ${losantJwt}`,
      `Bearer ${foreignJwt}`,
      "Basic x",
      "",
    );
    const headers = fc.dictionary(
      fc.constantFrom("Authorization", "Auth0-Authorization", "Losant-Authorization"),
      token,
    );
    fc.assert(
      fc.property(headers, fc.constantFrom([losant], [auth0], both, [auth0, losant]), (sent, sources) => {
        for (const { credential, refusal } of readAll(sources, sent).values()) {
          expect((credential === null) !== (refusal === null)).toBe(true);
        }
      }),
    );
  });

  it("never lets a source's token out to another: what is sent under one name reaches no other", () => {
    const named = fc.record({
      losant: fc.constantFrom("only-losant", losantJwt),
      auth0: fc.constantFrom("only-auth0", auth0Jwt),
    });
    fc.assert(
      fc.property(named, ({ losant: forLosant, auth0: forAuth0 }) => {
        const { tokenOf } = read(both, {
          "Losant-Authorization": `Bearer ${forLosant}`,
          "Auth0-Authorization": `Bearer ${forAuth0}`,
        });
        expect([tokenOf("losant"), tokenOf("auth0")]).toEqual([forLosant, forAuth0]);
      }),
    );
  });
});
