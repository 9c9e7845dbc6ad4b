/** What is known of what is selected, of what is shown, and who says so. */
import { count, nodes, number, relationships } from "./counting.ts";

export const inspect = {
  properties: "Properties",
  relationships: (total: number) => relationships(total),
  noRelationships: "It is linked to nothing.",
  onCanvas: (shown: number) => `${number(shown)} on canvas`,
  showAll: (total: number) => `Show all ${number(total)}`,
  add: (next: number, left: number, label: string) =>
    next === left ? `+ ${number(left)} ${label}` : `+ ${number(next)} of ${number(left)} ${label}`,
  sources: (sources: number) => count(sources, "source", "sources"),
  several: (selected: number) => `${nodes(selected)} selected`,
  severalEdges: (selected: number) => `${relationships(selected)} selected`,
  among: (edges: number) => `${relationships(edges)} among them`,
  shared: "What they share",
  nothingShared: "On the canvas nothing is linked to two of them.",
};

export const expand = {
  collapsed: (gone: number) =>
    gone === 0 ? "Everything it brought is held by something else." : `${nodes(gone)} taken back.`,
  title: (selected: number, caption: string) => (selected === 1 ? `Expand ${caption}` : `Expand ${nodes(selected)}`),
  what: "What to add",
  everything: "Everything",
  best: "Best first: those that lead on to most",
  group: (shown: number, total: number) => (shown > 0 ? `${number(shown)} of ${number(total)} shown` : number(total)),
  add: (chosen: number, total: number) => `Add ${number(chosen)} of ${number(total)}`,
  allShown: "All of these are on the canvas already.",
  left: (left: number) => `+${number(left)} more`,
  leftOf: (left: number, caption: string) =>
    `${count(left, "more neighbor", "more neighbors")} of ${caption}: show the next`,
  nothingNew: "Nothing new: every neighbor is on the canvas already.",
  all: (added: number) => `${nodes(added)} added; that is all of them.`,
  some: (shown: number, total: number) => `${number(shown)} of ${number(total)} neighbors added, best connected first.`,
  more: (next: number) => `${number(next)} more`,
};

export const overview = {
  title: "What is here",
  holds: (total: number, kinds: number) => `${nodes(total)} of ${count(kinds, "kind", "kinds")}.`,
  documents: (total: number) => `Evidence from ${count(total, "document", "documents")}.`,
  begin: "Begin with",
  links: (degree: number) => count(degree, "link", "links"),
  how: "How to explore",
  tips: {
    node: "Click a node to see what it is linked to.",
    evidence: "Click a relation to read the sentence that says so.",
    expand: "Double-click a node to add its neighbors.",
    legend: "Click a kind in the legend to hide it.",
    import: "Drop files on the page to import them.",
    search: "Press / to search, Ctrl K for everything else.",
  },
  database: "In the database",
};

export const evidence = {
  title: "Who says so",
  nobody: "No document speaks of it.",
  reader: "Document",
  accordingTo: (whom: string) => `according to ${whom}`,
  polarity: { asserted: "asserted", denied: "denied" } as Record<string, string>,
  modality: { fact: "fact", planned: "planned", offered: "offered", alleged: "alleged" } as Record<string, string>,
};
