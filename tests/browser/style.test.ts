import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, oneEngine, opened, run, says, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const menu = (page: Page) => page.getByRole("dialog", { name: "Style" });
const legend = (page: Page) => page.locator("section").filter({ hasText: "Colours and sizes" }).last();

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Style", exact: true }).click();
  await menu(page).waitFor();
}

async function add(page: Page, kind: string): Promise<void> {
  await menu(page).getByRole("button", { name: "Add a rule" }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  await menu(page).getByRole("region", { name: kind }).first().waitFor();
}

describe.each(oneEngine())("the style of the sample (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("goes by communities as soon as they are worked out, and the legend says so", async () => {
    const page = await open();
    await opened(page);
    await openMenu(page);
    await add(page, "Colour of nodes");
    await says(legend(page), /Colour of nodes Community.*1\d+/);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await soon(() => legend(page).count()).toBe(0);
  });

  test("has rules that are switched off, moved and removed", async () => {
    const page = await open();
    await opened(page);
    await openMenu(page);
    await add(page, "Size of nodes");
    await says(legend(page), "PageRank");
    await add(page, "Pictogram");
    const names = () =>
      menu(page)
        .getByRole("region")
        .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    expect(await names()).toEqual(["Pictogram", "Size of nodes"]);
    await menu(page).getByRole("button", { name: "Size of nodes: move up" }).click();
    await soon(names).toEqual(["Size of nodes", "Pictogram"]);
    await menu(page).getByRole("switch", { name: "Size of nodes: apply" }).press(" ");
    await soon(() => legend(page).count()).toBe(0);
    await menu(page).getByRole("button", { name: "Pictogram: remove" }).click();
    await soon(names).toEqual(["Size of nodes"]);
  });

  test("is changed from the palette, with the form of the new rule open", async () => {
    const page = await open();
    await opened(page);
    await run(page, "Style: Captions");
    await menu(page).getByRole("combobox", { name: "Property" }).waitFor();
    await page.keyboard.press("Escape");
    await run(page, "Remove all rules of style");
    await openMenu(page);
    await menu(page).getByText("A rule says otherwise").waitFor();
  });

  test("captions nodes by another property, in the table too", async () => {
    const page = await open();
    await opened(page);
    await openMenu(page);
    await add(page, "Captions");
    await menu(page).getByRole("combobox", { name: "Property" }).fill("description");
    await page.getByRole("option", { name: "description", exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Table" }).click();
    await says(page.getByRole("table", { name: "Nodes" }), /President|président|summit|sommet/i);
  });

  test("the table shows a metric beside each node", async () => {
    const page = await open();
    await opened(page);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("combobox", { name: "Metric" }).click();
    await page.getByRole("option", { name: "Betweenness" }).click();
    const table = page.getByRole("table", { name: "Nodes" });
    await table.getByRole("button", { name: "Betweenness" }).click();
    await table.getByRole("button", { name: "Betweenness" }).click();
    await says(table.locator('tr[aria-rowindex="2"]'), /0\.\d/);
  });
});
