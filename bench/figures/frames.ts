/** First frame and frames on the move, against sigma with the same graph in the same browser and nothing around it. */
import type { Page } from "playwright-core";
import { type Figure, median, time } from "../figure.ts";
import type { BenchPage, Drawer } from "../page/page.ts";
import { onPage } from "../site.ts";

const NODES = 10_000;
const EDGES = 20_000;
const FRAMES = 20;
const ROUNDS = 3;

interface Drawn {
  graph: number;
  first: number;
  moving: number;
}

export const frames: Figure = {
  id: "frames",
  title: `Frames of ${NODES.toLocaleString("en")} nodes and ${EDGES.toLocaleString("en")} edges, against bare sigma`,
  async measure({ say }) {
    say("frames");
    return onPage(async (open) => {
      const drawn: Record<Drawer, Drawn[]> = { liaisons: [], sigma: [] };
      for (let round = 0; round < ROUNDS; round++) {
        for (const drawer of ["sigma", "liaisons"] as const) drawn[drawer].push(await drawIn(await open(), drawer));
      }
      const middle = (drawer: Drawer, read: (drawn: Drawn) => number) => median(drawn[drawer].map(read));
      const compared = (read: (drawn: Drawn) => number, most: number) =>
        time(middle("liaisons", read), middle("sigma", read), most);
      return {
        // Ours records what can be taken back, too.
        "graph in memory": compared(({ graph }) => graph, 2),
        "first frame of it": compared(({ first }) => first, 1.2),
        "pan and zoom": compared(({ moving }) => moving, 1.2),
      };
    });
  },
};

async function drawIn(page: Page, drawer: Drawer): Promise<Drawn> {
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
