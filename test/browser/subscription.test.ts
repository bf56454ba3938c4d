import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../support/browser.ts";
import { countStreams, tell, until } from "../support/event-stream.ts";
import { type GraphiqlPage, openGraphiql, writeDocument } from "../support/graphiql.ts";

const query = "subscription Changes { identityEvents { rawType user { email } } }";

describe.skipIf(chromiumPath === undefined)("a subscription in GraphiQL", () => {
  let watched: GraphiqlPage;
  beforeAll(async () => {
    watched = await openGraphiql();
  });
  afterAll(() => watched?.close());

  it("shows each event as it comes, until it is stopped", async () => {
    const world = { sandbox: { auth0: { url: watched.gateway.auth0Url } } };
    const { page } = watched;
    await writeDocument(page, query);
    // GraphiQL has read the document when the tab is called like its operation.
    await page.getByRole("tab", { name: "Changes" }).waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await until(async () => (await countStreams(world)) === 1);
    const result = page.locator(".result-window .view-lines");
    await tell(world, { type: "user.updated" });
    await expect.poll(() => result.textContent(), { timeout: 10_000 }).toContain("user.updated");
    await tell(world, { type: "user.deleted" });
    await expect.poll(() => result.textContent(), { timeout: 10_000 }).toContain("user.deleted");
    expect(await result.textContent()).not.toContain("errors");
    await page.getByRole("button", { name: /^Stop query/ }).click();
    await until(async () => (await countStreams(world)) === 0);
    expect(watched.complaints).toEqual([]);
  });
});
