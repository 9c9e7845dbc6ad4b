/** A person's own query of many rows: as NDJSON through the API, and read from the driver. */
import { bound, type Figure, type Measurement, median, rate, time, timed } from "../figure.ts";
import { benchGraph } from "../graph.ts";
import { withGraph } from "../loaded.ts";
import type { BenchServer } from "../server.ts";

const ROUNDS = 5;
const RELATIONSHIPS = 20_000;
/** So many rows for each relationship. */
const cypher = (times: number) =>
  `MATCH (a:Entity)-[r]->(b:Entity) UNWIND range(1, ${times}) AS i RETURN a.name AS a, type(r) AS type, b.name AS b, i AS i`;
const MANY = 5;
const TEN_TIMES_AS_MANY = 50;

export const queryRows: Figure = {
  id: "query-rows",
  title:
    "100,000 rows of POST /api/query: rows a second and first row against the driver's, memory beside that at rest",
  async measure({ engines, say }) {
    const graph = benchGraph(10_000, RELATIONSHIPS);
    const rows = RELATIONSHIPS * MANY;
    const found: Record<string, Measurement> = {};
    for (const { name, ...engine } of engines) {
      say(`query rows on ${name}`);
      await withGraph({ name, ...engine }, graph, async ({ server, client }) => {
        // at rest is what has answered before
        await ask(server, 1, 1);
        const atRest = { all: await server.memory(), own: await server.ownMemory() };
        const ours: Answer[] = [];
        const plain = { all: [] as number[], first: [] as number[] };
        for (let round = 0; round < ROUNDS; round++) {
          ours.push(await ask(server, MANY, rows));
          plain.all.push(await timed(() => expectRows(rows, client.read(cypher(MANY)))));
          plain.first.push(await timed(() => client.first(cypher(MANY))));
        }
        const perSecond = (times: number[]) => (rows / median(times)) * 1_000;
        found[name] = rate(perSecond(ours.map(({ all }) => all)), perSecond(plain.all), 0.7, "rows/s");
        const first = median(ours.map((answer) => answer.first));
        found[`${name} first row`] = time(first, median(plain.first), 1.3, 10);
        const peak = Math.max(...ours.map(({ memory }) => memory.all));
        found[`${name} memory`] = bound(peak - atRest.all, 50, "MB");
        const { memory } = await ask(server, TEN_TIMES_AS_MANY, RELATIONSHIPS * TEN_TIMES_AS_MANY);
        found[`${name} memory of the server itself, 1,000,000 rows`] = bound(memory.own - atRest.own, 50, "MB");
      });
    }
    return found;
  },
};

interface Answer {
  /** Milliseconds to the first row and to the last. */
  first: number;
  all: number;
  /** The most that there was, in MB. */
  memory: { all: number; own: number };
}

/** Reads every line, as the page does; throws when there are not that many rows. */
async function ask(server: BenchServer, times: number, maxRows: number): Promise<Answer> {
  const memory = { all: 0, own: 0 };
  const watch = setInterval(async () => {
    memory.all = Math.max(memory.all, await server.memory());
    memory.own = Math.max(memory.own, await server.ownMemory());
  }, 25);
  const start = performance.now();
  const { body } = await fetch(`${server.url}/api/query`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ cypher: cypher(times), maxRows }),
  });
  let lines = 0;
  let first = 0;
  for await (const bytes of body as AsyncIterable<Uint8Array>) {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
    if (first === 0 && lines > 1) first = performance.now() - start;
  }
  const all = performance.now() - start;
  clearInterval(watch);
  // the columns and the summary have a line each
  await expectRows(maxRows, Promise.resolve(lines - 2));
  return { first, all, memory };
}

async function expectRows(expected: number, counted: Promise<number>): Promise<void> {
  const rows = await counted;
  if (rows !== expected) throw new Error(`${rows} rows came, not ${expected}.`);
}
