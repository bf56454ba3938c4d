import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { openPage, type SandboxGateway, startSandboxGateway, type WatchedPage } from "./browser.ts";

/** GraphiQL in a browser that was never used before, of a gateway as `npm start` makes it. */
export interface GraphiqlPage extends WatchedPage {
  readonly gateway: SandboxGateway;
}

/** Opens GraphiQL, and waits until it shows a document. */
export async function openGraphiql(): Promise<GraphiqlPage> {
  const gateway = await startSandboxGateway();
  const watched = await openPage(`${gateway.url}/graphql`);
  await watched.page.locator(".graphiql-query-editor .view-lines").waitFor();
  return {
    ...watched,
    gateway,
    async close() {
      await watched.close();
      await gateway.close();
    },
  };
}

/** The editor of the document, as an expression of the page's. */
export const queryEditor =
  'monaco.editor.getEditors().find((editor) => editor.getModel().uri.path.endsWith("operation.graphql"))';

/** Puts a document into the editor, as pasting it does. */
export async function writeDocument(page: Page, document: string): Promise<void> {
  await page.evaluate(`${queryEditor}.setValue(${JSON.stringify(document)})`);
}

/** The tab of an operation in GraphiQL. */
export function findGraphiqlTab(page: Page, title: string): Locator {
  return page.getByRole("tab", { name: title }).getByText(title);
}

/** Shows a tab. GraphiQL has read the tab's document by the time it writes down which one is shown. */
export async function showGraphiqlTab(page: Page, title: string): Promise<void> {
  await findGraphiqlTab(page, title).click();
  await expect.poll(() => findStoredTab(page), { timeout: 10_000 }).toBe(title);
}

/** The title of the tab that GraphiQL wrote down as shown. */
export async function findStoredTab(page: Page): Promise<string | undefined> {
  const stored = await page.evaluate<string | null>('sessionStorage.getItem("graphiql:tabState")');
  const { tabs, activeTabIndex } = JSON.parse(stored ?? '{ "tabs": [] }') as StoredTabs;
  return tabs[activeTabIndex]?.title;
}

interface StoredTabs {
  readonly tabs: readonly { readonly title: string }[];
  readonly activeTabIndex: number;
}
