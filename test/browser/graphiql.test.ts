import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/browser.ts";
import {
  findGraphiqlTab,
  findStoredTab,
  type GraphiqlPage,
  openGraphiql,
  showGraphiqlTab,
} from "../support/graphiql.ts";

const titles = [
  "Welcome",
  "OrgSwitcher",
  "OrgDetail",
  "MemberTable",
  "PendingInvites",
  "UserSearch",
  "RolesAndPermissions",
  "ProfileAndTokens",
];

describe.skipIf(chromiumPath === undefined)("GraphiQL in a browser", () => {
  let watched: GraphiqlPage;

  beforeAll(async () => {
    watched = await openGraphiql();
  });
  afterAll(() => watched?.close());

  const findTab = (title: string): Locator => findGraphiqlTab(watched.page, title);
  const findButton = (name: RegExp): Locator => watched.page.getByRole("button", { name });
  const storedText = () =>
    watched.page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");

  const showTab = (title: string) => showGraphiqlTab(watched.page, title);

  /** Presses the button, and gives what the gateway was asked and what it answered. */
  async function run(): Promise<Exchange> {
    const answered = watched.page.waitForResponse((response) => {
      const request = response.request();
      return request.method() === "POST" && request.headers()["rollcall-explain"] !== "plan";
    });
    await findButton(/^Execute query/).click();
    const response = await answered;
    await findButton(/^Execute query/).waitFor();
    return {
      headers: await response.request().allHeaders(),
      sent: response.request().postDataJSON() as Exchange["sent"],
      answer: (await response.json()) as Exchange["answer"],
    };
  }

  it("opens at the first of the examples, whose names are the tabs' titles", async () => {
    expect(await watched.page.title()).toBe("Rollcall");
    expect(await watched.page.locator(".graphiql-tab-button").allTextContents()).toEqual(titles);
    expect(await watched.page.locator(".graphiql-tab-active").textContent()).toContain("Welcome");
    const firstLines = await watched.page.locator(".graphiql-query-editor .view-lines").textContent();
    expect(firstLines?.replaceAll("\u00a0", " ")).toContain("Welcome to Rollcall");
  });

  it("shows the same tabs after a reload", async () => {
    await expect.poll(() => findStoredTab(watched.page)).toBe("Welcome");
    await watched.page.reload();
    await findTab("Welcome").waitFor();
    expect(await watched.page.locator(".graphiql-tab-button").allTextContents()).toEqual(titles);
  });

  it.each(titles)("gets data without errors from the button in the tab %s", async (title) => {
    await showTab(title);
    const { sent, answer } = await run();
    expect(sent.operationName).toBe(title);
    expect(answer.errors).toBeUndefined();
    const values = Object.values(answer.data ?? {});
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(null);
    expect(answer.extensions).toHaveProperty("calls.total");
    expect(await watched.page.locator(".result-window .view-lines").textContent()).toContain("data");
  });

  it("shows the docs of the schema", async () => {
    await findButton(/^Show Documentation Explorer/).click();
    await watched.page.locator(".graphiql-doc-explorer").getByRole("link", { name: "Query" }).click();
    const docs = await watched.page.locator(".graphiql-doc-explorer").textContent();
    expect(docs).toContain("Where every request starts.");
    await findButton(/^Hide Documentation Explorer/).click();
  });

  it("sends what stands in the header editor, in the place of what it would add itself", async () => {
    await showTab("Welcome");
    await findButton(/^Headers/).click();
    await watched.page.locator('.monaco-editor[data-uri$="request-headers.json"] .view-lines').click();
    // The editor adds the brace that closes.
    await watched.page.keyboard.insertText(
      '{ "auth0-authorization": "Bearer typed-by-hand", "rollcall-timeout-ms": "9000" ',
    );
    await watched.page.getByRole("tab", { name: "Credentials 3 of 3" }).waitFor();
    expect(await watched.page.locator("#credentials").textContent()).toContain("set in the header editor");
    const { headers } = await run();
    expect(headers).toMatchObject({
      "auth0-authorization": "Bearer typed-by-hand",
      "losant-authorization": "Bearer sandbox-admin",
      "rollcall-timeout-ms": "9000",
      "rollcall-explain": "calls",
    });
    await showTab("RolesAndPermissions");
    expect(await storedText()).toContain("RolesAndPermissions");
    expect(await storedText()).not.toMatch(/Bearer|typed-by-hand/);
    expect(await watched.page.evaluate("localStorage.length")).toBe(0);
    expect(watched.page.url()).toBe(`${watched.gateway.url}/graphql`);
  });

  it("forgets headers with the page, and keeps the tabs", async () => {
    await watched.page.reload();
    await findTab("Welcome").waitFor();
    expect(await watched.page.locator(".graphiql-tab-button").allTextContents()).toEqual(titles);
    await showTab("Welcome");
    const { headers } = await run();
    expect(headers).toMatchObject({
      "losant-authorization": "Bearer sandbox-admin",
      "auth0-authorization": "Bearer sandbox-admin",
    });
    expect(headers).not.toHaveProperty("rollcall-timeout-ms");
  });

  it("asks no other place for anything and has nothing to complain of", () => {
    expect([...watched.origins]).toEqual([watched.gateway.url]);
    expect(watched.complaints).toEqual([]);
  });
});

/** One request of the page and its answer. */
interface Exchange {
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: { readonly operationName?: string };
  readonly answer: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly unknown[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}
