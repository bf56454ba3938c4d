import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

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
