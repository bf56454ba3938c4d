import { describe, expect, it } from "vitest";
import { brandingChangeIn, isWholeBranding, mergeBranding } from "../../../src/sources/auth0/branding.ts";

const present = {
  logo_url: "https://acme.example/a.png",
  colors: { primary: "#111", page_background: "#222" },
};

describe("the branding that an input asks for", () => {
  it("is none when the input does not mention any", () => {
    expect(brandingChangeIn({ name: "Acme", auth0: { metadata: {} } })).toBeNull();
    expect(brandingChangeIn({ auth0: { branding: {} } })).toBeNull();
    expect(brandingChangeIn({ auth0: null })).toBeNull();
  });

  it("is put together from what all kinds of orgs have and what only Auth0's have", () => {
    const change = brandingChangeIn({ accentColor: "#333", auth0: { branding: { logoUrl: null } } });
    expect(change).toEqual({ primaryColor: "#333", logoUrl: null });
    expect(isWholeBranding(change ?? {})).toBe(false);
    expect(isWholeBranding(brandingChangeIn({ auth0: { branding: null } }) ?? {})).toBe(true);
  });

  it("is refused when one thing is said in both places", () => {
    expect(() => brandingChangeIn({ logoUrl: "a", auth0: { branding: { logoUrl: "b" } } })).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", argument: "input.auth0.branding.logoUrl" }),
    );
  });
});

describe("the branding that is written", () => {
  it("keeps what the change leaves out", () => {
    expect(mergeBranding(present, { primaryColor: "#333" })).toEqual({
      ...present,
      colors: { primary: "#333", page_background: "#222" },
    });
    expect(mergeBranding(present, { logoUrl: null })).toEqual({ colors: present.colors });
    expect(mergeBranding(undefined, { logoUrl: "https://b.example/" })).toEqual({
      logo_url: "https://b.example/",
    });
  });

  it("is empty when all is cleared", () => {
    expect(mergeBranding(present, { logoUrl: null, primaryColor: null, pageBackgroundColor: null })).toEqual(
      {},
    );
  });

  it.each([
    ["a background is there and no primary colour", { primaryColor: null }, "primaryColor"],
    ["a primary colour is there and no background", { pageBackgroundColor: null }, "pageBackgroundColor"],
  ])("is refused when %s", (_what, change, missing) => {
    expect(() => mergeBranding(present, change)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", argument: `input.auth0.branding.${missing}` }),
    );
  });
});
