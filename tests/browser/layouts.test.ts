import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, oneEngine, opened, run, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const menu = (page: Page) => page.getByRole("dialog", { name: "Layout" });
const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Layout", exact: true }).click();
  await menu(page).waitFor();
}

/** Whether the last step can be taken back, and taking it back leaves none. */
async function isOneStep(page: Page): Promise<void> {
  await soon(() => undo(page).getAttribute("aria-disabled")).toBe("false");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await soon(() => undo(page).getAttribute("aria-disabled")).toBe("true");
}

describe.each(oneEngine())("layouts of the sample (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("are chosen from a menu, and each is one step", async () => {
    const page = await open();
    await opened(page);
    await openMenu(page);
    await menu(page).getByText("In layers").click();
    await isOneStep(page);
  });

  test("are chosen by name, and then laid out with other values", async () => {
    const page = await open();
    await opened(page);
    await run(page, "Layout: Around a node");
    await soon(() => undo(page).getAttribute("aria-disabled")).toBe("false");
    await page.keyboard.press("Control+z");
    await openMenu(page);
    await menu(page).getByText("Along an axis").click();
    await menu(page).getByText("Relationships").click();
    await soon(() => menu(page).getByRole("combobox", { name: "Property" }).inputValue()).toBe("date");
    await page.keyboard.press("Escape");
  });

  test("that the graph lacks something for say so", async () => {
    const page = await open();
    await opened(page);
    await run(page, "Clear the canvas");
    await page.keyboard.press("/");
    await page.keyboard.type("Emmanuel Macron");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await soon(() => page.getByRole("status").first().textContent()).toMatch(/^1 of/);
    await openMenu(page);
    expect(
      await menu(page)
        .getByRole("radio", { name: /On the map/ })
        .isDisabled(),
    ).toBe(true);
    expect(await menu(page).textContent()).toContain("latitude");
    expect(await barriers(page)).toEqual([]);
  });
});
