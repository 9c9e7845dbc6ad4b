/** What frames the page, its opening and its address. */
import { nodes, number, relationships } from "./counting.ts";

export const panes = {
  all: "Panes",
  search: "Search",
  inspector: "Details",
  cypher: "Cypher",
  timeline: "Timeline",
  table: "Table",
  resize: "Resize panes",
};

export const header = { export: "Export", more: "More", tools: "Picture" };

export const store = {
  away: "database does not answer",
  embedded: (_version: string | null) => "embedded store",
  neo4j: (version: string | null) => (version ? `Neo4j ${version}` : "Neo4j"),
};

export const opening = {
  loading: "Reading the graph…",
  empty: "The database is empty",
  ingest: "Drop facts files, CSV, GEXF or GraphML here; the folder data/sample of Liaisons has some to begin with.",
  again: "Look again",
  cleared: "Nothing on the canvas",
  clearedHint: "Search for something, run a Cypher query, or begin again with the best connected nodes.",
};

export const undrawn = {
  title: "The picture cannot be drawn",
  hint: "The browser has no WebGL, or its graphics card is busy elsewhere. The picture comes back by itself when it can; the table and everything else work meanwhile.",
};

export const address = {
  missing: (missing: number, all: number) =>
    `${number(missing)} of ${nodes(all)} ${missing === 1 ? "is" : "are"} no longer in this database.`,
  missingEdges: (missing: number) =>
    `${relationships(missing)} ${missing === 1 ? "is" : "are"} no longer in this database.`,
  foreign: (all: number) =>
    `The address shows ${nodes(all)}, and this database holds none of them. Here is what it holds.`,
  damaged: "The address is damaged or was cut off. Here is the first picture instead.",
  damagedHere: "That address is damaged or was cut off; the picture stays as it is.",
  large: (all: number) =>
    `The exploration that was here had ${nodes(all)}: more than an address can hold. Save a scene to keep or send one of that size.`,
  copied: "The address of this picture is copied.",
  tooLarge: (all: number) => `An address cannot hold ${nodes(all)}. Save this as a scene, which has a short address.`,
};
