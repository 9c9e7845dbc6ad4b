/** What is selected, as commands ask about it. */
import type { Workbench } from "./workbench.tsx";

export const selectedNodes = ({ exploration }: Workbench): string[] => [...exploration.snapshot().selection.nodes];

export const anyNode = ({ exploration }: Workbench): boolean => exploration.snapshot().selection.nodes.size > 0;

export function anything({ exploration }: Workbench): boolean {
  const { nodes, edges } = exploration.snapshot().selection;
  return nodes.size + edges.size > 0;
}
