/**
 * Measures what Liaisons costs beside the plain way, prints it and writes it to bench/results.json.
 *
 *   npm run bench [-- FIGURE…]     figures by their ids; none: all of them
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../tools/neo4j/server.js";
import { embedded, neo4jAt } from "./engines.ts";
import type { BenchEngine, Measurement } from "./figure.ts";
import { figures } from "./figures/index.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !figures.some((figure) => figure.id === id));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(", ")}; there are ${figures.map(({ id }) => id).join(", ")}.`);
  process.exit(1);
}

const home = await mkdtemp(join(tmpdir(), "liaisons-bench-neo4j-"));
const server = await startNeo4j({ home }).catch((error) => {
  console.warn(`Neo4j is left out: ${error.message}`);
});
const engines: BenchEngine[] = server ? [embedded, neo4jAt(server.uri)] : [embedded];

interface Entry {
  title: string;
  date: string;
  machine: { node: string; platform: string; cpus: number };
  measurements: Record<string, Measurement>;
}

const FILE = new URL("results.json", import.meta.url);
const machine = { node: process.version, platform: process.platform, cpus: cpus().length };
const date = new Date().toISOString().slice(0, 10);
/** Figures that are not asked for keep what an earlier run found. */
const results: Record<string, Entry> = JSON.parse(await readFile(FILE, "utf8").catch(() => "{}"));
for (const { id, title, measure } of figures) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const measurements = await measure({ engines, say: (line) => console.error(`· ${line}`) });
  results[id] = { title, date, machine, measurements };
  console.log(`\n${title}`);
  for (const [name, measurement] of Object.entries(measurements)) console.log(`  ${line(name, measurement)}`);
}

await writeFile(FILE, `${JSON.stringify(results, null, 2)}\n`);
for (const engine of engines) await engine.close?.();
await server?.kill();
await rm(home, { recursive: true, force: true });

function line(name: string, { ours, plain, unit, ratio, target, reached }: Measurement): string {
  const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 2 : 0 });
  const compared = plain === undefined ? "" : ` against ${number(plain)} ${unit}, ${ratio?.toFixed(2)} ×`;
  return `${name.padEnd(16)} ${number(ours)} ${unit}${compared} (${target}: ${reached ? "reached" : "MISSED"})`;
}
