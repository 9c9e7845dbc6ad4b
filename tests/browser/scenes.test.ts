import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, engines, opened, run, says, search, shown, soon, takesFocus } from "./page.ts";
import { visiting } from "./visit.ts";

const header = (page: Page) => page.getByRole("banner");
const changed = (page: Page) => header(page).getByRole("img", { name: "changed since it was saved" });
const nodes = (page: Page) => shown(page).then((now) => now.nodes);

async function save(page: Page, name: string): Promise<void> {
  await run(page, "Save as a new scene");
  await (await takesFocus(page.getByRole("textbox", { name: "Name of the scene" }))).fill(name);
  await page.keyboard.press("Enter");
  await page
    .getByRole("alert")
    .filter({ hasText: `“${name}” is saved.` })
    .waitFor();
  await soon(() => page.evaluate(() => location.hash)).toMatch(/^#scene=/);
}

describe.each(engines())("scenes (%s)", (engine) => {
  const { open, url, expectComplaint } = visiting({ engine });

  test("keep what is on the canvas and how it is filtered, and open again", async () => {
    const page = await open();
    const all = await opened(page);
    await search(page, "macron", "Emmanuel Macron");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await run(page, "Filter by degree");
    await soon(() => nodes(page)).toBeLessThan(all.nodes - 1);
    const kept = await shown(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+s");
    await page.getByRole("dialog", { name: "Scenes" }).waitFor();
    await (await takesFocus(page.getByRole("textbox", { name: "Name of the scene" }))).fill("Without Macron");
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await says(header(page), "Without Macron");
    expect(await changed(page).count()).toBe(0);

    // what is changed is shown as changed, until it is taken back or saved
    await run(page, "Remove all filters");
    await changed(page).waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => changed(page).count()).toBe(0);
    await run(page, "Remove all filters");
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+s");
    await soon(() => changed(page).count()).toBe(0);
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(kept);
    await page.keyboard.press("Control+s");
    await soon(() => changed(page).count()).toBe(0);
    await soon(() => page.evaluate(() => location.hash)).toMatch(/^#scene=without-macron-/);

    // by its address, for someone else
    const other = await open(page.url().slice(url().length));
    await soon(() => shown(other)).toEqual(kept);
    await says(header(other), "Without Macron");
    // from the list, as a step
    const third = await open();
    await opened(third);
    await run(third, "Scenes…");
    await third.getByRole("button", { name: /^Without Macron/ }).click();
    await soon(() => shown(third)).toEqual(kept);
    await third.getByRole("application").focus();
    await third.keyboard.press("Control+z");
    await soon(() => shown(third)).toEqual(all);
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("that were changed are still theirs after a reload, and saved over", async () => {
    const page = await open();
    const all = await opened(page);
    await save(page, "To be changed");
    await run(page, "Filter by degree");
    await changed(page).waitFor();
    await soon(() => page.evaluate(() => location.hash)).toMatch(/^#x1=/);
    await page.reload();
    await says(header(page), "To be changed");
    await changed(page).waitFor();
    expect(await nodes(page)).toBeLessThan(all.nodes);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+s");
    await soon(() => changed(page).count()).toBe(0);
    await soon(() => page.evaluate(() => location.hash)).toMatch(/^#scene=to-be-changed-/);
  });

  test("are renamed, deleted and brought back", async () => {
    const page = await open();
    await opened(page);
    await save(page, "A draft");
    await run(page, "Scenes…");
    const list = page.getByRole("dialog", { name: "Scenes" });
    await page.getByRole("button", { name: "Rename “A draft”" }).click();
    await page.getByRole("textbox", { name: "Name of the scene" }).last().fill("A picture");
    await page.keyboard.press("Enter");
    await list.getByRole("button", { name: /^A picture/ }).waitFor();
    await page.getByRole("button", { name: "Delete “A picture”" }).click();
    await soon(() => list.getByRole("button", { name: /^A picture/ }).count()).toBe(0);
    await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
    await list.getByRole("button", { name: /^A picture/ }).waitFor();
  });

  test("are not overwritten when someone else has saved meanwhile, unless asked to", async () => {
    expectComplaint(/409/);
    const page = await open();
    await opened(page);
    await save(page, "Shared");
    const other = await open(page.url().slice(url().length));
    await says(header(other), "Shared");
    await run(other, "Filter by degree");
    await other.getByRole("application").focus();
    await other.keyboard.press("Control+s");
    await other.getByRole("alert").filter({ hasText: "“Shared” is saved." }).waitFor();

    await search(page, "musk", "Elon Musk");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await changed(page).waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+s");
    const newer = page.getByRole("alert").filter({ hasText: "“Shared” was changed by someone else" });
    await newer.getByRole("button", { name: "Overwrite it" }).click();
    await soon(() => changed(page).count()).toBe(0);
  });

  test("of another database open as they were saved, and say so", async () => {
    const page = await open();
    await opened(page);
    const attributes = { labels: ["Planet"], caption: "Arrakis", properties: {}, x: 0, y: 0 };
    const answer = await page.request.put(`${url()}/api/scenes/dune`, {
      data: { name: "Dune", database: "elsewhere", graph: { nodes: [{ key: "4:dune:1", attributes }], edges: [] } },
    });
    expect(answer.ok()).toBe(true);
    await run(page, "Scenes…");
    await page.getByRole("button", { name: /^Dune/ }).click();
    await page.getByRole("alert").filter({ hasText: "this one holds 0 of its 1 node." }).waitFor();
    await soon(() => nodes(page)).toBe(1);
  });

  test("that are gone are said to be, and the first picture opens", async () => {
    expectComplaint(/404/);
    const page = await open("/#scene=never-saved");
    await page.getByRole("alert").filter({ hasText: "Nothing is saved under “never-saved”." }).waitFor();
    expect((await opened(page)).nodes).toBeGreaterThan(50);
  });
});
