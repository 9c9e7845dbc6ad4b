import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hub } from "../fixtures/hub.ts";
import { allRows, barriers, engines, inspector, opened, run, search, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const nodes = (page: Page) => shown(page).then((counts) => counts.nodes);
const more = (page: Page) => page.getByRole("button", { name: /more neighbors of hub center/ });

describe.each(engines())("a hub of 3,400 (%s)", (engine) => {
  const { open } = visiting({ engine, fixture: hub() });

  async function atTheHub(): Promise<Page> {
    const page = await open();
    await opened(page);
    await run(page, "Clear the canvas");
    await search(page, "hub center");
    await soon(() => nodes(page)).toBe(1);
    await page.getByRole("application").focus();
    return page;
  }

  test("shows its best and one sign for the rest, which opens page by page and is no node", async () => {
    const page = await atTheHub();
    await page.keyboard.press("e");
    await soon(() => nodes(page)).toBe(26);
    await soon(() => more(page).textContent()).toBe("+3,375 more");
    expect(await barriers(page)).toEqual([]);

    await more(page).focus();
    await page.keyboard.press("Enter");
    await soon(() => nodes(page)).toBe(51);
    await soon(() => more(page).textContent()).toBe("+3,350 more");
    await more(page).dblclick();
    await soon(() => more(page).textContent()).toBe("+3,325 more");
    // the keys of the page are as good from there
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await soon(() => more(page).textContent()).toBe("+3,375 more");

    await page.keyboard.press("t");
    const rows = await allRows(page, "Nodes");
    expect(rows.filter((row) => /3,375 more neighbors of hub center: show the next/.test(row))).toHaveLength(1);
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Save as graphology JSON" }).click(),
    ]);
    const saved = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(saved.nodes).toHaveLength(26);
    await run(page, "Clear the canvas");
    await soon(() => more(page).count()).toBe(0);
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("says what expanding would bring before it does, and brings what was chosen", async () => {
    const page = await atTheHub();
    await page.keyboard.press("Shift+E");
    const dialog = page.getByRole("dialog", { name: "Expand hub center" });
    await dialog.getByRole("radio", { name: /^works with Person 567$/ }).check();
    await soon(() => dialog.getByRole("checkbox").count()).toBe(25);
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Show 25 more" }).click();
    await soon(() => dialog.getByRole("checkbox").count()).toBe(50);
    await dialog.getByRole("checkbox").first().uncheck();
    await dialog.getByRole("button", { name: "Add 49 of 567" }).click();
    await soon(() => nodes(page)).toBe(50);
    await soon(() => more(page).textContent()).toBe("+518 more");
  });

  test("is asked once by a key that is pressed twice, and not for a hub that has gone meanwhile", async () => {
    const page = await atTheHub();
    let letGo = () => {};
    let asked = 0;
    const hold = async () => {
      asked = 0;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.unrouteAll();
      await page.route("**/api/expand", async (route) => {
        asked++;
        await held;
        await route.continue();
      });
    };
    await hold();
    await page.keyboard.press("e");
    await page.keyboard.press("e");
    letGo();
    await soon(() => nodes(page)).toBe(26);
    // what follows has its turn after them
    await search(page, "hub center");
    expect([asked, await nodes(page)]).toEqual([1, 26]);

    await hold();
    await page.getByRole("application").focus();
    await page.keyboard.press("e");
    await soon(() => asked).toBe(1);
    await run(page, "Clear the canvas");
    letGo();
    await search(page, "spoke 0000");
    await soon(() => nodes(page)).toBe(1);
  });

  test("takes back what an expand brought, but not what another one holds", async () => {
    const page = await atTheHub();
    await page.keyboard.press("e");
    await soon(() => nodes(page)).toBe(26);
    await search(page, "spoke 0000");
    await page.getByRole("application").focus();
    await page.keyboard.press("e");
    await soon(() => nodes(page)).toBeGreaterThan(26);
    const grown = await nodes(page);
    await search(page, "hub center");
    await inspector(page).getByRole("button", { name: "Collapse" }).click();
    await soon(() => nodes(page)).toBeLessThan(grown);
    const left = await nodes(page);
    expect(left).toBeGreaterThan(2);
    await soon(() => more(page).count()).toBe(0);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => nodes(page)).toBe(grown);
  });
});
