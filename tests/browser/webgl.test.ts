import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inspector, opened, says, search, soon } from "./page.ts";
import { visiting } from "./visit.ts";

const { open } = visiting({ engine: "embedded" });

const sentence = (page: Page) => page.getByRole("heading", { name: "The picture cannot be drawn" });
const layers = (page: Page) => page.getByRole("application").locator("canvas").count();

test("without WebGL a sentence stands in the picture's place, and table, search and inspector work", async () => {
  const page = await open("/", { reducedMotion: "reduce" });
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === "2d" ? getContext.call(this, kind, ...rest) : null;
    } as typeof getContext;
  });
  await page.reload();
  const { nodes } = await opened(page);
  await sentence(page).waitFor();
  expect(await layers(page)).toBe(0);
  await page.getByRole("main").getByRole("button", { name: "Table pane" }).click();
  const table = page.getByRole("table", { name: "Nodes" });
  await soon(async () => Number(await table.getAttribute("aria-rowcount"))).toBe(nodes + 1);
  await search(page, "macron", "Emmanuel Macron");
  await says(inspector(page).getByRole("heading", { level: 2 }).first(), "Emmanuel Macron");
});

test("a picture that the graphics card lets go of comes back by itself, where it was", async () => {
  const page = await open("/", { reducedMotion: "reduce" });
  await opened(page);
  await soon(() => layers(page)).toBeGreaterThan(3);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes")!;
    canvas.dataset.lost = "true";
    canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!.loseContext();
  });
  await sentence(page).waitFor();
  await sentence(page).waitFor({ state: "hidden" });
  expect(await page.locator("canvas.sigma-nodes").count()).toBe(1);
  expect(await page.locator("canvas[data-lost]").count()).toBe(0);
});
