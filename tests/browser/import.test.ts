import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriers, engines, oneEngine, opened, run, shown, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const FACTS = `
documents:
  - { id: document/rally, title: A rally, publisher: The Daily, publishedOn: 2025-02-05, language: en, file: rally.md }
entities:
  - { id: person/ada-moreau, kinds: [Person], name: Ada Moreau }
  - { id: event/rally, kinds: [Event], name: Rally in Angers }
claims:
  - { subject: person/ada-moreau, type: SPOKE_AT, object: event/rally, document: document/rally, evidence: Ada Moreau spoke }
`;

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaisons-files-"));
  await mkdir(at("my-facts"));
  await writeFile(at("my-facts", "rally.facts.yaml"), FACTS);
  await writeFile(at("my-facts", "rally.md"), "Ada Moreau spoke for an hour in Angers.\n");
  await writeFile(at("my-facts", "photo.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
  await mkdir(at("withdrawn"));
  await writeFile(at("withdrawn", "rally.facts.yaml"), FACTS.slice(0, FACTS.indexOf("claims:")));
  await writeFile(at("withdrawn", "rally.md"), "Correction: Ada Moreau was ill and did not speak.\n");
  await writeFile(at("wrong.yaml"), FACTS.replace("SPOKE_AT", "SANG_AT"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialog = (page: Page) => page.getByRole("dialog", { name: "Import files" });
const choose = (page: Page, ...files: string[]) => dialog(page).getByLabel("Choose files").last().setInputFiles(files);

/** Drops a file or a folder of this machine on the middle of the page. */
async function drop(page: Page, ...files: string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { type, x: 600, y: 400, data });
  }
}

describe.each(engines())("importing files into an empty database (%s)", (engine) => {
  const { open } = visiting({ engine, sample: false });

  test("a folder that is dropped is looked at, then added, then on the canvas with who says so", async () => {
    const page = await open();
    await page.getByRole("main").getByRole("button", { name: "Import files" }).waitFor();
    await drop(page, at("my-facts"));
    const entities = dialog(page).getByRole("row", { name: "Entities" });
    await entities.waitFor();
    expect(await entities.getByRole("cell").allTextContents()).toEqual(["2", "0", "0"]);
    await dialog(page).getByText("Left out, as they are no UTF-8 text: my-facts/photo.png.").waitFor();
    expect(await barriers(page)).toEqual([]);
    expect((await shown(page)).nodes).toBe(0);

    await dialog(page).getByRole("button", { name: "Add to the graph" }).click();
    await soon(() => shown(page)).toMatchObject({ nodes: 2, total: 2, relationships: 1 });
    await page.getByText("Imported: 2 nodes and 1 relationship are new, 0 changed.").waitFor();
    await page.getByRole("button", { name: "Ada Moreau" }).first().click();
    await page.getByText("Ada Moreau spoke", { exact: true }).waitFor();

    // it can be taken back from the canvas, and is known from then on
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await soon(() => shown(page)).toMatchObject({ nodes: 0, total: 2 });
    await drop(page, at("my-facts"));
    await dialog(page).getByText("All of this is in the graph already.").waitFor();
    expect(await dialog(page).getByRole("button", { name: "Add to the graph" }).count()).toBe(0);

    // what a document that was rewritten says no longer would go, and that is told
    await drop(page, at("withdrawn"));
    const claims = dialog(page).getByRole("row", { name: /^Claims/ });
    await soon(() => claims.getByRole("cell").allTextContents()).toEqual(["0", "0", "0", "1"]);
  });
});

describe.each(oneEngine())("importing files (%s)", (engine) => {
  const { open } = visiting({ engine });

  test("what is wrong is told with its place, and other files can be chosen", async () => {
    const page = await open();
    const before = await opened(page);
    await run(page, "Import files…");
    await choose(page, at("wrong.yaml"), at("my-facts", "rally.md"));
    await dialog(page)
      .getByRole("alert")
      .filter({ hasText: "1 thing is wrong with these files. Nothing was written." })
      .waitFor();
    await dialog(page).getByText("wrong.yaml:8:").waitFor();
    expect(await dialog(page).getByRole("listitem").textContent()).toContain("SANG_AT");
    expect(await barriers(page)).toEqual([]);

    await dialog(page).getByRole("button", { name: "Choose others" }).click();
    await choose(page, at("my-facts", "rally.facts.yaml"), at("my-facts", "rally.md"));
    await dialog(page).getByRole("button", { name: "Add to the graph" }).click();
    await soon(() => shown(page)).toMatchObject({ nodes: before.nodes + 2, total: before.total + 2 });
  });
});

describe.each(oneEngine())("a server that was started read-only (%s)", (engine) => {
  const { open } = visiting({ engine, env: { LIAISONS_READ_ONLY: "true" } });

  test("offers no import, and says so when files are dropped", async () => {
    const page = await open();
    await opened(page);
    await page.getByText("Double-click a node").waitFor();
    expect(await page.getByText("Drop files on the page").count()).toBe(0);
    await drop(page, at("my-facts"));
    await page.getByText("This server was started read-only: nothing can be imported.").waitFor();
    expect(await dialog(page).count()).toBe(0);
  });
});
