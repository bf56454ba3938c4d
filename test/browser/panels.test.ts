import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/browser.ts";
import {
  type GraphiqlPage,
  openGraphiql,
  queryEditor,
  showGraphiqlTab,
  writeDocument,
} from "../support/graphiql.ts";

const typed = "typed-by-a-developer";
const members = `query Members {
  orgs(sources: ["auth0"], first: 3) { nodes { members(first: 2) { nodes { roles { name } } } } }
}`;
const dear = `query Dear {
  orgs(sources: ["auth0"], first: 50) { nodes { members(first: 50) { nodes { user { memberships(first: 1) { totalCount } } } } } }
}`;

describe.skipIf(chromiumPath === undefined)("the panels below GraphiQL", () => {
  let watched: GraphiqlPage;

  beforeAll(async () => {
    watched = await openGraphiql();
  });
  afterAll(() => watched?.close());
  beforeEach(async () => {
    for (const url of [watched.gateway.losantUrl, watched.gateway.auth0Url]) {
      await fetch(`${url}/__sandbox/calls`, { method: "DELETE" });
    }
  });

  const panelTab = (id: string): Locator => watched.page.locator(`#${id}-tab`);
  const panel = (id: string): Locator => watched.page.locator(`#${id}`);
  const field = (title: string): Locator => watched.page.getByLabel(title, { exact: true });

  /** Upstream calls that the sandbox saw, of both vendors. */
  async function countMade(): Promise<number> {
    const counts = [watched.gateway.losantUrl, watched.gateway.auth0Url].map(async (url) => {
      const calls = (await (await fetch(`${url}/__sandbox/calls`)).json()) as readonly unknown[];
      return calls.length;
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  const write = (document: string) => writeDocument(watched.page, document);

  /** Presses the button, and gives the headers that were sent. */
  async function run(): Promise<Readonly<Record<string, string>>> {
    const answered = watched.page.waitForResponse((response) => {
      const request = response.request();
      return request.method() === "POST" && request.headers()["rollcall-explain"] === "calls";
    });
    await watched.page.getByRole("button", { name: /^Execute query/ }).click();
    const response = await answered;
    await watched.page.getByRole("button", { name: /^Execute query/ }).waitFor();
    return response.request().allHeaders();
  }

  it("show what is entered, planned and called, each in a tab that the keyboard reaches", async () => {
    const { page } = watched;
    await panelTab("credentials").focus();
    for (const [key, id] of [
      ["ArrowRight", "plan"],
      ["ArrowRight", "calls"],
      ["ArrowRight", "credentials"],
      ["End", "calls"],
      ["Home", "credentials"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.evaluate("document.activeElement.id")).toBe(`${id}-tab`);
      expect(await page.locator("#dock [role=tabpanel]:visible").getAttribute("id")).toBe(id);
    }
  });

  it("can be made higher with the keyboard, and hidden", async () => {
    const { page } = watched;
    const height = async () => (await page.locator("#dock-pages").boundingBox())?.height ?? 0;
    const before = await height();
    await page.getByRole("separator", { name: "Height of the panels" }).focus();
    await page.keyboard.press("ArrowUp");
    expect(await height()).toBe(before + 24);
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    expect(await panel("credentials").isVisible()).toBe(false);
    expect(await panelTab("plan").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    expect(await panel("credentials").isVisible()).toBe(true);
  });

  it("offer the sandbox's tokens for each source", async () => {
    const choices = watched.page.getByLabel("Auth0 (sandbox): token of the sandbox");
    const names = await choices.locator("option").allTextContents();
    expect(names).toEqual(
      expect.arrayContaining(["sandbox-admin", "sandbox-viewer", "sandbox-limited", "sandbox-expired"]),
    );
    await choices.selectOption("sandbox-expired");
    const headers = await run();
    expect(headers).toMatchObject({
      "auth0-authorization": "Bearer sandbox-expired",
      "losant-authorization": "Bearer sandbox-admin",
    });
    await choices.selectOption("sandbox-admin");
  });

  it("send a token that was typed, from every tab of GraphiQL, and leave it nowhere", async () => {
    const { page } = watched;
    await field("Auth0 (sandbox)").fill(` Bearer ${typed} `);
    await showGraphiqlTab(watched.page, "RolesAndPermissions");
    const headers = await run();
    expect(headers["auth0-authorization"]).toBe(`Bearer ${typed}`);
    await showGraphiqlTab(watched.page, "Welcome");
    expect((await run())["auth0-authorization"]).toBe(`Bearer ${typed}`);
    await expect
      .poll(() => page.evaluate<string>("JSON.stringify({ ...sessionStorage })"))
      .toContain("RolesAndPermissions");
    const places = await page.evaluate<string>(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state, document.cookie, document.documentElement.outerHTML, name])",
    );
    expect(places).toContain("Welcome");
    expect(places).not.toContain(typed);
    expect(await page.evaluate("localStorage.length")).toBe(0);
  });

  it("say when something cannot be a token, and do not send it", async () => {
    await field("Losant (sandbox)").fill("two words");
    expect(await panel("credentials").textContent()).toContain("not sent: a token has no spaces");
    await field("Losant instance (sandbox)").fill("");
    expect(await panelTab("credentials").textContent()).toBe("Credentials1 of 3");
    const headers = await run();
    expect(headers).not.toHaveProperty("losant-authorization");
    expect(headers).not.toHaveProperty("losant-instance-authorization");
  });

  it("forget the tokens with the page, and tell another tab of the browser nothing", async () => {
    const other = await watched.page.context().newPage();
    await other.goto(`${watched.gateway.url}/graphql`);
    await watched.page.reload();
    for (const page of [watched.page, other]) {
      await page.locator(".graphiql-query-editor .view-lines").waitFor();
      expect(await page.getByLabel("Auth0 (sandbox)", { exact: true }).inputValue()).toBe("sandbox-admin");
      expect(await page.getByLabel("Losant (sandbox)", { exact: true }).inputValue()).toBe("sandbox-admin");
    }
    await other.close();
  });

  it("plan the operation while it is typed, without an upstream call", async () => {
    const { page } = watched;
    await write(members.replace("first: 3", "first: "));
    await panelTab("plan").click();
    await expect.poll(() => panel("plan").textContent()).toContain("Line 2: Syntax Error");
    await page.evaluate(
      `${queryEditor}.setPosition({ lineNumber: 2, column: ${members.split("\n")[1]?.indexOf("3)") ?? 0} + 1 }), ${queryEditor}.focus()`,
    );
    await page.keyboard.type("3");
    await expect.poll(() => panelTab("plan").textContent()).toBe("Plan1 to 4 calls");
    const told = await panel("plan").textContent();
    expect(told).toContain("1 to 4 upstream calls");
    expect(told).toContain("1 + orgs");
    expect(told).toContain("orgs = 3");
    expect(told).toContain("read:organization_members + read:organization_member_roles");
    expect(await countMade()).toBe(0);
  });

  it("point to the mistake in place of planning an operation that is not valid", async () => {
    await write(members.replace("roles { name }", "roles { nam }"));
    await expect.poll(() => panel("plan").textContent()).toContain('Line 2: Cannot query field "nam"');
    expect(await panelTab("plan").textContent()).toBe("Plan");
  });

  it("say in words that an operation would be refused, with the limit", async () => {
    await write(dear);
    await expect.poll(() => panelTab("plan").textContent(), { timeout: 15_000 }).toBe("Planrefused");
    const told = await panel("plan").textContent();
    expect(told).toContain("It would be refused. The operation may need more than 1,000 upstream calls");
    expect(told).toContain("500 are allowed");
    expect(await countMade()).toBe(0);
  });

  it("do not open a subscription to plan it", async () => {
    await write("subscription Changes { identityEvents { rawType } }");
    await expect.poll(() => panel("plan").textContent()).toContain("A subscription has no plan");
    expect(await countMade()).toBe(0);
  });

  it("show the calls of the answer that is shown, as many as the sandbox counted", async () => {
    const { page } = watched;
    await write(members);
    await page.getByRole("tab", { name: "Members" }).waitFor();
    await panelTab("calls").click();
    expect(await panel("calls").textContent()).toBe("Run an operation to see its upstream calls.");
    await run();
    const rows = panel("calls").locator("tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(4);
    expect(await countMade()).toBe(4);
    expect(await panelTab("calls").textContent()).toBe("Calls4");
    expect(await panel("calls").locator("p").textContent()).toMatch(
      /^4 upstream calls in [\d.,]+ ms, for \d+ fields that asked; auth0 4, [\d,]+ of [\d,]+ left\.$/,
    );
    const [first = ""] = await rows.allTextContents();
    expect(first).toContain("auth0get_organizationsGET /organizations200");
    const bars = await panel("calls").locator(".bar").all();
    const [one, other] = await Promise.all([bars[0]?.boundingBox(), bars[1]?.boundingBox()]);
    expect(other?.x ?? 0).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 2);

    await showGraphiqlTab(watched.page, "OrgSwitcher");
    await expect.poll(() => panelTab("calls").textContent()).toBe("Calls");
    await showGraphiqlTab(watched.page, "Members");
    await expect.poll(() => panelTab("calls").textContent()).toBe("Calls4");
  });

  it.each(["light", "dark"] as const)("are accessible in the %s theme", async (colorScheme) => {
    const { page } = watched;
    await page.emulateMedia({ colorScheme });
    for (const id of ["credentials", "plan", "calls"]) {
      await panelTab(id).click();
      const { violations } = await new AxeBuilder({ page }).include("#dock").analyze();
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it("ask no other place for anything and have nothing to complain of", () => {
    expect([...watched.origins]).toEqual([watched.gateway.url]);
    expect(watched.complaints).toEqual([]);
  });
});
