/** Layouts and metrics. */
import type { EntryWords } from "../entry.ts";
import { number } from "./counting.ts";

export const layout = {
  title: "Layout",
  run: "Lay out",
  lacks: {
    edges: "There are no relationships on the canvas to lay out along.",
    amounts: "Nothing on the canvas has a number or a date to lay out by.",
    coordinates: "Nothing on the canvas has a latitude and a longitude.",
  },
};

export const measuring = {
  progress: (share: number) => `Working it out… ${number(Math.round(share * 100))} %`,
  stop: "Stop",
  stale: "Worked out before the graph changed.",
  missing: "Not worked out.",
  resume: "Work it out",
};

export const layouts: Record<string, EntryWords> = {
  force: { name: "By forces", about: "Crowds fall apart; what belongs together is found together." },
  hierarchical: {
    name: "In layers",
    about: "What points is above what it points at.",
    parameters: { types: "Along", direction: "Direction" },
    options: { direction: { down: "Down", up: "Up", right: "To the right", left: "To the left" } },
  },
  radial: {
    name: "Around a node",
    about: "Rings: the further out, the more steps away.",
    parameters: { center: "In the middle", gap: "Between rings" },
  },
  "circle-pack": {
    name: "Groups as discs",
    about: "Each kind, or each community, is a disc of its own.",
    parameters: { by: "Groups" },
    options: { by: { label: "Kinds", community: "Communities" } },
  },
  circular: { name: "On a circle", about: "Everything on one circle, neighbors side by side." },
  "on-axis": {
    name: "Along an axis",
    about: "By time or by number; what has neither stands near its neighbors.",
    parameters: {
      of: "A property of",
      property: "Property",
      edgeProperty: "Property",
      scale: "Scale",
      direction: "Axis",
    },
    options: {
      of: { node: "Nodes", edge: "Relationships" },
      scale: { true: "True", even: "Even" },
      direction: { right: "Across", up: "Upright" },
    },
  },
  geographic: { name: "On the map", about: "By latitude and longitude, north up." },
  "no-overlap": {
    name: "Nothing overlaps",
    about: "Everything stays about where it is, but nothing lies on anything else.",
    parameters: { gap: "Gap" },
  },
};

export const metrics: Record<string, EntryWords> = {
  degree: { name: "Relationships" },
  "in-degree": { name: "Relationships that come" },
  "out-degree": { name: "Relationships that go" },
  "page-rank": { name: "PageRank" },
  betweenness: { name: "Betweenness" },
  core: { name: "Core" },
  community: { name: "Community" },
  component: { name: "Component" },
};
