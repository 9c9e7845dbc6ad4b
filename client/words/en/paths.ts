/** Paths, and the sentences that tell them. */
import { count, number } from "./counting.ts";

export const paths = {
  title: "Paths",
  from: "From",
  to: "To",
  close: "Close paths",
  swap: "Swap the two",
  choose: "Choose two nodes to see how they are linked.",
  same: "These are one and the same node: a path leads from one to another.",
  options: (hops: number, chosen: number) =>
    `Up to ${count(hops, "hop", "hops")} · ${chosen > 0 ? count(chosen, "relationship chosen", "relationships chosen") : "any relationship"}`,
  form: {
    name: "Paths",
    parameters: { which: "Which", hops: "Hops at most", types: "Only by", avoid: "Never by" },
    options: { which: { shortest: "Shortest", allShortest: "All shortest", all: "All" } },
  },
  count: (ways: number) => count(ways, "path", "paths"),
  oneOf: (ways: number) => `One of ${number(ways)} that are equally short.`,
  truncated: "There are more: these are the shortest. Leave out relationships that lead everywhere to see others.",
  none: (hops: number, chosen: boolean) =>
    `No path within ${count(hops, "hop", "hops")}${chosen ? " by these relationships" : ""}.`,
  gaveUp: (hops: number) =>
    `None was found within ${count(hops, "hop", "hops")}, but there are too many relationships to look at all of them.`,
  widen: (hops: number) => `Look up to ${number(hops)} hops`,
  direct: "Directly",
  via: (names: string) => `By way of ${names}`,
  hops: (hops: number) => count(hops, "hop", "hops"),
  moreSources: (sources: number) => `and ${count(sources, "more source", "more sources")}`,
  untold: (relations: number) => `${count(relations, "more relationship joins", "more relationships join")} them.`,
  note: (at: number) => `Note ${number(at)}: open the document`,
  notes: "Sources",
  copy: "Copy",
  copyOne: { text: "This path as text", markdown: "This path as Markdown" },
  copyAll: {
    text: (ways: number) => `All ${number(ways)} as text`,
    markdown: (ways: number) => `All ${number(ways)} as Markdown`,
  },
};

export const tell = {
  quoted: (text: string) => `“${text}”`,
  place: (place: string, labels: readonly string[]) =>
    `${labels.some((label) => label === "Place" || label === "Country") ? "in" : "at"} ${place}`,
  /** Before a sentence that by itself would tell it as done. */
  reservation: (unsaid: string) => `${unsaid}: `,
  unsaid: {
    denied: "denied",
    planned: "planned, not known to have happened",
    offered: "offered, not known to have been accepted",
    alleged: "alleged",
  } as Record<string, string>,
};
