/** What stands under a node, and in it. */
import { nodeRule } from "../rule.ts";
import { textOf } from "../scale.ts";
import { labels } from "./by.ts";

/** The pictograms there are, by the kinds that have them. */
const ICONS = [
  ...["Person", "Group", "Organization", "Media", "Country", "Place", "Event"],
  ...["Declaration", "Law", "Policy", "Plan", "Product", "Work"],
] as const;

export const nodeCaption = nodeRule({
  id: "node-caption",
  parameters: [labels, { id: "property", type: "nodeProperty" }],
  rule: (_items, { property }) => ({
    style: ({ properties }) => ({ caption: textOf(properties[property]) }),
    scale: null,
  }),
});

export const nodeIcon = nodeRule({
  id: "node-icon",
  parameters: [labels, { id: "icon", type: "choice", options: ICONS, default: "Person" }],
  rule: (_items, { icon }) => ({ style: () => ({ icon }), scale: null }),
});
