import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reads } from "../api/reads.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { EVERYTHING, type Neighborhood } from "../graph/expansion.ts";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import classes from "./expanding.module.css";
import { type Group, groupsOf } from "./groups.ts";
import { Newcomers } from "./Newcomers.tsx";

/** What expanding one node or several would bring: counted and looked at before anything of it is added. */
export function Expanding() {
  const { open, setOpen, words, exploration } = useWorkbench();
  // What was expanded stays while the dialog goes away.
  const [nodes, setNodes] = useState(open.expanding);
  if (open.expanding && open.expanding !== nodes) setNodes(open.expanding);
  const [first] = nodes ?? [];
  const caption = first !== undefined && exploration.graph.hasNode(first) ? exploration.captionOf(first) : "";
  const close = () => setOpen({ expanding: null });
  return (
    <Modal
      opened={open.expanding !== null}
      onClose={close}
      title={words.expand.title(nodes?.length ?? 0, caption)}
      closeButtonProps={{ "aria-label": words.close }}
      size={760}
    >
      {nodes && <Choice key={nodes.join()} nodes={nodes} onDone={close} />}
    </Modal>
  );
}

/** The whole neighborhood has no name of its own among the groups. */
const idOf = (group: Group | null) => (group ? `${group.direction} ${group.type} ${group.label}` : "");

function Choice({ nodes, onDone }: { nodes: string[]; onDone(): void }) {
  const { exploration, words } = useWorkbench();
  useSnapshot();
  const { data: degree, error, refetch } = useQuery(reads.degree(nodes));
  const [chosen, choose] = useState<Group | null>(null);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!degree) return <Loading lines={6} />;
  if (degree.total === 0) return <Nothing>{words.inspect.noRelationships}</Nothing>;
  const groups = groupsOf(exploration.graph, nodes, degree);
  const shown = groups.reduce((sum, group) => sum + group.shown, 0);
  const neighborhood: Neighborhood = chosen
    ? { types: [chosen.type], labels: [chosen.label], direction: chosen.direction }
    : EVERYTHING;
  return (
    <div className={classes.choice}>
      <fieldset className={classes.groups}>
        <legend>{words.expand.what}</legend>
        <GroupRow
          group={null}
          count={degree.total}
          shown={shown}
          checked={chosen === null}
          onChoose={() => choose(null)}
        />
        {groups.map((group) => (
          <GroupRow
            key={idOf(group)}
            group={group}
            count={group.count}
            shown={group.shown}
            checked={idOf(chosen) === idOf(group)}
            onChoose={() => choose(group)}
          />
        ))}
      </fieldset>
      <Newcomers key={idOf(chosen)} of={nodes} neighborhood={neighborhood} onDone={onDone} />
    </div>
  );
}

interface GroupRowProps {
  group: Group | null;
  count: number;
  shown: number;
  checked: boolean;
  onChoose(): void;
}

function GroupRow({ group, count, shown, checked, onChoose }: GroupRowProps) {
  const { names, words } = useWorkbench();
  return (
    <label className={classes.group} data-chosen={checked || undefined}>
      <input type="radio" name="expand-group" checked={checked} onChange={onChoose} />
      <span>
        {group ? (
          <>
            {names.type(group.type, group.direction === "in")} <b>{names.label(group.label)}</b>
          </>
        ) : (
          <b>{words.expand.everything}</b>
        )}
      </span>
      <span className={classes.count}>{words.expand.group(shown, count)}</span>
    </label>
  );
}
