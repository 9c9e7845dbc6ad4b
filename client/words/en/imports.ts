/** Bringing files in. */
import { count, nodes, number, relationships } from "./counting.ts";

export const imports = {
  title: "Import files",
  drop: "Drop files or folders anywhere on the page, or choose them.",
  taken:
    "Facts files (YAML or JSON) with the articles they quote, pairs of CSV files with the headers of neo4j-admin, GEXF, GraphML, graphology JSON. You see what they would do before anything is written.",
  files: "Choose files",
  folder: "Choose a folder",
  dropping: "Drop to see what these files hold",
  readOnly: "This server was started read-only: nothing can be imported.",
  tooLarge: (megabytes: number) =>
    `The page takes ${number(megabytes)} MB at a time. More goes in on the command line: liaisons ingest.`,
  checking: "Reading the files…",
  writing: "Writing…",
  stop: "Stop",
  stopped: "Stopped. What was written stays; the same files again complete it.",
  holds: (files: number) => `What ${files === 1 ? "this file" : `these ${number(files)} files`} would do to the graph:`,
  nothing: "These files hold nothing.",
  known: "All of this is in the graph already.",
  outcomes: { created: "new", updated: "changed", unchanged: "as it is", removed: "taken away" },
  titles: {
    entities: "Entities",
    documents: "Documents",
    passages: "Passages",
    claims: "Claims",
    links: "Links of claims",
    mentions: "Mentions",
    relations: "Relations",
    nodes: "Nodes",
    relationships: "Relationships",
  } as Record<string, string>,
  leftOut: (names: string, more: number) =>
    `Left out, as they are no UTF-8 text: ${names}${more > 0 ? ` and ${number(more)} more` : ""}.`,
  refused: (problems: number) =>
    `${count(problems, "thing is", "things are")} wrong with these files. Nothing was written.`,
  moreIssues: (more: number) => `And ${number(more)} more.`,
  others: "Choose others",
  add: "Add to the graph",
  done: (newNodes: number, newRelationships: number, changed: number) =>
    `Imported: ${nodes(newNodes)} and ${relationships(newRelationships)} are new, ${number(changed)} changed.`,
  shown: ({ keys, total }: { keys: readonly unknown[]; total: number }) =>
    `The canvas shows ${number(keys.length)} of ${nodes(total)} that the files hold; search finds the others.`,
};
