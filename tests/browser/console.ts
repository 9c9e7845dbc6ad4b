/** The Cypher pane as a person uses it. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { opened } from "./page.ts";
import type { Visit } from "./visit.ts";

export const panel = (page: Page) => page.getByRole("region", { name: "Cypher", exact: true });
export const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
/** How a statement went, in a line; what the editor remarks on the text stands elsewhere. */
export const outcome = (page: Page) =>
  panel(page).getByRole("region", { name: "Answer", exact: true }).getByRole("status").first();

/** A fresh page with the first picture and the pane open below it. */
export async function withConsole(open: Visit["open"], options?: BrowserContextOptions): Promise<Page> {
  const page = await open("/", options);
  await opened(page);
  await page.keyboard.press("Control+j");
  await editor(page).waitFor();
  return page;
}

/**
 * Writes it instead of what stands in the editor, by the editor's own keys: a selection made from outside is lost
 * when the editor happens to draw at that moment.
 */
export async function write(page: Page, cypher: string): Promise<void> {
  await editor(page).press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(cypher);
}

/** Writes it and runs it. */
export async function ask(page: Page, cypher: string): Promise<void> {
  await write(page, cypher);
  await page.keyboard.press("Control+Enter");
}
