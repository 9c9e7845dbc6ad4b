/** What a person does on a large canvas: how long the page is busy with it, and what it keeps in memory afterwards. */
import type { Page } from "playwright-core";
import { bound, type Figure, type Measurement, percentile } from "../figure.ts";
import type { BenchPage } from "../page/page.ts";
import { onPage } from "../site.ts";

const FRAMES = 30;
/** Of fewer, the 95th percentile would be the slowest. */
const EXPANSIONS = 40;

export const canvas: Figure = {
  id: "canvas",
  title: "On the canvas: the longest task, expanding, typing beside a layout, fifty thousand nodes, memory",
  async measure({ say }) {
    return onPage(async (open) => {
      say("10,000 nodes and 20,000 edges");
      const large = await open();
      await prepare(large, 10_000, 20_000);
      const measurements: Record<string, Measurement> = {
        "longest task": bound(Math.max(0, ...(await inPage(large, (page) => page.work()))), 200, "ms"),
        "expand by 100, p95": bound(percentile(await expansions(large), 0.95), 100, "ms"),
        "typing, p95": bound(percentile(await inPage(large, (page) => page.waits(3_000)), 0.95), 100, "ms"),
      };
      await large.close();

      say("50,000 nodes and 100,000 edges");
      const huge = await open();
      const empty = await heap(huge);
      measurements["50,000: opens"] = bound(await prepare(huge, 50_000, 100_000), 3_000, "ms");
      const moving = await huge.evaluate(
        (frames) => (globalThis as unknown as { page: BenchPage }).page.move(frames),
        FRAMES,
      );
      measurements["50,000: pans"] = bound(moving, 100, "ms");
      measurements["50,000: longest task"] = bound(
        Math.max(0, ...(await inPage(huge, (page) => page.work()))),
        1_500,
        "ms",
      );
      const full = await heap(huge);
      await inPage(huge, (page) => page.clear());
      // What was cleared can be taken back, so the nodes themselves stay.
      const kept = ((await heap(huge)) - empty) / (full - empty);
      measurements["50,000: memory kept after clearing"] = bound(100 * kept, 60, "%");
      await huge.close();
      return measurements;
    });
  },
};

const inPage = <Result>(page: Page, run: (page: BenchPage) => Result): Promise<Awaited<Result>> =>
  page.evaluate(`(${run})(page)`);

async function prepare(page: Page, nodes: number, edges: number): Promise<number> {
  return page.evaluate(
    async ({ nodes, edges }) => {
      const { page } = globalThis as unknown as { page: BenchPage };
      return page.prepare("liaisons", nodes, edges) + (await page.draw());
    },
    { nodes, edges },
  );
}

async function expansions(page: Page): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn < EXPANSIONS; turn++) all.push(await inPage(page, (page) => page.expand(100)));
  return all;
}

/** Bytes that the page's scripts hold, after everything that can be let go of is gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  for (let turn = 0; turn < 2; turn++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
