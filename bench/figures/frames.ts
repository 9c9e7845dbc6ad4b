/** First frame and frames on the move, against sigma with the same graph in the same browser and nothing around it. */

import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../../tests/browser/browser.ts";
import { type Figure, median, time } from "../figure.ts";
import type { BenchPage, Drawer } from "../page/page.ts";

const NODES = 10_000;
const EDGES = 20_000;
/** One takes a second or more where no graphics card helps. */
const FRAMES = 12;
const ROUNDS = 3;
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

export const frames: Figure = {
  id: "frames",
  title: `Frames of ${NODES.toLocaleString("en")} nodes and ${EDGES.toLocaleString("en")} edges, against bare sigma`,
  async measure({ say }) {
    say("frames");
    const folder = await mkdtemp(join(tmpdir(), "liaisons-bench-page-"));
    const root = fileURLToPath(new URL("../page", import.meta.url));
    await build({ root, configFile: false, logLevel: "warn", worker: { format: "es" }, build: { outDir: folder } });
    const site = createServer(async ({ url = "/" }, response) => {
      const path = join(folder, url === "/" ? "index.html" : new URL(url, "http://page").pathname);
      const content = await readFile(path).catch(() => undefined);
      response.writeHead(content ? 200 : 404, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(content);
    }).listen(0, "127.0.0.1");
    await once(site, "listening");
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    const browser = await launchBrowser();
    try {
      const first = { liaisons: [] as number[], sigma: [] as number[] };
      const moving = { liaisons: [] as number[], sigma: [] as number[] };
      for (let round = 0; round < ROUNDS; round++) {
        for (const drawer of ["sigma", "liaisons"] as const) {
          const drawn = await drawIn(browser, url, drawer);
          first[drawer].push(drawn.first);
          moving[drawer].push(...drawn.moving);
        }
      }
      return {
        "first frame": time(median(first.liaisons), median(first.sigma), 1.2),
        "pan and zoom": time(median(moving.liaisons), median(moving.sigma), 1.2),
      };
    } finally {
      await browser.close();
      site.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function drawIn(
  browser: Browser,
  url: string,
  drawer: Drawer,
): Promise<{ graph: number; first: number; moving: number[] }> {
  const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
  await page.goto(url);
  const drawn = await page.evaluate(
    async ({ drawer, nodes, edges, frames }) => {
      const { page } = globalThis as unknown as { page: BenchPage };
      const graph = page.prepare(drawer, nodes, edges);
      return { graph, first: await page.draw(), moving: await page.move(frames) };
    },
    { drawer, nodes: NODES, edges: EDGES, frames: FRAMES },
  );
  await page.close();
  return drawn;
}
