/** The style and its rules. */
import type { EntryWords } from "../entry.ts";
import { number } from "./counting.ts";

export const style = {
  title: "Style",
  add: "Add a rule",
  none: "Colours and pictograms are those of the kinds; sizes go by the number of relationships. A rule says otherwise.",
  on: (rule: string) => `${rule}: apply`,
  up: (rule: string) => `${rule}: move up`,
  down: (rule: string) => `${rule}: move down`,
  remove: (rule: string) => `${rule}: remove`,
  unknown: "This rule is of a kind that is not known here.",
  notAmounts: "There are no numbers and no dates to go by.",
  nothing: "Nothing on the canvas has a value for it.",
  about: (names: string) => `of ${names}`,
  others: (count: number) => `and ${number(count)} more`,
  meaning: "Colours and sizes",
};

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

/** Nodes and their borders are coloured alike. */
const PAINT = {
  parameters: {
    labels: "Only of kinds",
    by: "By",
    metric: "Metric",
    property: "Property",
    color: "Colour",
    ramp: "Scale",
  },
  options: { by: { metric: "Metric", property: "Property", one: "One for all" }, color: COLORS, ramp: RAMPS },
};

export const rules: Record<string, EntryWords> = {
  "node-color": { name: "Colour of nodes", ...PAINT },
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
  "node-border": { name: "Border of nodes", ...PAINT },
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
