/** Small corpora, written as facts files into folders of their own, and the whole graph that came of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { GraphStore } from "../../../server/store/store.ts";
import { records } from "../../stores.ts";

/** Texts as they are, anything else as JSON; gone when the test is over. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), "liaisons-facts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** Two reports on one meeting, one of which knows more. */
export const corpus = {
  "a.md": "Ada Moreau met Jean Petit in Angers. Then Ada Moreau visited ACME.",
  "a.facts.json": {
    documents: [{ id: "document/a", title: "A", language: "en", file: "a.md" }],
    entities: [
      {
        id: "person/ada-moreau",
        kinds: ["Person"],
        name: "Ada Moreau",
        description: "A mayor.",
        properties: { born: 1970 },
      },
      { id: "person/jean-petit", kinds: ["Person"], name: "Jean Petit", aliases: ["Petit"] },
      { id: "organization/acme", kinds: ["Organization"], name: "ACME" },
    ],
    claims: [
      {
        ...{ subject: "person/ada-moreau", type: "MET", object: "person/jean-petit", date: "2025-02" },
        ...{ document: "document/a", evidence: "Ada Moreau met Jean Petit", properties: { town: "Angers" } },
      },
      {
        ...{ subject: "person/ada-moreau", type: "VISITED", object: "organization/acme" },
        ...{ document: "document/a", evidence: "Ada Moreau visited ACME" },
      },
    ],
  },
  "b.md": "In February, Ada Moreau and Petit met. She plans to see him again.",
  "b.facts.json": {
    documents: [{ id: "document/b", title: "B", language: "en", file: "b.md" }],
    entities: [
      { id: "person/ada-moreau", kinds: ["Person"], name: "Ada Moreau" },
      { id: "person/jean-petit", kinds: ["Person"], name: "Jean Petit" },
      { id: "group/friends", kinds: ["Group"], name: "Friends" },
    ],
    claims: [
      {
        ...{ subject: "person/ada-moreau", type: "MET", object: "person/jean-petit", date: "2025-02" },
        ...{ document: "document/b", evidence: "Ada Moreau and Petit met" },
      },
      {
        ...{ subject: "person/ada-moreau", type: "PLANS_TO_MEET", object: "person/jean-petit" },
        ...{ document: "document/b", evidence: "She plans to see him again" },
      },
    ],
  },
};

/** Everything but the store's own ids, in an order of its own. */
export async function graphOf(store: GraphStore) {
  const nodes = await records(store, { text: "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties" });
  const relationships = await records(store, {
    text: "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
  });
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row, sortedKeys)).sort();
  for (const { labels } of nodes) (labels as string[]).sort();
  return { nodes: sorted(nodes), relationships: sorted(relationships) };
}

const sortedKeys = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
