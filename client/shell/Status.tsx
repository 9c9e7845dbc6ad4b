import { useQuery } from "@tanstack/react-query";
import { reads } from "../api/reads.ts";
import { CommandButton } from "../commands/CommandButton.tsx";
import { entities } from "../commands/view.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import classes from "./shell.module.css";

/** How much of the database is shown, and whether it answers. */
export function Status() {
  const workbench = useWorkbench();
  const { words, exploration } = workbench;
  const { shown } = useSnapshot();
  const { graph } = exploration;
  const [hiddenNodes, hiddenEdges] = [graph.order - shown.nodes, graph.size - shown.edges];
  const total = Math.max(entities(workbench), graph.order);
  return (
    <div className={classes.status}>
      <CommandButton id="view.more" size="compact-xs" variant="subtle" />
      <span role="status">
        {words.status(shown.nodes, total, shown.edges)}
        {hiddenNodes + hiddenEdges > 0 && ` · ${words.filters.hidden(hiddenNodes, hiddenEdges)}`}
      </span>
      <Store />
    </div>
  );
}

function Store() {
  const { words } = useWorkbench();
  const { data, isError } = useQuery(reads.health());
  if (!data && !isError) return null;
  const away = isError || data?.status === "away";
  return (
    <span className={classes.store} data-away={away || undefined} role="status">
      {away ? words.store.away : data && words.store[data.store.engine](data.store.version)}
    </span>
  );
}
