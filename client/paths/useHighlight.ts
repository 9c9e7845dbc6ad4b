import { useEffect, useRef } from "react";
import type { Subgraph } from "../../server/contract/graph.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { subgraphOf, type Way } from "./ways.ts";

/**
 * Shows a way on the canvas: what of it is missing comes in one step, the way is selected and the rest fades. Whoever
 * selects something else meanwhile is done with the way and sees what they have selected.
 */
export function useHighlight(way: Way | undefined, graph: Subgraph): void {
  const { exploration, canvas, open, setOpen } = useWorkbench();
  const { selection } = useSnapshot();
  const own = useRef(selection);
  const isFront = open.aside === "paths";

  useEffect(() => {
    if (!way || !isFront) return;
    exploration.add(subgraphOf(way, graph), { around: way.nodes });
    exploration.select({ nodes: way.nodes, edges: way.hops.flatMap(({ edges }) => edges.map(({ key }) => key)) });
    own.current = exploration.snapshot().selection;
    canvas.current?.include(way.nodes);
  }, [way, graph, isFront, exploration, canvas]);

  useEffect(() => {
    // A render from before the way was selected says nothing of what the person does.
    if (selection !== exploration.snapshot().selection || selection === own.current) return;
    own.current = selection;
    if (isFront && selection.nodes.size + selection.edges.size > 0) setOpen({ aside: "inspector" });
  }, [selection, isFront, exploration, setOpen]);
}
