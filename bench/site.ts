/** A browser on the page of the benchmark, built as the product's own is. */
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { launchBrowser } from "../tests/browser/browser.ts";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Runs the work with a way to open the page afresh, 1440 × 900; all is closed and removed afterwards. */
export async function onPage<Result>(work: (open: () => Promise<Page>) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "liaisons-bench-page-"));
  const root = fileURLToPath(new URL("page", import.meta.url));
  await build({ root, configFile: false, logLevel: "warn", worker: { format: "es" }, build: { outDir: folder } });
  const site = createServer(async ({ url = "/" }, response) => {
    const path = join(folder, url === "/" ? "index.html" : new URL(url, "http://page").pathname);
    const content = await readFile(path).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(content);
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  const browser = await launchBrowser({ measured: true });
  try {
    return await work(async () => {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      return page;
    });
  } finally {
    await browser.close();
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
}
