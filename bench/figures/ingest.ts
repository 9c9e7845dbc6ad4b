/** Facts files checked, compared and written, against bare `UNWIND … MERGE` of the same rows through the same store. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../../server/config.ts";
import { groupBy } from "../../server/ingest/group.ts";
import { ingest as ingestFiles } from "../../server/ingest/ingest.ts";
import type { Plan } from "../../server/ingest/plan.ts";
import { openStore } from "../../server/store/open.ts";
import { applySchema } from "../../server/store/schema.ts";
import { statement } from "../../server/store/statements.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { type BenchEngine, type Figure, type Measurement, median, rate, timed } from "../figure.ts";
import { folder } from "../folder.ts";
import { benchGraph } from "../graph.ts";

const BATCH = 2_000;
const ROUNDS = 3;
const CLAIMS_A_DOCUMENT = 50;

export const ingest: Figure = {
  id: "ingest",
  title: "Rows a second of an ingestion, against bare UNWIND … MERGE of the same rows",
  async measure({ engines, say }) {
    const file = await factsFile();
    const found: Record<string, Measurement> = {};
    for (const engine of engines) {
      say(`ingest on ${engine.name}`);
      const ours: number[] = [];
      const plain: number[] = [];
      let batches: ReturnType<typeof bareBatches> = [];
      const onPlan = (plan: Plan) => {
        batches = bareBatches(plan);
      };
      const ingestOnce = async () =>
        ours.push(await onEmpty(engine, (store) => ingestFiles(store, [file], { onPlan })));
      const writeOnce = async () => plain.push(await onEmpty(engine, (store) => writeBare(store, batches)));
      // Either is faster the more the engine has seen before: the first round does not count, and they begin in turn.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const once of round % 2 === 0 ? [ingestOnce, writeOnce] : [writeOnce, ingestOnce]) await once();
      }
      for (const times of [ours, plain]) times.shift();
      const rows = batches.reduce((sum, batch) => sum + batch.rows.length, 0);
      found[engine.name] = rate((rows / median(ours)) * 1_000, (rows / median(plain)) * 1_000, 0.7, "rows/s");
    }
    return found;
  },
};

/** Milliseconds of the work on an empty store that has its constraints. */
async function onEmpty(engine: BenchEngine, work: (store: GraphStore) => Promise<unknown>): Promise<number> {
  const store = await openStore(readConfig(await engine.environment()));
  await applySchema(store);
  const took = await timed(() => work(store));
  await store.close();
  return took;
}

async function writeBare(store: GraphStore, batches: ReturnType<typeof bareBatches>): Promise<void> {
  for (const { text, rows } of batches) await store.transact([{ text, params: { rows } }]);
}

function bareBatches({ nodes, relationships }: Plan) {
  const batches: { text: string; rows: { [key: string]: never }[] }[] = [];
  const add = (text: string, rows: object[]) => {
    for (let i = 0; i < rows.length; i += BATCH) batches.push({ text, rows: rows.slice(i, i + BATCH) as never });
  };
  for (const { label, rows } of nodes) {
    const byLabels = groupBy(rows, (row) => row.labels.join());
    for (const alike of byLabels.values()) {
      add(statement("write/merge-nodes", { label, labels: [label, ...alike[0]!.labels] }), alike);
    }
  }
  for (const { from, to, key, rows } of relationships) {
    for (const [type, alike] of groupBy(rows, (row) => row.type)) {
      const names = { type, from, to };
      add(
        key ? statement("write/merge-relationships", { ...names, key }) : statement("write/merge-links", names),
        alike,
      );
    }
  }
  return batches;
}

/** 2,000 people who met 10,000 times, as 200 documents tell. */
async function factsFile(): Promise<string> {
  const made = await folder();
  const { nodes, relationships } = benchGraph(2_000, 10_000);
  const entities = nodes.map(({ id, name }) => ({ id: id.replace(/^\w+/, "person"), kinds: ["Person"], name }));
  const documents = [];
  const claims = [];
  for (let i = 0; i < relationships.length; i += CLAIMS_A_DOCUMENT) {
    const id = `document/${i}`;
    const told = relationships.slice(i, i + CLAIMS_A_DOCUMENT).map(({ from, to }, n) => {
      const [subject, object] = [from, to].map((end) => end.replace(/^\w+/, "person")) as [string, string];
      return { subject, object, evidence: `In case ${i + n}, ${subject} met ${object}` };
    });
    await writeFile(join(made, `${i}.md`), `${told.map(({ evidence }) => `${evidence}.`).join(" ")}\n`);
    documents.push({ id, title: `Document ${i}`, language: "en", file: `${i}.md` });
    claims.push(...told.map((claim) => ({ ...claim, type: "MET", document: id })));
  }
  const path = join(made, "bench.facts.json");
  await writeFile(path, JSON.stringify({ documents, entities, claims }));
  return path;
}
