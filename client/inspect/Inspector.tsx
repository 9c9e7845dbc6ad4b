import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
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
  return (
    <div className={classes.inspector}>
      {nodes.length > 1 ? (
        <SeveralView keys={nodes} />
      ) : node !== undefined ? (
        <NodeView key={node} nodeKey={node} />
      ) : edge !== undefined ? (
        <EdgeView key={edge} edgeKey={edge} />
      ) : (
        <Overview />
      )}
    </div>
  );
}
