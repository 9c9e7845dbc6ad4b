import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { allRows, engines, inspector, opened, run, says, search, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

describe.each(engines())("a newcomer at the sample (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("finds the three stories without a click", async () => {
    const page = await open();
    const { nodes, total, relationships } = await opened(page);
    expect(nodes).toBe(total);
    expect(relationships).toBeGreaterThan(80);
    // the table lists what the canvas draws
    await page.keyboard.press("t");
    await page.getByRole("radiogroup").getByText("Relationships").click();
    const rows = await allRows(page, "Relationships");
    expect(rows).toContain("Emmanuel Macron met Elon Musk");
    for (const country of ["China", "France", "India"])
      expect(rows).toContain(`${country} signed Declaration on inclusive AI`);
    expect(rows.filter((row) => /Vance spoke at AI Action Summit/.test(row))).toHaveLength(1);
  });

  test("clicks from Macron to Musk and reads the sentence that says they met", async () => {
    const page = await open();
    await opened(page);
    await inspector(page)
      .getByRole("button", { name: /^Emmanuel Macron/ })
      .click();
    await inspector(page)
      .getByRole("button", { name: /^met Elon Musk ?December 2022/ })
      .click();
    const sentence = inspector(page).getByRole("button", { name: /se sont rencontrés à La Nouvelle-Orléans/ });
    await sentence.waitFor();
    expect(await sentence.locator("mark").textContent()).toMatch(/^Emmanuel Macron et Elon Musk/);
    expect(await sentence.textContent()).toMatch(/Anadolu.*December 2022.*asserted, fact/);

    await sentence.click();
    const reader = page.getByRole("dialog", { name: "Document" });
    const marked = reader.locator("mark[data-active]");
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join("")).toMatch(/^Emmanuel Macron et Elon Musk se sont rencontrés/);
    await soon(() => marked.first().evaluate(isInView)).toBe(true);

    await reader.getByRole("link", { name: "Twitter" }).first().click();
    await says(inspector(page).getByRole("heading", { level: 2 }).first(), "Twitter");
  });

  test("hides, takes it back and hides again", async () => {
    const page = await open();
    const before = await opened(page);
    await search(page, "musk", "Elon Musk");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(before.nodes - 1);
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(before);
    await page.keyboard.press("Control+Shift+z");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(before.nodes - 1);
  });

  test("switches a kind off in the legend and on again", async () => {
    const page = await open();
    const before = await opened(page);
    const people = page.getByRole("checkbox", { name: /^Person/ });
    await people.press(" ");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBeLessThan(before.nodes);
    await people.press(" ");
    await soon(() => shown(page)).toEqual(before);
  });

  test("clears the canvas, brings one node back by keyboard and expands it", async () => {
    const page = await open();
    const { total } = await opened(page);
    await run(page, "Clear the canvas");
    await page.getByRole("heading", { name: "Nothing on the canvas" }).waitFor();
    await search(page, "macron", "Emmanuel Macron");
    await soon(() => shown(page)).toEqual({ nodes: 1, total, relationships: 0 });

    await inspector(page)
      .getByRole("button", { name: /^\+ \d+ .*Event/ })
      .first()
      .click();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBeGreaterThan(1);
    await page.getByRole("alert").filter({ hasText: /added/ }).waitFor();

    await inspector(page).getByRole("button", { name: "Expand" }).click();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBeGreaterThan(10);
    await page.keyboard.press("e");
    await page.getByRole("alert").filter({ hasText: "Nothing new" }).waitFor();
  });

  test("takes the graph away as JSON, GEXF and PNG", async () => {
    const page = await open();
    const { nodes, relationships } = await opened(page);
    const json = JSON.parse((await saved(page, "Save as graphology JSON")).toString());
    expect([json.nodes.length, json.edges.length]).toEqual([nodes, relationships]);
    const gexf = (await saved(page, "Save as GEXF (Gephi)")).toString();
    expect(gexf.match(/<node /g)).toHaveLength(nodes);
    const isWhole = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, "text/xml").querySelector("parsererror") === null,
      gexf,
    );
    expect(isWhole).toBe(true);
    const png = await saved(page, "Save as picture (PNG)");
    expect(png.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    expect(png.byteLength).toBeGreaterThan(20_000);
  });

  test("sees markup in a name as text", async () => {
    const page = await open();
    await opened(page);
    const name = '<img src=x onerror="window.attacked = true">';
    const created = await page.request.post(new URL("/api/query", page.url()).href, {
      data: { cypher: "CREATE (:Place {name: $name, note: $name})", params: { name }, access: "write" },
    });
    expect(created.ok()).toBe(true);
    await search(page, "onerror", name);
    await says(inspector(page), `${name}`);
    expect(await page.evaluate(() => "attacked" in window)).toBe(false);
    expect(await page.locator("img[src=x]").count()).toBe(0);
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

async function saved(page: Page, title: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: title }).click(),
  ]);
  return readFile(await download.path());
}
