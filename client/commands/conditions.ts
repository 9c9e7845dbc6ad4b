/** When commands make sense, and what those of the selection act on. */
import type { Workbench } from "./workbench.tsx";

/** Something is on the canvas. */
export const isFilled = ({ exploration }: Workbench): boolean => exploration.graph.order > 0;

export const isNodeSelected = ({ exploration }: Workbench): boolean => exploration.snapshot().selection.nodes.size > 0;

export function isSelected({ exploration }: Workbench): boolean {
  const { nodes, edges } = exploration.snapshot().selection;
  return nodes.size + edges.size > 0;
}

export const selectedNodes = ({ exploration }: Workbench): string[] => [...exploration.snapshot().selection.nodes];
