/** Rows of a person's own query: as NDJSON through the API, and read from the driver. */
import { type Figure, type Measurement, median, rate, timed } from "../figure.ts";
import { benchGraph } from "../graph.ts";
import { withGraph } from "../loaded.ts";

const CYPHER =
  "MATCH (a:Entity)-[r]->(b:Entity) UNWIND range(1, 5) AS i RETURN a.name AS a, type(r) AS type, b.name AS b, i AS i";
const ROUNDS = 5;

export const queryRows: Figure = {
  id: "query-rows",
  title: "Rows a second of POST /api/query, against the driver's",
  async measure({ engines, say }) {
    const graph = benchGraph(10_000, 20_000);
    const rows = graph.relationships.length * 5;
    const found: Record<string, Measurement> = {};
    for (const engine of engines) {
      say(`query rows on ${engine.name}`);
      await withGraph(engine, graph, async ({ server, client }) => {
        const rest = await server.memory();
        const ours: number[] = [];
        const plain: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          ours.push(await timed(() => expectRows(rows, queryThrough(server.url, rows))));
          plain.push(await timed(() => expectRows(rows, client.read(CYPHER))));
        }
        const perSecond = (times: number[]) => (rows / median(times)) * 1_000;
        found[engine.name] = rate(perSecond(ours), perSecond(plain), 0.6, "rows/s");
        say(`  ${engine.name}: ${Math.round((await server.memory()) - rest)} MB more than at rest afterwards`);
      });
    }
    return found;
  },
};

/** Reads every line, as the page does; answers how many rows there were. */
async function queryThrough(url: string, maxRows: number): Promise<number> {
  const { body } = await fetch(`${url}/api/query`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ cypher: CYPHER, maxRows }),
  });
  let rows = 0;
  for await (const bytes of body!) for (const byte of bytes) if (byte === 10) rows++;
  // the columns and the summary have a line each
  return rows - 2;
}

async function expectRows(expected: number, counted: Promise<number>): Promise<void> {
  const rows = await counted;
  if (rows !== expected) throw new Error(`${rows} rows came, not ${expected}.`);
}
