/** What the entries of the registries are called: layouts, metrics, rules of style. */
import type { EntryWords } from "./entry.ts";

const COLORS = {
  blue: "Blue",
  orange: "Orange",
  teal: "Teal",
  rose: "Rose",
  yellow: "Yellow",
  sky: "Sky",
  violet: "Violet",
  green: "Green",
  brown: "Brown",
  red: "Red",
  slate: "Grey",
};
const RAMPS = { viridis: "Viridis", blues: "Blues", embers: "Embers" };

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

export const rules: Record<string, EntryWords> = {
  "node-color": {
    name: "Colour of nodes",
    parameters: {
      labels: "Only of kinds",
      by: "By",
      metric: "Metric",
      property: "Property",
      color: "Colour",
      ramp: "Scale",
    },
    options: { by: { metric: "Metric", property: "Property", one: "One for all" }, color: COLORS, ramp: RAMPS },
  },
  "node-size": {
    name: "Size of nodes",
    parameters: { labels: "Only of kinds", by: "By", metric: "Metric", property: "Property", size: "Size" },
    options: { by: { metric: "Metric", property: "Property", one: "One for all" } },
  },
  "node-caption": { name: "Captions", parameters: { labels: "Only of kinds", property: "Property" } },
  "node-icon": {
    name: "Pictogram",
    parameters: { labels: "Only of kinds", icon: "Pictogram" },
    options: {
      icon: {
        Person: "Person",
        Group: "Group",
        Organization: "Building",
        Media: "Newspaper",
        Country: "Flag",
        Place: "Map pin",
        Event: "Calendar",
        Declaration: "Certificate",
        Law: "Gavel",
        Policy: "Scales",
        Plan: "Clipboard",
        Product: "Box",
        Work: "Article",
      },
    },
  },
  "node-border": {
    name: "Border of nodes",
    parameters: {
      labels: "Only of kinds",
      by: "By",
      metric: "Metric",
      property: "Property",
      color: "Colour",
      ramp: "Scale",
    },
    options: { by: { metric: "Metric", property: "Property", one: "One for all" }, color: COLORS, ramp: RAMPS },
  },
  "edge-color": {
    name: "Colour of relationships",
    parameters: { types: "Only of types", by: "By", property: "Property", color: "Colour", ramp: "Scale" },
    options: { by: { property: "Property", one: "One for all" }, color: COLORS, ramp: RAMPS },
  },
  "edge-width": {
    name: "Width of relationships",
    parameters: { types: "Only of types", by: "By", property: "Property", width: "Width" },
    options: { by: { property: "Property", one: "One for all" } },
  },
};
