/** The filters, and what can be set of each. */
import type { EntryWords } from "../entry.ts";
import { nodes, number, relationships } from "./counting.ts";

const types: Record<string, EntryWords> = {
  kind: {
    name: "Kind",
    about: "Nodes of some kinds.",
    parameters: { labels: "Keep", except: "Hide these instead" },
  },
  type: {
    name: "Relationship",
    about: "Relationships of some types.",
    parameters: {
      types: "Keep",
      except: "Hide these instead",
      strays: "Hide nodes left without a relationship",
    },
  },
  property: {
    name: "Property",
    about: "Values, numbers or dates from … to, texts.",
    parameters: {
      of: "Of",
      nodeProperty: "Property",
      edgeProperty: "Property",
      test: "Keep where it",
      values: "Values",
      least: "From",
      most: "To",
      text: "Text",
      except: "Hide these instead",
      without: "Keep what does not have it",
      strays: "Hide nodes left without a relationship",
    },
    options: {
      of: { node: "Nodes", edge: "Relationships" },
      test: { among: "is one of", range: "is from … to", contains: "contains", present: "is there" },
    },
  },
  degree: {
    name: "Degree",
    about: "Nodes by their number of relationships on the canvas.",
    parameters: { least: "At least", most: "At most", direction: "Relationships" },
    options: { direction: { both: "All", out: "Outgoing", in: "Incoming" } },
  },
  component: {
    name: "Component",
    about: "Nodes by what they hang together with.",
    parameters: { which: "Keep", node: "Node", size: "Nodes, at least" },
    options: { which: { largest: "Largest", node: "Of a node", size: "By size" } },
  },
  document: {
    name: "Source document",
    about: "Relationships that come from some documents.",
    parameters: {
      documents: "Keep",
      except: "Hide these instead",
      strays: "Hide nodes left without a relationship",
    },
  },
  evidence: {
    name: "Evidence",
    about: "Relationships by how they are supported.",
    parameters: {
      polarity: "Polarity",
      modality: "Modality",
      sources: "Independent sources, at least",
      strays: "Hide nodes left without a relationship",
    },
    options: {
      polarity: { any: "Any", asserted: "Asserted", denied: "Denied" },
      modality: { any: "Any", fact: "Fact", planned: "Planned", offered: "Offered", alleged: "Alleged" },
    },
  },
  time: {
    name: "Time",
    about: "A window of the timeline.",
    parameters: {
      clock: "Clock",
      first: "From",
      last: "To",
      undated: "Keep what is undated",
      strays: "Hide nodes left without a relationship",
    },
  },
};

export const filters = {
  title: "Filters",
  add: "Add a filter",
  remove: "Remove",
  removeNamed: (name: string) => `Remove the filter by ${name.toLowerCase()}`,
  apply: (name: string) => `Filter by ${name.toLowerCase()}`,
  only: (name: string) => `Only ${name}`,
  toValue: (property: string) => `Only what has this ${property}`,
  off: "Switched off",
  choose: "Choose what to keep.",
  waiting: "Asking for the documents…",
  gone: "Nothing on the canvas has this: it hides nothing.",
  unknown: "Another version of Liaisons made this: it hides nothing.",
  hides: (hiddenNodes: number, hiddenEdges: number) =>
    hiddenNodes + hiddenEdges === 0
      ? "Hides nothing"
      : `Hides ${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")}`,
  hidden: (hiddenNodes: number, hiddenEdges: number) =>
    `${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")} hidden`,
  except: (what: string) => `not ${what}`,
  range: (least: string, most: string) =>
    least && most
      ? least === most
        ? least
        : `${least} to ${most}`
      : least
        ? `from ${least}`
        : most
          ? `to ${most}`
          : "any",
  contains: (text: string) => `contains “${text}”`,
  sources: (least: number) => (least === 1 ? "1 source or more" : `${number(least)} sources or more`),
  types,
};
