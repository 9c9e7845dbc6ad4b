import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ask } from "./console.ts";
import { barriers, inspector, opened, says, search, soon, standing } from "./page.ts";
import { visiting } from "./visit.ts";

const { open } = visiting({ engine: "embedded" });
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.each(["light", "dark"] as const)("in the %s theme there is no serious barrier", (colorScheme) => {
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ["on opening", async () => {}],
    ["with a node and its claims", (page) => search(page, "macron", "Emmanuel Macron")],
    [
      "with a relation and its document",
      async (page) => {
        await search(page, "macron", "Emmanuel Macron");
        await inspector(page)
          .getByRole("button", { name: /^met Elon Musk/ })
          .first()
          .click();
        await inspector(page).locator("q").first().click();
        await page.getByRole("dialog").locator("mark").first().waitFor();
      },
    ],
    [
      "while searching",
      async (page) => {
        await page.keyboard.press("/");
        await page.keyboard.type("e");
        await page.getByRole("option").first().waitFor();
        await page.keyboard.press("ArrowDown");
      },
    ],
    [
      "with the Cypher pane",
      async (page) => {
        await page.keyboard.press("Control+j");
        await page.getByRole("textbox", { name: "Cypher query" }).press("Control+Enter");
        await page.getByRole("table", { name: "Results" }).waitFor();
      },
    ],
    [
      "with the table",
      async (page) => {
        await page.keyboard.press("t");
        await page.getByRole("table", { name: "Nodes" }).waitFor();
      },
    ],
    [
      "with the palette",
      async (page) => {
        await page.keyboard.press("Control+k");
        await page.getByRole("dialog").waitFor();
      },
    ],
    [
      "with the keys",
      async (page) => {
        await page.keyboard.press("?");
        await page.getByRole("dialog").waitFor();
      },
    ],
  ];

  test.each(states)("%s", async (_state, reach) => {
    const page = await open("/", { colorScheme, reducedMotion: "reduce" });
    await opened(page);
    await reach(page);
    expect(await barriers(page)).toEqual([]);
  });

  test("on a phone", async () => {
    const page = await open("/", { ...PHONE, colorScheme, reducedMotion: "reduce" });
    await opened(page);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Details" }).tap();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Emmanuel Macron/ })
      .tap();
    await page.getByRole("dialog").getByRole("heading", { name: "Emmanuel Macron" }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

test("on a phone the panes are sheets, and nothing is wider than the page", async () => {
  const page = await open("/", PHONE);
  await opened(page);
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await widest()).toBe(390);
  expect(await page.getByRole("complementary").count()).toBe(0);
  await page.getByRole("button", { name: "Details" }).tap();
  const sheet = page.getByRole("dialog", { name: "Details" });
  await sheet.getByRole("button", { name: /^Emmanuel Macron/ }).tap();
  await sheet.getByRole("button", { name: /^met Elon Musk ?December 2022/ }).tap();
  await sheet.locator("q mark").first().waitFor();
  expect(await widest()).toBe(390);
  await sheet.getByRole("button", { name: "Close" }).tap();
  await page.getByRole("button", { name: "Cypher" }).tap();
  await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
  expect(await widest()).toBe(390);
});

test("on a phone the whole row of the legend is its switch but for what stands beside it", async () => {
  const page = await open("/", PHONE);
  await opened(page);
  await page.getByRole("button", { name: "Search" }).last().tap();
  const sheet = page.getByRole("dialog", { name: "Search" });
  const place = sheet.getByRole("checkbox", { name: /^Place/ });
  const row = sheet.locator("label").filter({ has: page.getByRole("checkbox", { name: /^Place/ }) });
  const { width, height } = await standing(row);
  await row.tap({ position: { x: width - 6, y: height / 2 } });
  await soon(() => place.isChecked()).toBe(false);
  expect(await sheet.getByRole("button", { name: /^Remove the filter/ }).count()).toBe(0);
});

test("where the system chooses the colors, kinds keep theirs and what is chosen has a line around it", async () => {
  const page = await open("/", { forcedColors: "active" });
  await opened(page);
  const kinds = page.locator("label").filter({ has: page.getByRole("checkbox", { name: /^(Person|Place)/ }) });
  const colors = await kinds.evaluateAll((rows) =>
    rows.map((row) => getComputedStyle(row.querySelector("[aria-hidden]")!).backgroundColor),
  );
  expect(new Set(colors).size).toBe(2);
  await page.getByRole("button", { name: "Layout", exact: true }).click();
  const layouts = page.getByRole("dialog", { name: "Layout" }).locator("label");
  await layouts.first().waitFor();
  const outlines = await layouts.evaluateAll((all) =>
    all.map((each) => [each.querySelector("input")!.checked, getComputedStyle(each).outlineStyle === "solid"]),
  );
  expect(outlines.some(([checked]) => checked)).toBe(true);
  for (const [checked, outlined] of outlines) expect(outlined).toBe(checked);
});

test("nothing goes on moving for whoever asked for less motion", async () => {
  const page = await open("/", { reducedMotion: "reduce" });
  await opened(page);
  await page.keyboard.press("Control+j");
  await ask(page, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most");
  await says(page.getByRole("region", { name: "Answer" }).getByRole("status"), "Running…");
  const endless = () =>
    page.evaluate(
      () => document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === Infinity).length,
    );
  expect(await endless()).toBe(0);
  await page.getByRole("button", { name: "Cancel" }).click();
});

test("the page speaks the browser's language and remembers another", async () => {
  const page = await open("/", { locale: "fr-FR" });
  await page.getByRole("heading", { name: "Ce qu’il y a ici" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr");
  await page.getByRole("button", { name: "Plus", exact: true }).click();
  await page.getByRole("menuitem", { name: "Switch to English" }).click();
  await page.getByRole("heading", { name: "What is here" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "What is here" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("the page takes the system's theme and remembers another", async () => {
  const page = await open("/", { colorScheme: "dark" });
  await opened(page);
  const background = () => page.evaluate(() => getComputedStyle(document.querySelector("header")!).backgroundColor);
  expect(await background()).toBe("rgb(26, 30, 36)");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Light theme" }).click();
  await soon(background).toBe("rgb(255, 255, 255)");
  await page.reload();
  await opened(page);
  expect(await background()).toBe("rgb(255, 255, 255)");
});

test("a dialog gives the focus back to where it was", async () => {
  const page = await open();
  await opened(page);
  await search(page, "macron", "Emmanuel Macron");
  await inspector(page)
    .getByRole("button", { name: /^met Elon Musk/ })
    .first()
    .press("Enter");
  const claim = inspector(page)
    .getByRole("button")
    .filter({ has: page.locator("q") })
    .first();
  await claim.press("Enter");
  await page.getByRole("dialog", { name: "Document" }).waitFor();
  await page.keyboard.press("Escape");
  await soon(() => claim.evaluate((element) => element === document.activeElement)).toBe(true);
});
