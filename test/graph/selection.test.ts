import { type FragmentDefinitionNode, type GraphQLResolveInfo, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { childrenOf, type Selection, selectionOf, selectionOfNodes } from "../../src/graph/selection.ts";
import { infoOf } from "./resolve-info.ts";

const auth0 = { kind: "AUTH0" } as const;
const losant = { kind: "LOSANT" } as const;

/** What a query for one organization selects. `rest` may define fragments. */
const orgSelection = (fields: string, rest = "") =>
  selectionOf(infoOf(`{ org(by: { id: "x" }) { ${fields} } } ${rest}`));

const namesFor = (selection: Selection, source: typeof auth0 | typeof losant) =>
  [...selection.fieldsFor(source)].toSorted();

describe("the fields of a selection", () => {
  it("are those that stand on the record: what has a resolver of its own is none of them", () => {
    const selection = orgSelection(
      "id name slug memberCount members { totalCount } source { name } __typename",
    );
    expect(namesFor(selection, auth0)).toEqual(["name", "slug"]);
  });

  it("are not the id that every record has anyway", () => {
    expect(namesFor(orgSelection("sourceId name"), auth0)).toEqual(["name"]);
  });

  it("are found under aliases, each once", () => {
    expect(namesFor(orgSelection("a: name b: name name slug"), auth0)).toEqual(["name", "slug"]);
  });

  it("are found in fragments, inline and named, nested and on interfaces", () => {
    const selection = orgSelection(
      "...One ... on Org { logoUrl } ... on Node { ... on Sourced { ... on Org { createdAt } } } ... { accentColor }",
      "fragment One on Org { name ...Two } fragment Two on Org { slug }",
    );
    expect(namesFor(selection, auth0)).toEqual(["accentColor", "createdAt", "logoUrl", "name", "slug"]);
  });

  it("leave out fragments on other types", () => {
    const info = infoOf(
      '{ node(id: "x") { ... on Org { name } ... on User { email } ... on Role { description } } }',
    );
    expect(namesFor(selectionOf(info, "Org"), auth0)).toEqual(["name"]);
    expect(namesFor(selectionOf(info, "User"), auth0)).toEqual(["email"]);
    expect(namesFor(selectionOf(info, "Invite"), auth0)).toEqual([]);
  });

  it("leave out what @skip and @include leave out, with constants and variables", () => {
    const fields = `
      name @include(if: true)
      slug @include(if: false)
      logoUrl @skip(if: true)
      createdAt @include(if: $yes)
      updatedAt @include(if: $no)
      ... @skip(if: $yes) { description }
      ...Colour @include(if: $no)`;
    const document = `query ($yes: Boolean = true, $no: Boolean = false) { org(by: { id: "x" }) { ${fields} } }
      fragment Colour on Org { accentColor }`;
    expect(namesFor(selectionOf(infoOf(document)), auth0)).toEqual(["createdAt", "name"]);
    const turned = selectionOf(infoOf(document, { yes: false, no: true }));
    expect(namesFor(turned, auth0)).toEqual(["accentColor", "description", "name", "updatedAt"]);
  });

  it("take a fragment that is left out in one place and not in another", () => {
    const selection = orgSelection("...One @include(if: false) ...One", "fragment One on Org { name }");
    expect(namesFor(selection, auth0)).toEqual(["name"]);
  });

  it("hold the fields of the source's own facet beside the shared ones, and of no other", () => {
    const selection = orgSelection(
      "name auth0 { metadata branding { logoUrl } } losant { isReadOnly billing { email } }",
    );
    expect(namesFor(selection, auth0)).toEqual(["branding", "metadata", "name"]);
    expect(namesFor(selection, losant)).toEqual(["billing", "isReadOnly", "name"]);
  });

  it("hold the kinds that a facet's list is asked for, under all aliases and from variables", () => {
    const some = orgSelection(
      "losant { a: quotas(resources: [MEMBER]) { used } b: quotas(resources: [DEVICE, MEMBER]) { used } }",
    );
    expect(namesFor(some, losant)).toEqual(["quotas:DEVICE", "quotas:MEMBER"]);
    expect(namesFor(some, auth0)).toEqual([]);
    const all = orgSelection("losant { quotas { used } }");
    expect(namesFor(all, losant)).toEqual(["quotas:*"]);
    const chosen = selectionOf(
      infoOf(
        'query ($kinds: [LosantResource!]) { org(by: { id: "x" }) { losant { quotas(resources: $kinds) { used } } } }',
        {
          kinds: ["EVENT"],
        },
      ),
    );
    expect(namesFor(chosen, losant)).toEqual(["quotas:EVENT"]);
  });
});

describe("the selection under a field", () => {
  it("holds what all aliases of the field ask for together", () => {
    const selection = orgSelection(
      "a: members(first: 1) { totalCount } b: members(first: 2) { nodes { id } }",
    );
    expect(selection.has("members")).toBe(true);
    expect(selection.has("invites")).toBe(false);
    expect(selection.under("members").has("totalCount")).toBe(true);
    expect(selection.under("members").has("nodes")).toBe(true);
  });

  it("is empty for a field that is not asked for, or that is none", () => {
    for (const name of ["invites", "nothing"]) {
      const under = orgSelection("name").under(name);
      expect(namesFor(under, auth0)).toEqual([]);
      expect(under.has("nodes")).toBe(false);
      expect(under.under("nodes").has("id")).toBe(false);
    }
  });

  it("goes through connections within connections", () => {
    const members = orgSelection(
      "members { nodes { user { email memberships { nodes { org { slug } } } } roles { description } } }",
    )
      .under("members")
      .under("nodes");
    expect(namesFor(members.under("user"), auth0)).toEqual(["email"]);
    expect(namesFor(members.under("roles"), auth0)).toEqual(["description"]);
    expect(namesFor(members.under("user").under("memberships").under("nodes").under("org"), auth0)).toEqual([
      "slug",
    ]);
  });

  it("is the same for the nodes of a page and those of its edges", () => {
    const info = infoOf(
      "{ orgs { nodes { name } edges { node { slug losant { isReadOnly } } } pageInfo { hasNextPage } } }",
    );
    const nodes = selectionOfNodes(info);
    expect(namesFor(nodes, auth0)).toEqual(["name", "slug"]);
    expect(namesFor(nodes, losant)).toEqual(["isReadOnly", "name", "slug"]);
    expect(nodes.has("losant")).toBe(true);
    expect(selectionOf(info).has("pageInfo")).toBe(true);
  });

  it("is worked out once for all that one place of the document leads to", () => {
    const info = infoOf('{ org(by: { id: "x" }) { name } }');
    expect(selectionOf({ ...info })).toBe(selectionOf({ ...info }));
    expect(selectionOf(info).fieldsFor(auth0)).toBe(selectionOf(info).fieldsFor({ ...auth0 }));
  });
});

describe("the children of a field", () => {
  it("come one for each alias, with their own arguments and place", () => {
    const info = infoOf(
      "query ($size: Int) { viewer { user { ...Mine b: tokens(first: $size) { nodes { id } } } } } fragment Mine on User { tokens(first: 3) { totalCount } tokens(first: 3) { nodes { name } } }",
      { size: 7 },
    );
    const users = childrenOf(info, "user");
    expect(users).toHaveLength(1);
    const tokens = users.flatMap((user) => childrenOf(user.info, "tokens"));
    expect(tokens.map(({ args }) => args)).toMatchObject([{ first: 3 }, { first: 7 }]);
    const [own] = tokens;
    expect(own?.info.fieldName).toBe("tokens");
    expect(own?.info.parentType.name).toBe("User");
    const selections = tokens.map((token) => selectionOf(token.info));
    expect(selections.map((selection) => selection.has("totalCount"))).toEqual([true, false]);
    expect(selections.map((selection) => namesFor(selection.under("nodes"), losant))).toEqual([["name"], []]);
  });

  it("are none where the field is not asked for, is left out, or is no field of the type", () => {
    expect(childrenOf(infoOf("{ viewer { user { name } } }"), "invites")).toEqual([]);
    expect(
      childrenOf(infoOf("{ viewer { user @skip(if: true) { name } source { name } } }"), "user"),
    ).toEqual([]);
    expect(childrenOf(infoOf("{ viewer { source { name } } }"), "nothing")).toEqual([]);
    expect(childrenOf(infoOf('{ node(id: "x") { id } }'), "id")).toEqual([]);
  });
});

describe("a document that is executed again", () => {
  const twice = (text: string, one: Readonly<Record<string, unknown>>, other: typeof one) => {
    const document = parse(text);
    return [selectionOf(infoOf(document, one)), selectionOf(infoOf(document, other))] as const;
  };

  it("asks for the same, whatever its variables are", () => {
    const text = "query ($by: OrgBy!) { org(by: $by) { name members(first: 1) { nodes { org { slug } } } } }";
    const [one, other] = twice(text, { by: { id: "x" } }, { by: { id: "y" } });
    expect(other).toBe(one);
  });

  it("asks for what is included this time, where a variable decides", () => {
    const text = 'query ($yes: Boolean!) { org(by: { id: "x" }) { name ...More @include(if: $yes) } } ';
    const [one, other] = twice(`${text} fragment More on Org { slug }`, { yes: true }, { yes: false });
    expect(namesFor(one, auth0)).toEqual(["name", "slug"]);
    expect(namesFor(other, auth0)).toEqual(["name"]);
  });

  it("asks for the kinds that are listed this time, where a variable lists them", () => {
    const text = `query ($kinds: [LosantResource!]) { org(by: { id: "x" }) { losant { quotas(resources: $kinds) { limit } } } }`;
    const [one, other] = twice(text, { kinds: ["MEMBER"] }, {});
    expect(namesFor(one, losant)).toEqual(["quotas:MEMBER"]);
    expect(namesFor(other, losant)).toEqual(["quotas:*"]);
  });
});

describe("a document whose fragments repeat each other", () => {
  /** The same info, counting how often a fragment is looked up. */
  function counting(info: GraphQLResolveInfo): { info: GraphQLResolveInfo; lookUps: () => number } {
    let count = 0;
    const fragments = new Proxy<Record<string, FragmentDefinitionNode>>(info.fragments, {
      get(target, name, receiver) {
        count += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    return { info: { ...info, fragments }, lookUps: () => count };
  }

  const levels = 24;
  /** Once for what variables decide in it, and once for what it asks for. */
  const readings = 2 * levels;

  it("is collected by reading each fragment twice, not once for each of its 2^24 uses", () => {
    const fragments = Array.from({ length: levels }, (_, level) =>
      level === levels - 1
        ? `fragment F${level} on Org { name }`
        : `fragment F${level} on Org { ...F${level + 1} ... on Org { ...F${level + 1} } }`,
    );
    const { info, lookUps } = counting(infoOf(`{ org(by: { id: "x" }) { ...F0 } } ${fragments.join(" ")}`));
    expect(namesFor(selectionOf(info), auth0)).toEqual(["name"]);
    expect(lookUps()).toBe(readings);
  });

  it("is collected level by level in the same few steps, though each level doubles it", () => {
    const fragments = Array.from({ length: levels }, (_, level) =>
      level === levels - 1
        ? `fragment F${level} on Org { name }`
        : `fragment F${level} on Org { slug a: members { nodes { org { ...F${level + 1} } } } b: members { nodes { org { ...F${level + 1} } } } }`,
    );
    const { info, lookUps } = counting(infoOf(`{ org(by: { id: "x" }) { ...F0 } } ${fragments.join(" ")}`));
    let selection = selectionOf(info);
    for (let level = 0; level < levels - 1; level += 1) {
      expect(namesFor(selection, auth0)).toEqual(["slug"]);
      selection = selection.under("members").under("nodes").under("org");
    }
    expect(namesFor(selection, auth0)).toEqual(["name"]);
    expect(lookUps()).toBe(readings);
  });
});
