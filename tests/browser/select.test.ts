import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, inspector, opened, run, says, search, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const { open } = visiting({ engine: "embedded" });

const title = (page: Page) => inspector(page).getByRole("heading", { level: 2 }).first();
const canvas = (page: Page) => page.getByRole("application");

describe("selecting by keyboard", () => {
  test("all, none of them, the neighbors, the same kind", async () => {
    const page = await open();
    const { nodes } = await opened(page);
    await canvas(page).focus();
    await page.keyboard.press("Control+a");
    await says(title(page), `${nodes} nodes selected`);
    await page.keyboard.press("i");
    await says(title(page), "What is here");

    await search(page, "mélenchon", "Jean-Luc Mélenchon");
    await canvas(page).focus();
    await page.keyboard.press("n");
    await says(title(page), /nodes selected/);
    const text = (await title(page).textContent()) ?? "";
    await page.keyboard.press("i");
    await says(title(page), `${nodes - Number.parseInt(text, 10)} nodes selected`);

    await search(page, "mélenchon", "Jean-Luc Mélenchon");
    await canvas(page).focus();
    await page.keyboard.press("Shift+K");
    await says(title(page), "12 nodes selected");
    await soon(() => page.getByRole("log").textContent()).toBe("12 nodes selected");
  });

  test("by kind and by relationship from the legend", async () => {
    const page = await open();
    await opened(page);
    await page.getByRole("button", { name: "Select all: Country" }).click();
    await says(title(page), "6 nodes selected");
    await page.getByRole("button", { name: "Select all: declined to sign" }).click();
    await says(title(page), "3 nodes selected");
    expect(await barriers(page)).toEqual([]);
  });

  test("several nodes tell what they share", async () => {
    const page = await open();
    await opened(page);
    await search(page, "united kingdom", "United Kingdom");
    await canvas(page).focus();
    await page.keyboard.press("Shift+K");
    await inspector(page)
      .getByText(/Declaration on inclusive AI/)
      .first()
      .waitFor();
  });

  test("hides, and shows again all that is hidden", async () => {
    const page = await open();
    const before = await opened(page);
    await page.getByRole("button", { name: "Select all: Place" }).click();
    await canvas(page).focus();
    await page.keyboard.press("h");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(before.nodes - 8);
    await page.getByRole("checkbox", { name: /^Law/ }).press(" ");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(before.nodes - 9);
    await run(page, "Show all that is hidden");
    await soon(() => shown(page)).toEqual(before);
  });
});

describe("arranging by hand", () => {
  test("puts the selected in a column and evenly, each one step", async () => {
    const page = await open();
    await opened(page);
    await page.getByRole("button", { name: "Select all: Country" }).click();
    await run(page, "Align in a column");
    await run(page, "Spread out up and down");
    await canvas(page).focus();
    await page.keyboard.press("x");
    for (const step of ["pin", "spread", "align"]) {
      expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled"), step).toBe("false");
      await page.keyboard.press("Control+z");
    }
    await soon(() => page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("finding on the canvas", () => {
  test("goes from match to match, and only to what is shown", async () => {
    const page = await open();
    await opened(page);
    await canvas(page).focus();
    await page.keyboard.press("Control+f");
    const field = page.getByRole("textbox", { name: "Find on the canvas" });
    await field.fill("elon");
    await page.keyboard.press("Enter");
    await says(title(page), "Elon Musk");
    await field.fill("fra");
    await says(page.getByRole("search").filter({ has: field }), /\d+ matches/);
    await page.keyboard.press("Enter");
    const first = await title(page).textContent();
    await page.keyboard.press("Enter");
    await soon(() => title(page).textContent()).not.toBe(first);
    await page.keyboard.press("Shift+Enter");
    await soon(() => title(page).textContent()).toBe(first);
    await field.fill("nobody at all");
    await says(page.getByRole("search").filter({ has: field }), "Not on the canvas");
    await page.keyboard.press("Escape");
    await soon(() => field.count()).toBe(0);
  });

  test("arrows go from a node to its neighbors, and a screen reader hears which", async () => {
    const page = await open();
    await opened(page);
    await search(page, "macron", "Emmanuel Macron");
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await soon(() => title(page).textContent()).not.toBe("Emmanuel Macron");
    const name = (await title(page).textContent()) ?? "";
    await says(page.getByRole("log"), `${name}, `);
  });
});
