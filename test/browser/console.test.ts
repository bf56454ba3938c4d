import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { twoFactorCodeAt } from "../../src/sandbox/losant/totp.ts";
import { chromiumPath, openPage, type WatchedPage } from "../support/browser.ts";
import { type ConsoleWorld, isConsoleInstalled, startConsole } from "../support/console.ts";

const password = "Sandbox-password-1";
const twoFactorKey = "MERIDIANPUMPSSANDBOXTWOFACTORKEYTHATALLTESTSMAYKNOW2";
const vera = "vera.lindqvist@meridian-pumps.example";

const missing =
  chromiumPath === undefined
    ? ", which takes Chromium"
    : isConsoleInstalled
      ? ""
      : ", which takes npm ci --prefix examples/console";

describe.skipIf(missing !== "")(`the example console${missing}`, { timeout: 90_000 }, () => {
  let served: ConsoleWorld;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    served = await startConsole();
    watched = await openPage(served.origin);
    page = watched.page;
    page.setDefaultTimeout(10_000);
  }, 180_000);
  afterAll(async () => {
    await watched?.close();
    await served?.close();
  });

  const open = (name: string) => page.getByRole("link", { name, exact: true }).click();
  const press = (name: string | RegExp) => page.getByRole("button", { name }).click();
  const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });

  /** Signs out if somebody is in, then in as one of the sandbox's people. */
  async function signInAs(name: string) {
    const signOut = page.getByRole("button", { name: "Sign out" });
    if (await signOut.isVisible()) await signOut.click();
    await press(new RegExp(name));
    await heading("Organizations").waitFor();
  }

  async function openOrg(source: string, name: string, on = page) {
    await on.getByRole("link", { name: "Organizations", exact: true }).first().click();
    await on.getByLabel(source, { exact: true }).check();
    await on.locator('ul[aria-busy="false"]').waitFor();
    await on.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await on.getByRole("heading", { name, level: 1 }).waitFor();
  }

  /** What axe-core finds wrong with the page, on a telephone by night and on a desk by day. */
  async function findBarriers() {
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [360, "dark"],
      [1_440, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`));
      const isCut = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
      if (isCut === true) found.push(`${width}: the page is wider than the window`);
    }
    return found;
  }

  it("signs in with a password, and asks for the one-time code of who has one", async () => {
    await heading("Rollcall console").waitFor();
    expect(await findBarriers()).toEqual([]);
    await page.getByLabel("Email address").fill("ada.okafor@meridian-pumps.example");
    await page.getByLabel("Password").fill(password);
    await press("Sign in");
    await page.getByText("MFA_REQUIRED").waitFor();
    expect(await findBarriers()).toEqual([]);
    await page.getByLabel("One-time code").fill(twoFactorCodeAt(twoFactorKey, Date.now()));
    await press("Sign in");
    await heading("Organizations").waitFor();
    await page.getByText("Ada Okafor").waitFor();
  });

  it("keeps the token in memory alone", async () => {
    const kept = await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]");
    expect(kept).toEqual([0, 0, ""]);
    await page.reload();
    await heading("Rollcall console").waitFor();
  });

  it("lists the organizations of all sources, and pages through those of one", async () => {
    await signInAs("Ada Okafor");
    const entries = page.locator("main li");
    await expect.poll(() => entries.count()).toBe(24);
    expect(await findBarriers()).toEqual([]);
    await page.getByLabel("Auth0", { exact: true }).check();
    await page.getByText("60", { exact: true }).waitFor();
    await press("Show more");
    await expect.poll(() => entries.count()).toBe(48);
    await press("Show more");
    await expect.poll(() => entries.count()).toBe(60);
    expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
  });

  it("shows the members of an organization, and how many they are when that is known", async () => {
    const answer = page.waitForResponse(
      (response) => response.request().postData()?.includes("OrgDetail") ?? false,
    );
    await openOrg("Losant", "Meridian Pumps");
    expect((await answer).headers()["content-type"]).toMatch(/^multipart\/mixed/);
    await page.getByText("24 members · 14 pending invites").waitFor();
    await expect.poll(() => page.locator("tbody tr").count()).toBe(20);
    expect(await findBarriers()).toEqual([]);
    await press("Show more");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(24);
  });

  it("invites somebody, who accepts", async () => {
    await openOrg("Losant", "Meridian Field Service");
    await open("Invites");
    await page.getByLabel("Email address").fill(vera);
    await page.getByLabel("Role").selectOption("Editor");
    await press(/^Invite$/);
    await page.getByText(`Invited ${vera}`).waitFor();
    await page.getByRole("row", { name: vera }).waitFor();
    expect(await findBarriers()).toEqual([]);
    await press("Sign out");

    await page.getByLabel("Email address").fill(vera);
    await page.getByLabel("Password").fill(password);
    await press("Sign in");
    await open("Inbox");
    await page.getByRole("heading", { name: "Meridian Field Service" }).waitFor();
    expect(await findBarriers()).toEqual([]);
    await press("Accept the invite to Meridian Field Service");
    await open("Open Meridian Field Service");
    const row = page.getByRole("row", { name: "Vera Lindqvist" });
    await expect.poll(() => row.textContent()).toContain("Editor");
  });

  it("takes an invite back", async () => {
    await signInAs("Ada Okafor");
    await openOrg("Losant", "Meridian Pumps");
    await open("Invites");
    const rows = page.locator("tbody tr");
    await rows.first().waitFor();
    const email = (await rows.first().locator("strong").textContent()) ?? "";
    await press(`Take back the invite to ${email}`);
    await page.getByRole("row", { name: email }).waitFor({ state: "detached" });
    await page.getByText("24 members · 13 pending invites").waitFor();
  });

  it("shows a new role before the source has answered", async () => {
    await openOrg("Losant", "Meridian Field Service");
    const role = page.getByLabel("Role of Vera Lindqvist");
    await role.waitFor();
    let isAnswered = false;
    const answer = page
      .waitForResponse((response) => response.request().postData()?.includes("ChangeRoles") ?? false)
      .then(() => {
        isAnswered = true;
      });
    await served.world.behave("losant", { latencyMs: 2_000 });
    await role.selectOption("Viewer");
    expect(await chosenIn(role)).toBe("Viewer");
    expect(isAnswered).toBe(false);
    await answer;
    await served.world.behave("losant", {});
  });

  it("takes a new role back that the source refuses, and says why and what to do", async () => {
    await page.reload();
    await signInAs("Ada Okafor");
    await openOrg("Losant", "Meridian Field Service");
    await served.world.behave("losant", {
      fail: [{ method: "PATCH", pathPattern: "/member$", status: 403 }],
    });
    const role = page.getByLabel("Role of Vera Lindqvist");
    await role.selectOption("Administrator");
    await page.getByText("Use a credential that may do this, or ask an administrator.").waitFor();
    expect(await chosenIn(role)).toBe("Viewer");
    expect(await findBarriers()).toEqual([]);
    await served.world.behave("losant", {});
  });

  it("shows at once what another one changes on Auth0", async () => {
    const other = await openPage(served.origin);
    await other.page.getByRole("button", { name: /Ada Okafor/ }).click();
    await openOrg("Auth0", "Alder & Sons", other.page);
    await openOrg("Auth0", "Alder & Sons");
    const give = "Give Xavier Nakamura a role";
    const taken = "Take Plant Operator from Xavier Nakamura";
    await page.getByLabel(give).waitFor();
    await other.page.getByLabel(give).selectOption("Plant Operator");
    await page.getByRole("button", { name: taken }).waitFor();
    await page.getByText("Role given").waitFor();
    expect(await findBarriers()).toEqual([]);
    await press(taken);
    await other.page.getByRole("button", { name: taken }).waitFor({ state: "detached" });
    await other.page.getByText("Role taken").waitFor();
    await open("Live");
    await page.getByText("Role taken").waitFor();
    await page.getByText("Xavier Nakamura · Plant Operator · Alder & Sons").first().waitFor();
    expect(await findBarriers()).toEqual([]);
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  it("invites somebody on Auth0", async () => {
    await openOrg("Auth0", "Alder & Sons");
    await open("Invites");
    await page.getByLabel("Email address").fill("nina.holm@alder-sons.example");
    await page.getByLabel("Your name").fill("Ada Okafor");
    await press(/^Invite$/);
    await page.getByRole("row", { name: "nina.holm@alder-sons.example" }).waitFor();
    expect(await findBarriers()).toEqual([]);
  });

  it("shows the value of a new token once, and revokes the token", async () => {
    await open("Tokens");
    await page.getByLabel("Name").fill("Office wall 2027");
    await press("Make a token");
    const secret = (await page.locator("output").textContent()) ?? "";
    expect(secret).toMatch(/^sandbox-api-token-/);
    expect(await served.world.data("{ orgs { totalCount } }", { as: { losant: secret } })).toMatchObject({
      orgs: { totalCount: 5 },
    });
    expect(await findBarriers()).toEqual([]);
    await press("I have stored it");
    expect(await page.content()).not.toContain(secret);
    await press("Revoke the token Office wall 2027");
    await page.getByRole("row", { name: "Office wall 2027" }).waitFor({ state: "detached" });
    const { errors } = await served.world.ask('{ viewer(source: "losant") { user { id } } }', {
      as: { losant: secret },
    });
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("asks nobody but its own server and the gateway, and complains of nothing", () => {
    expect([...watched.origins].toSorted()).toEqual([served.origin, served.world.url].toSorted());
    expect(watched.complaints).toEqual([]);
  });
});

/** What a select shows as chosen. */
const chosenIn = (select: Locator) => select.locator("option:checked").textContent();
