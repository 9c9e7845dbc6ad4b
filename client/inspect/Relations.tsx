import { useMemo, useState } from "react";
import type { Degree } from "../../server/contract/explore.ts";
import { EXPAND_LIMIT, expandNodes } from "../commands/actions.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import parts from "../look/parts.module.css";
import { Section } from "../look/Section.tsx";
import { Loading } from "../look/States.tsx";
import { useFirst } from "../look/useFirst.tsx";
import classes from "./inspect.module.css";
import { RelationRow } from "./RelationRow.tsx";
import { type RelationGroup, type Remaining, relationGroups } from "./relations.ts";

/** What a node is linked to, by type and direction; what the canvas does not show yet can be added from here. */
export function Relations({ nodeKey, degree }: { nodeKey: string; degree: Degree | undefined }) {
  const { exploration, words } = useWorkbench();
  const { revision } = useSnapshot();
  const groups = useMemo(
    () => relationGroups(exploration.graph, nodeKey, degree),
    [exploration, nodeKey, degree, revision],
  );
  const shown = groups.reduce((sum, group) => sum + group.relations.length, 0);
  const total = degree?.total ?? shown;
  return (
    <Section title={words.inspect.relationships(total)} aside={total > shown && words.inspect.onCanvas(shown)}>
      {groups.map((group) => (
        <Group key={`${group.direction} ${group.type}`} nodeKey={nodeKey} group={group} />
      ))}
      {groups.length === 0 && (degree ? <p className={parts.quiet}>{words.inspect.noRelationships}</p> : <Loading />)}
    </Section>
  );
}

const FIRST = 6;

function Group({ nodeKey, group }: { nodeKey: string; group: RelationGroup }) {
  const { names } = useWorkbench();
  const { shown, more } = useFirst(group.relations, FIRST);
  const name = names.type(group.type, group.direction === "in");
  return (
    <div className={classes.group}>
      <div className={classes.type} title={group.type}>
        {name}
      </div>
      <div className={classes.relations}>
        {shown.map((relation) => (
          <RelationRow key={relation.edge} relation={relation} name={name} />
        ))}
        {more}
        {group.remaining.map((remaining) => (
          <Add key={remaining.label} nodeKey={nodeKey} group={group} remaining={remaining} />
        ))}
      </div>
    </div>
  );
}

/** “+ 25 of 3,400 Person” */
function Add({ nodeKey, group, remaining }: { nodeKey: string; group: RelationGroup; remaining: Remaining }) {
  const workbench = useWorkbench();
  const { names, words } = workbench;
  const [busy, setBusy] = useState(false);
  const left = remaining.count - remaining.shown;
  const add = async () => {
    setBusy(true);
    await expandNodes(workbench, [nodeKey], {
      types: [group.type],
      labels: [remaining.label],
      direction: group.direction,
    });
    setBusy(false);
  };
  return (
    <button type="button" className={parts.more} disabled={busy} onClick={() => void add()}>
      {words.inspect.add(Math.min(EXPAND_LIMIT, left), left, names.label(remaining.label))}
    </button>
  );
}
