/** What the API adds to a statement that ranks neighbors and reads them. */
import { type Figure, type Measurement, percentile, time, timed } from "../figure.ts";
import { benchGraph } from "../graph.ts";
import { withGraph } from "../loaded.ts";

const ASKED = 1_000;
/** Before them, on both sides: the first questions find nothing compiled, planned or cached. */
const UNCOUNTED = 200;

const BARE = `
  MATCH (n:Entity {id: $id})-[r]-(m)
  WITH m, collect(r) AS edges
  WITH m, edges, COUNT { (m)--() } AS degree
  ORDER BY degree - size(edges) DESC, degree DESC, m.name
  LIMIT 50
  RETURN m AS node, edges AS edges`;

export const neighbors: Figure = {
  id: "neighbors",
  title: "GET /api/nodes/:id/neighbors, against a bare statement that ranks and reads them",
  async measure({ engines, say }) {
    const graph = benchGraph(10_000, 20_000);
    const found: Record<string, Measurement> = {};
    for (const engine of engines) {
      say(`neighbors on ${engine.name}`);
      await withGraph(engine, graph, async ({ server, client }) => {
        const ours: number[] = [];
        const plain: number[] = [];
        for (let i = 0; i < UNCOUNTED + ASKED; i++) {
          const { id } = graph.nodes[(i * 47) % graph.nodes.length]!;
          const url = `${server.url}/api/nodes/${encodeURIComponent(id)}/neighbors?limit=50`;
          ours.push(await timed(async () => (await fetch(url)).json()));
          plain.push(await timed(() => client.read(BARE, { id })));
        }
        for (const times of [ours, plain]) times.splice(0, UNCOUNTED);
        for (const p of [50, 95]) {
          found[`${engine.name} p${p}`] = time(percentile(ours, p / 100), percentile(plain, p / 100), 1.5, 2);
        }
      });
    }
    return found;
  },
};
