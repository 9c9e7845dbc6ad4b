import { useEffect, useRef } from "react";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { EdgesView } from "./EdgesView.tsx";
import { EdgeView } from "./EdgeView.tsx";
import classes from "./inspect.module.css";
import { NodeView } from "./NodeView.tsx";
import { Overview } from "./Overview.tsx";
import { SeveralView } from "./SeveralView.tsx";

/** What is known of the selection; with none, what the database holds. */
export function Inspector() {
  const { exploration } = useWorkbench();
  const { selection } = useSnapshot();
  const nodes = [...selection.nodes].filter((key) => exploration.graph.hasNode(key));
  const edges = [...selection.edges].filter((key) => exploration.graph.hasEdge(key));
  const [node] = nodes;
  const [edge] = edges;
  const top = useRef<HTMLDivElement>(null);
  // What is newly selected is read from its beginning.
  useEffect(() => top.current?.scrollIntoView({ block: "start" }), [node, edge]);
  return (
    <div ref={top} className={classes.inspector}>
      {nodes.length > 1 ? (
        <SeveralView keys={nodes} />
      ) : node !== undefined ? (
        <NodeView key={node} nodeKey={node} />
      ) : edges.length > 1 ? (
        <EdgesView keys={edges} />
      ) : edge !== undefined ? (
        <EdgeView key={edge} edgeKey={edge} />
      ) : (
        <Overview />
      )}
    </div>
  );
}
