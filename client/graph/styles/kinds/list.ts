/** Every kind of rule there is, in the order of the menu. */
import type { RuleKind } from "../rule.ts";
import { edgeColor, nodeBorder, nodeColor } from "./colors.ts";
import { nodeCaption, nodeIcon } from "./signs.ts";
import { edgeWidth, nodeSize } from "./sizes.ts";

export const RULE_KINDS: readonly RuleKind[] = [
  nodeColor,
  nodeSize,
  nodeCaption,
  nodeIcon,
  nodeBorder,
  edgeColor,
  edgeWidth,
];

export const ruleKind = (id: string): RuleKind | undefined => RULE_KINDS.find((kind) => kind.id === id);
