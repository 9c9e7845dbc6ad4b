import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inspector, oneEngine, opened, run, says, search, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

/** When something stands in the address. */
async function written(page: Page): Promise<string> {
  await soon(() => page.evaluate(() => location.hash)).toMatch(/^#x1=/);
  return page.url();
}

/** What the address says, of which `n` are the nodes, `c` the camera and `o` the open pane. */
function said(page: Page): { n?: string[]; c?: number[]; o?: string } {
  const { hash } = new URL(page.url());
  if (!hash.startsWith("#x1=")) return {};
  return JSON.parse(inflateSync(Buffer.from(hash.slice(4), "base64url")).toString());
}

/** Where everything is, as a file says it. */
async function places(page: Page): Promise<Record<string, [number, number]>> {
  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Save as graphology JSON" }).click(),
  ]);
  const { nodes } = JSON.parse(await readFile(await download.path(), "utf8"));
  return Object.fromEntries(
    nodes.map(({ key, attributes: { x, y } }: { key: string; attributes: { x: number; y: number } }) => [key, [x, y]]),
  );
}

describe.each(oneEngine())("the address (%s)", (engine) => {
  const { open, url } = visiting({ engine });

  test("brings back the same picture, on reload and for someone else", async () => {
    const page = await open();
    await opened(page);
    await page.getByRole("checkbox", { name: /^Media/ }).press(" ");
    await search(page, "musk", "Elon Musk");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await search(page, "macron", "Emmanuel Macron");
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("application").hover();
    await page.mouse.wheel(0, -400);
    const before = await shown(page);
    // flown to at 1.4 times its size, and nearer by the wheel
    await soon(() => said(page).c?.[2]).toBeGreaterThan(1.5);
    expect(said(page).o).toBe("table");
    const address = page.url();
    const where = await places(page);

    const check = async (again: Page) => {
      await soon(() => shown(again)).toEqual(before);
      await says(inspector(again).getByRole("heading", { level: 2 }).first(), "Emmanuel Macron");
      expect(await again.getByRole("checkbox", { name: /^Media/ }).isChecked()).toBe(false);
      await again.getByRole("table", { name: "Nodes" }).waitFor();
      // to a tenth of a pixel
      const near = Object.entries(where).map(([key, [x, y]]) => [key, [expect.closeTo(x, 0), expect.closeTo(y, 0)]]);
      expect(await places(again)).toEqual(Object.fromEntries(near));
    };
    await page.reload();
    await check(page);
    // the camera too
    expect(await written(page)).toBe(address);

    const other = await open(address.slice(url().length));
    await check(other);
    // the history begins here
    await expect(other.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).resolves.toBe("true");
  });

  test("a reload that comes before it is written loses nothing", async () => {
    const page = await open();
    const all = await opened(page);
    await written(page);
    await search(page, "musk", "Elon Musk");
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await page.reload();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(all.nodes - 1);
    await soon(() => page.evaluate(() => sessionStorage.getItem("liaisons-unwritten"))).toBeNull();
  });

  test("a reload that the server answers late loses nothing either", async () => {
    const page = await open();
    const all = await opened(page);
    const before = await written(page);
    await search(page, "musk", "Elon Musk");
    await soon(() => page.url()).not.toBe(before);
    // by when the address would have been written, had the page not been left
    await page.route(`${url()}/`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.getByRole("button", { name: "Hide", exact: true }).click();
    await page.reload();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(all.nodes - 1);
  });

  test("entered over a picture, opens as a step that can be taken back; so does going back", async () => {
    const page = await open();
    const all = await opened(page);
    const first = await written(page);
    await search(page, "macron", "Emmanuel Macron");
    await run(page, "Keep only this");
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(1);
    // of one node, not of what was there before
    await soon(() => said(page).n?.length).toBe(1);
    const second = await written(page);

    await page.evaluate((hash) => location.assign(hash), new URL(first).hash);
    await soon(() => shown(page)).toEqual(all);
    await page.goBack();
    await soon(() => shown(page).then(({ nodes }) => nodes)).toBe(1);
    expect(await written(page)).toBe(second);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toEqual(all);
  });

  test("says what of it the database no longer holds", async () => {
    const page = await open();
    const query = (cypher: string) =>
      page.request.post(`${url()}/api/query`, { data: { cypher, access: "write" } }).then((answer) => answer.text());
    const { nodes } = await opened(page);
    expect(await query("CREATE (:Entity:Place {id: 'place/atlantis', name: 'Atlantis'})")).toContain("summary");
    await search(page, "atlantis", "Atlantis");
    await soon(() => shown(page).then((now) => now.nodes)).toBe(nodes + 1);
    await soon(() => said(page).n).toContain("place/atlantis");
    expect(await query("MATCH (n:Place {id: 'place/atlantis'}) DETACH DELETE n")).toContain("summary");
    await page.reload();
    await page
      .getByRole("alert")
      .filter({ hasText: `1 of ${nodes + 1} nodes is no longer in this database.` })
      .waitFor();
    await soon(() => shown(page).then((now) => now.nodes)).toBe(nodes);
  });

  test.each([
    ["garbage", "/#x1=what-is-this", /The address is damaged/],
    ["something else", "/#section-2", /The address is damaged/],
    ["an exploration too large for it", "/#large=4941", /had 4,941 nodes: more than an address can hold/],
  ])("that holds %s says so and opens the first picture", async (_what, path, sentence) => {
    const page = await open(path);
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    expect((await opened(page)).nodes).toBeGreaterThan(50);
    await written(page);
  });
});
