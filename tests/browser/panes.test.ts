import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask, editor } from "./console.ts";
import { inspector, oneEngine, opened, run, says, search, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const PHONE = { width: 390, height: 844 };

const minimap = (page: Page) => page.locator(".canvas-minimap");
const results = (page: Page) => page.getByRole("table", { name: "Results" });
const boxOf = async (locator: Locator) => (await locator.boundingBox())!;

describe.each(oneEngine())("panes (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("leave the whole picture in sight when one of them rises, unless the camera was taken", async () => {
    const page = await open();
    await opened(page);
    const canvas = page.getByRole("application");
    const before = await boxOf(canvas);
    await page.keyboard.press("t");
    await page.getByRole("table", { name: "Nodes" }).waitFor();
    await soon(async () => (await boxOf(canvas)).height).toBeLessThan(before.height - 100);
    // it stands there for what is out of sight
    await soon(() => minimap(page).count()).toBe(0);
    await page.keyboard.press("t");
    await soon(async () => (await boxOf(canvas)).height).toBe(before.height);
    await canvas.hover();
    await page.mouse.wheel(0, -600);
    await minimap(page).waitFor();
    await page.keyboard.press("t");
    await soon(async () => (await boxOf(canvas)).height).toBeLessThan(before.height - 100);
    await soon(() => minimap(page).count()).toBe(1);
  });

  test("keep what they hold when the window becomes narrow, and wide again", async () => {
    const page = await open();
    await opened(page);
    await search(page, "macron", "Emmanuel Macron");
    await page.keyboard.press("Control+j");
    await ask(page, "RETURN 'kept' AS word");
    await results(page).getByRole("cell", { name: "kept" }).waitFor();
    const canvas = await page.getByRole("application").elementHandle();

    await page.setViewportSize(PHONE);
    await page.getByRole("dialog", { name: "Cypher" }).waitFor();
    await results(page).getByRole("cell", { name: "kept" }).waitFor();
    await says(editor(page), "RETURN 'kept' AS word");
    await page.setViewportSize({ width: 1440, height: 900 });
    await inspector(page).waitFor();
    await results(page).getByRole("cell", { name: "kept" }).waitFor();
    await says(inspector(page).getByRole("heading", { level: 2 }).first(), "Emmanuel Macron");
    // nothing was drawn anew
    expect(await canvas!.evaluate((element) => element.isConnected)).toBe(true);
  });

  test("stand beside the picture on a phone, not on it", async () => {
    const page = await open("/", { viewport: PHONE });
    await opened(page);
    const picture = await boxOf(page.getByRole("application"));
    const tools = await boxOf(page.getByRole("toolbar", { name: "Picture" }));
    expect(picture.y + picture.height).toBeLessThanOrEqual(tools.y);
    expect(tools.width).toBe(PHONE.width);

    // what the timeline does is seen above it
    await page.getByRole("navigation").getByRole("button", { name: "Timeline" }).click();
    const timeline = page.getByRole("dialog", { name: "Timeline" });
    await timeline.getByRole("slider").first().waitFor();
    await soon(async () => {
      const [above, below] = [await boxOf(page.getByRole("application")), await boxOf(timeline)];
      return above.height > 300 && above.y + above.height <= below.y;
    }).toBe(true);
  });

  test("call nodes what the canvas calls them", async () => {
    const page = await open();
    await opened(page);
    await page.getByRole("button", { name: "Style" }).click();
    await page.getByRole("button", { name: "Add a rule" }).click();
    await page.getByRole("menuitem", { name: "Captions" }).click();
    await page.getByRole("combobox", { name: "Property" }).fill("id");
    await page.getByRole("option", { name: "id", exact: true }).click();
    await page.keyboard.press("Escape");
    await inspector(page)
      .getByRole("button", { name: /^person\/elon-musk/ })
      .click();
    await says(inspector(page).getByRole("heading", { level: 2 }).first(), "person/elon-musk");
    await page.keyboard.press("/");
    await page.keyboard.type("Elon");
    await says(page.getByRole("option").first(), /person\/elon-musk.*name: Elon Musk/);
  });

  test("show the Cypher of paths, and search hands the keys to the canvas", async () => {
    const page = await open();
    await opened(page);
    await search(page, "macron", "Emmanuel Macron");
    await soon(() => page.getByRole("application").evaluate((canvas) => canvas === document.activeElement)).toBe(true);
    await page.keyboard.press("p");
    const to = page.getByRole("combobox", { name: "To" });
    await to.fill("barrot");
    await page.getByRole("option", { name: /Barrot/ }).click();
    await page.getByRole("button", { name: "Show the Cypher of these paths" }).click();
    await says(page.getByRole("textbox", { name: "Cypher query" }), /MATCH \(n\)-\[r\]->\(m\)/);
  });

  test("an emptied canvas offers to begin again", async () => {
    const page = await open();
    const all = await opened(page);
    await run(page, "Clear the canvas");
    await page.getByRole("main").getByRole("button", { name: "Show the best connected nodes" }).click();
    expect(await opened(page)).toEqual(all);
  });
});
