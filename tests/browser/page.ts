/** The page as a person finds their way on it: by what things are called, not by how they are made. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import type { Engine } from "../../server/contract/health.ts";

/** What is the page's own business is tried on one store. */
export const oneEngine = (): Engine[] => ["embedded"];

/** The stores of this run, for what a person does with a database. */
export const engines = (): Engine[] => (inject("neo4j") ? ["embedded", "neo4j"] : ["embedded"]);

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Polls, as long as a loaded machine may need. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

/** Polls until the text is (or matches) what is expected. */
export async function says(locator: Locator, text: string | RegExp): Promise<void> {
  const read = async () => ((await locator.count()) === 1 ? ((await locator.textContent()) ?? "") : "");
  await (typeof text === "string" ? soon(read).toContain(text) : soon(read).toMatch(text));
}

/** A form that opens puts the cursor in its first field: whoever types before that types into the wrong one. */
export async function takesFocus(field: Locator): Promise<Locator> {
  await soon(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  return field;
}

/** Where it is on the page, once it has been there for two looks. */
export async function standing(locator: Locator): Promise<Box> {
  let box: Box | null = null;
  await soon(async () => {
    const before = box;
    box = await locator.boundingBox();
    return box !== null && JSON.stringify(box) === JSON.stringify(before);
  }).toBe(true);
  return box!;
}

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

export interface Shown {
  nodes: number;
  total: number;
  relationships: number;
}

const COUNTS = /([\d,]+) of ([\d,]+) nodes? · ([\d,]+) relationships?/;

/** What the status line says. */
export async function shown(page: Page): Promise<Shown> {
  const text = await page.getByRole("status").filter({ hasText: COUNTS }).textContent();
  const [nodes, total, relationships] = COUNTS.exec(text ?? "")!
    .slice(1)
    .map((count) => Number(count.replaceAll(",", "")));
  return { nodes: nodes!, total: total!, relationships: relationships! };
}

/** The status line as soon as there is a picture. */
export async function opened(page: Page): Promise<Shown> {
  await soon(() => shown(page).then(({ nodes }) => nodes)).toBeGreaterThan(0);
  return shown(page);
}

/** By keyboard, as the placeholder promises: `/`, the name, down, Enter. */
export async function search(page: Page, name: string, caption = name): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  const best = page.getByRole("option").first();
  await says(best, caption);
  // down to it, unless the list is there already
  if ((await best.getAttribute("data-combobox-selected")) === null) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await says(page.getByRole("complementary").getByRole("heading", { level: 2 }).first(), caption);
}

/** An action by its name, found in the palette. */
export async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Do anything" });
  await palette.getByRole("textbox").fill(title);
  await palette.getByRole("button", { name: title }).click();
  await palette.waitFor({ state: "hidden" });
}

export const inspector = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });

/** Every row of a table of which only those in view are drawn, its cells joined by spaces. */
export async function allRows(page: Page, name: string): Promise<string[]> {
  const table = page.getByRole("table", { name });
  await table.waitFor();
  const count = Number(await table.getAttribute("aria-rowcount"));
  const texts: string[] = [];
  for (let index = 2; index <= count; index++) {
    const row = table.locator(`tr[aria-rowindex="${index}"]`);
    if ((await row.count()) === 0) {
      await table
        .locator("tbody tr")
        .last()
        .evaluate((last) => last.scrollIntoView({ block: "start" }));
      await row.waitFor();
    }
    texts.push((await row.getByRole("cell").allInnerTexts()).join(" "));
  }
  return texts;
}

/** What axe finds to be a serious barrier, one line each. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  });
}
