import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, engines, inspector, opened, run, says, search, shown, soon, takesFocus } from "./page.ts";
import { visiting } from "./visit.ts";

const ways = (page: Page) => page.getByRole("list", { name: "Paths" });
const sources = (page: Page) => page.getByRole("list", { name: "Sources" });

async function pick(page: Page, field: "From" | "To", name: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(name);
  await page.getByRole("option", { name }).first().click();
}

describe.each(engines())("paths on the sample (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("from Macron to Musk are told in sentences, with the sources that say so, and opened there", async () => {
    const page = await open();
    await opened(page);
    await search(page, "macron", "Emmanuel Macron");
    await page.getByRole("application").focus();
    await page.keyboard.press("p");
    // what is typed goes on with the end that is missing
    await takesFocus(page.getByRole("combobox", { name: "To" }));
    await page.keyboard.type("Elon Musk");
    // before anything is found: what is found then
    await page.keyboard.press("Enter");

    const direct = ways(page).getByRole("listitem").first();
    await says(direct.locator("p"), /^Emmanuel Macron met Elon Musk in New Orleans in December 2022 \[1\]\[2\]\. /);
    // a plan is told as one
    await says(direct.locator("p"), "Emmanuel Macron plans to meet Elon Musk on 16 June 2023");
    await says(sources(page), "Emmanuel Macron et Elon Musk se sont rencontrés à La Nouvelle-Orléans");
    await says(
      sources(page),
      /In New Orleans, Macron talks to Musk about Twitter, Online press, with Anadolu, December 2022/,
    );
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("combobox", { name: "To" }).fill("e");
    await page.getByRole("option", { selected: false }).nth(4).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");

    await direct.getByRole("button", { name: "Note 1: open the document" }).click();
    const reader = page.getByRole("dialog", { name: "Document" });
    const marked = reader.locator("mark[data-active]");
    await soon(async () => (await marked.allTextContents()).join("")).toBe(
      "Emmanuel Macron met Elon Musk in New Orleans",
    );
  });

  // what follows is the page's own business
  if (engine === "neo4j") return;

  test("go round what is to be avoided, say when there is none, and widen", async () => {
    const page = await open();
    await opened(page);
    await page.keyboard.press("p");
    await pick(page, "From", "Angers");
    await pick(page, "To", "ChatGPT");
    await says(inspector(page), "No path within 4 hops.");
    await page.getByRole("button", { name: "Look up to 6 hops" }).click();
    await ways(page).getByRole("listitem").first().waitFor();
    const first = await ways(page).getByRole("listitem").first().locator("p").textContent();
    expect(first).toContain("OpenAI created ChatGPT");

    await page.getByText("Up to 6 hops · any relationship").click();
    await page.getByRole("combobox", { name: "Never by" }).fill("created");
    await page.getByRole("option", { name: "created", exact: true }).click();
    await says(inspector(page), "No path within 6 hops by these relationships.");
  });

  test("bring in one step what of them is missing, and are stepped through by arrow keys", async () => {
    const page = await open();
    const { total } = await opened(page);
    await run(page, "Clear the canvas");
    await search(page, "macron", "Emmanuel Macron");
    await page.getByRole("application").focus();
    await page.keyboard.press("p");
    await pick(page, "To", "Elon Musk");
    await ways(page).waitFor();
    await soon(() => shown(page)).toEqual({ nodes: 2, total, relationships: 4 });
    await inspector(page).getByRole("radiogroup").getByText("All", { exact: true }).click();

    const heads = ways(page).locator("[aria-pressed]");
    await soon(() => heads.count()).toBeGreaterThan(3);
    await heads.first().focus();
    await page.keyboard.press("ArrowDown");
    await soon(() => heads.nth(1).getAttribute("aria-pressed")).toBe("true");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(3);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(2);
    // whoever selects something is shown it
    await search(page, "musk", "Elon Musk");
    await says(inspector(page).getByRole("heading", { level: 2 }).first(), "Elon Musk");
  });

  test("are copied with their notes, in French too", async () => {
    const page = await open("/", { locale: "fr-FR", permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("status").filter({ hasText: "relations" }).waitFor();
    await page.keyboard.press("p");
    await page.getByRole("combobox", { name: "De", exact: true }).fill("macron");
    await page.getByRole("option", { name: /Emmanuel Macron/ }).click();
    await page.getByRole("combobox", { name: "À", exact: true }).fill("musk");
    await page.getByRole("option", { name: /Elon Musk/ }).click();
    await page.getByRole("list", { name: "Sources" }).waitFor();
    await page.getByRole("button", { name: "Copier" }).click();
    await page.getByRole("menuitem", { name: "Ce chemin en Markdown" }).click();
    await page.getByRole("alert").filter({ hasText: "Copié." }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^Emmanuel Macron a rencontré Elon Musk à New Orleans en décembre 2022\[\^1\]\[\^2\]\./);
    expect(text).toMatch(/^\[\^1\]: « .+ » .+, décembre 2022/m);
  });

  test("are found on a phone, where nothing is wider than the page", async () => {
    const page = await open("/", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await opened(page);
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.keyboard.press("p");
    await page.getByRole("dialog", { name: "Details" }).waitFor();
    await pick(page, "From", "Emmanuel Macron");
    expect(await widest()).toBe(390);
    await pick(page, "To", "Elon Musk");
    await says(ways(page).getByRole("listitem").first().locator("p"), "Emmanuel Macron met Elon Musk in New Orleans");
    expect(await widest()).toBe(390);
  });
});
