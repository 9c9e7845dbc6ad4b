/** The canvas alone in a browser, for the tests of the file in which this is called; whatever the browser complains of fails them. */
import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Positions } from "../../../client/graph/exploration.ts";
import type { Subgraph } from "../../../server/contract/graph.ts";
import { subgraph } from "../../unit/graph/graphs.ts";
import { launchBrowser } from "../browser.ts";
import type {} from "./page.ts";

const ROOT = new URL("../../..", import.meta.url).pathname;
export const SIZE = { width: 900, height: 600 };

/** Three nodes in a row, in the middle of the canvas. */
export const ROW: [Subgraph, { positions: Positions }] = [
  subgraph("left middle, middle right"),
  { positions: { left: { x: -100, y: 0 }, middle: { x: 0, y: 0 }, right: { x: 100, y: 0 } } },
];

export function onCanvas() {
  let server: ViteDevServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      root: ROOT,
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0, hmr: false, watch: null },
      optimizeDeps: { entries: ["tests/browser/canvas/index.html"] },
    });
    await server.listen();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: SIZE });
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.resolvedUrls!.local[0]}tests/browser/canvas/index.html`);
    await page.waitForFunction(() => "canvas" in window);
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  const resting = () => page.waitForFunction(() => window.canvas.mounted.resting);

  /** Where a node is on the page. */
  const placeOf = (key: string) =>
    page.evaluate(
      (key) => window.canvas.mounted.stage.toScreen(window.canvas.exploration.graph.getNodeAttributes(key)),
      key,
    );

  return {
    get page() {
      return page;
    },
    resting,
    placeOf,
    async draw(graph: Subgraph, options: { around?: string[]; positions?: Positions } = {}) {
      const json = JSON.stringify([graph, options]);
      await page.evaluate((json) => void window.canvas.exploration.add(...(JSON.parse(json) as [Subgraph])), json);
      await resting();
    },
    async clickNode(key: string, options: Parameters<Page["click"]>[1] = {}) {
      const { x, y } = await placeOf(key);
      await page.click("#canvas", { position: { x, y }, ...options });
    },
    selection: () =>
      page.evaluate(() => {
        const { nodes, edges } = window.canvas.exploration.snapshot().selection;
        return { nodes: [...nodes], edges: [...edges] };
      }),
    camera: () => page.evaluate(() => window.canvas.mounted.stage.camera),
    positions: () =>
      page.evaluate(() =>
        Object.fromEntries(window.canvas.exploration.graph.mapNodes((key, { x, y }) => [key, { x, y }])),
      ),
  };
}
