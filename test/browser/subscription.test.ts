import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  chromiumPath,
  openPage,
  type SandboxGateway,
  startSandboxGateway,
  type WatchedPage,
} from "../support/browser.ts";
import { countStreams, tell, until } from "../support/event-stream.ts";

const query = "subscription Changes { identityEvents { rawType user { email } } }";

describe.skipIf(chromiumPath === undefined)("a subscription in GraphiQL", () => {
  let gateway: SandboxGateway;
  let watched: WatchedPage;
  beforeAll(async () => {
    gateway = await startSandboxGateway();
    watched = await openPage(`${gateway.url}/graphql`);
    await watched.page.locator(".graphiql-query-editor .view-lines").waitFor();
  });
  afterAll(async () => {
    await watched?.close();
    await gateway?.close();
  });

  it("shows each event as it comes, until it is stopped", async () => {
    const world = { sandbox: { auth0: { url: gateway.auth0Url } } };
    const { page } = watched;
    await page.evaluate(
      `monaco.editor.getEditors().find((editor) => editor.getModel().uri.path.endsWith("operation.graphql")).setValue(${JSON.stringify(query)})`,
    );
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
