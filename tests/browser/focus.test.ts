/** Whoever works by key goes on from somewhere: the focus never falls to the page when what had it goes away. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask } from "./console.ts";
import { inspector, opened, run, search, soon, takesFocus } from "./page.ts";
import { visiting } from "./visit.ts";

const { open } = visiting({ engine: "embedded" });

const canvas = (page: Page) => page.getByRole("application");

test("goes to the canvas when the field that finds on it is closed", async () => {
  const page = await open();
  await opened(page);
  await canvas(page).press("Control+f");
  await takesFocus(page.getByRole("textbox", { name: "Find on the canvas" }));
  await page.keyboard.press("Escape");
  await takesFocus(canvas(page));
});

test("goes to the canvas with a button that cannot be pressed again", async () => {
  const page = await open();
  await opened(page);
  await search(page, "macron", "Emmanuel Macron");
  await inspector(page).getByRole("button", { name: "Hide", exact: true }).press("Enter");
  await takesFocus(canvas(page));
});

test("goes to the canvas when the menu of it is closed", async () => {
  const page = await open();
  await opened(page);
  await canvas(page).click({ button: "right", position: { x: 300, y: 30 } });
  await page.getByRole("menu").waitFor();
  await page.keyboard.press("Escape");
  await takesFocus(canvas(page));
});

test("stays among the tabs when one of them is closed, and on the button that runs a query", async () => {
  const page = await open();
  await opened(page);
  await page.keyboard.press("Control+j");
  await ask(page, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most");
  const cancel = page.getByRole("button", { name: "Cancel" });
  await cancel.press("Enter");
  const start = page.getByRole("button", { name: "Run", exact: true });
  await takesFocus(start);
  await start.press("Enter");
  await takesFocus(cancel);
  await cancel.press("Enter");

  await page.getByRole("button", { name: "New query" }).click();
  await page.getByRole("tab", { name: "Query 2" }).press("Delete");
  await takesFocus(page.getByRole("tab", { name: "Query 1" }));
});

test("goes back to the pencil when a scene has its new name, or keeps the old one", async () => {
  const page = await open();
  await opened(page);
  await canvas(page).press("Control+s");
  await (await takesFocus(page.getByRole("textbox", { name: "Name of the scene" }))).fill("First");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "“First” is saved." }).waitFor();
  await run(page, "Scenes…");
  const pencil = page.getByRole("button", { name: "Rename “First”" });
  await pencil.press("Enter");
  const field = page.getByRole("listitem").getByRole("textbox", { name: "Name of the scene" });
  await (await takesFocus(field)).fill("Nobody’s");
  await page.keyboard.press("Escape");
  await takesFocus(pencil);
  expect(await page.getByRole("dialog", { name: "Scenes" }).isVisible()).toBe(true);
  await pencil.press("Enter");
  await (await takesFocus(field)).fill("Second");
  await page.keyboard.press("Enter");
  await takesFocus(page.getByRole("button", { name: "Rename “Second”" }));
});

test("Escape is the page’s again once the timeline’s window is let go", async () => {
  const page = await open();
  await opened(page);
  await page.keyboard.press("d");
  const { x, y } = (await page.getByRole("slider", { name: "Window of time" }).boundingBox())!;
  await page.mouse.move(x + 60, y + 30);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 30, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "All of it" }).waitFor();
  await canvas(page).press("Control+a");
  await inspector(page)
    .getByRole("heading", { name: /nodes selected/ })
    .waitFor();
  await page.keyboard.press("Escape");
  await inspector(page).getByRole("heading", { name: "What is here" }).waitFor();
});

test("the timeline stops playing when its pane is closed", async () => {
  const page = await open("/", { reducedMotion: "no-preference" });
  await opened(page);
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "Play" }).click();
  await page.getByRole("button", { name: "All of it" }).waitFor();
  await page.keyboard.press("d");
  // what it had come to is a step like any other
  const undo = page.getByRole("button", { name: "Undo" });
  await soon(() => undo.getAttribute("aria-disabled")).toBe("false");
  await page.keyboard.press("d");
  await page.getByRole("button", { name: "Play" }).waitFor();
});
