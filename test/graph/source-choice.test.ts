import { describe, expect, it } from "vitest";
import type { RequestContext } from "../../src/context/request-context.ts";
import { openRequestContext } from "../../src/context/request-context.ts";
import { chooseSource, chooseSources } from "../../src/graph/source-choice.ts";
import type { Access, AccessRequest, Source, SourceFeature } from "../../src/sources/source.ts";
import { refusalOf } from "./refusal.ts";

function sourceOf(name: string, features: readonly SourceFeature[] = []): Source {
  const source = {
    name,
    features,
    isIssuer: () => false,
    open: ({ credential, refusal }: AccessRequest) =>
      ({ source, hasCredential: credential !== null, refusal }) as Access,
  } as unknown as Source;
  return source;
}

const losant = sourceOf("losant", ["API_TOKENS"]);
const auth0 = sourceOf("auth0", ["USER_ADMINISTRATION"]);
const auth0Eu = sourceOf("auth0-eu", ["USER_ADMINISTRATION"]);

/** A request with a credential for these sources and no others. */
function contextWith(sources: readonly Source[], known: readonly Source[] = sources): RequestContext {
  const headers = new Headers(known.map(({ name }) => [`${name}-authorization`, "Bearer abc"]));
  return openRequestContext(sources, headers, new AbortController().signal);
}

const namesOf = (accesses: readonly Access[]) => accesses.map(({ source }) => source.name);

describe("the one source that is meant", () => {
  it("is the one that is named, whatever it can do", () => {
    const context = contextWith([losant, auth0]);
    expect(chooseSource(context, "auth0", "source", () => false).source).toBe(auth0);
  });

  it("is the only one that fits, when none is named", () => {
    const context = contextWith([losant, auth0]);
    for (const name of [null, undefined]) {
      expect(
        chooseSource(context, name, "source", ({ features }) => features.includes("API_TOKENS")).source,
      ).toBe(losant);
    }
    expect(chooseSource(contextWith([auth0]), null, "source").source).toBe(auth0);
  });

  it("is BAD_USER_INPUT when there is none of that name, or several fit, with the names", () => {
    const context = contextWith([losant, auth0, auth0Eu]);
    expect(refusalOf(() => chooseSource(context, "nobody", "source"))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    const fits = ({ features }: Source) => features.includes("USER_ADMINISTRATION");
    expect(refusalOf(() => chooseSource(context, null, "by.source", fits))).toMatchObject({
      code: "BAD_USER_INPUT",
      message: 'Several sources could be meant. Set `by.source` to "auth0" or "auth0-eu".',
    });
  });

  it("is UNSUPPORTED when no source can do it", () => {
    const context = contextWith([losant]);
    expect(refusalOf(() => chooseSource(context, null, "source", () => false)).code).toBe("UNSUPPORTED");
  });
});

describe("the several sources that are meant", () => {
  it("are those that are named, each once and in the named order", () => {
    const context = contextWith([losant, auth0, auth0Eu], []);
    expect(namesOf(chooseSources(context, ["auth0-eu", "losant", "auth0-eu"]))).toEqual([
      "auth0-eu",
      "losant",
    ]);
  });

  it("are those with a credential, when none is named", () => {
    expect(namesOf(chooseSources(contextWith([losant, auth0], [auth0]), null))).toEqual(["auth0"]);
    expect(namesOf(chooseSources(contextWith([losant, auth0]), undefined))).toEqual(["losant", "auth0"]);
  });

  it("are those that can do it, when none is named", () => {
    const context = contextWith([losant, auth0, auth0Eu], [losant, auth0Eu]);
    expect(namesOf(chooseSources(context, null, "USER_ADMINISTRATION"))).toEqual(["auth0-eu"]);
  });

  it("are all when there is no credential at all, so that each says which header to send", () => {
    const accesses = chooseSources(contextWith([losant, auth0], []), null);
    expect(namesOf(accesses)).toEqual(["losant", "auth0"]);
    expect(accesses.every(({ refusal }) => refusal !== null)).toBe(true);
  });

  it("are BAD_USER_INPUT when the list of names is empty or names nobody", () => {
    const context = contextWith([losant, auth0]);
    for (const names of [[], ["nobody"], ["losant", "nobody"]]) {
      expect(refusalOf(() => chooseSources(context, names)).code).toBe("BAD_USER_INPUT");
    }
  });
});
