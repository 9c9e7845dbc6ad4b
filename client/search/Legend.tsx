import { IconFilter, IconPointer } from "@tabler/icons-react";
import { type ReactNode, useMemo, useState } from "react";
import { filterTo } from "../commands/filters.ts";
import { selectKinds, selectType } from "../commands/gather.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { OTHER } from "../graph/styles/paints.ts";
import { KindIcon } from "../look/KindIcon.tsx";
import parts from "../look/parts.module.css";
import { Section } from "../look/Section.tsx";
import { countLabels, countTypes } from "./legend.ts";
import classes from "./search.module.css";

/** Kinds and types on the canvas with their counts; each entry is also the switch that hides them. */
export function Legend() {
  const workbench = useWorkbench();
  const { exploration, kinds, names, words } = workbench;
  const { revision, hiddenLabels, hiddenTypes, shown } = useSnapshot();
  const labels = useMemo(() => countLabels(exploration.graph, kinds), [exploration, kinds, revision]);
  const types = useMemo(() => countTypes(exploration.graph), [exploration, revision]);
  // Where a rule gives all nodes their colour, that of their kind is seen nowhere.
  const isRecolored = exploration.styling().outcomes.some(({ rule, kind, count, scale }) => {
    const isAll = count === exploration.graph.order;
    return kind?.id === "node-color" && isAll && (scale !== null || rule.values.by === "one");
  });
  if (labels.length === 0) return null;
  return (
    <div className={classes.legend}>
      <Section title={words.legend.kinds} aside={words.of(shown.nodes, exploration.graph.order)}>
        <Entries label={words.legend.kinds}>
          {labels.map(({ name, count }) => (
            <Entry
              key={name}
              sign={<KindIcon kind={isRecolored ? { ...kinds.named(name), ...OTHER } : kinds.named(name)} />}
              name={names.label(name)}
              count={count}
              on={!hiddenLabels.has(name)}
              onToggle={(on) => exploration.setLabelHidden(name, !on)}
              onSelect={() => selectKinds(workbench, [name])}
              onOnly={() => filterTo(workbench, "kind", { labels: [name], except: false }, [])}
            />
          ))}
        </Entries>
      </Section>
      {types.length > 0 && (
        <Section title={words.legend.relationships} aside={words.of(shown.edges, exploration.graph.size)}>
          <Entries label={words.legend.relationships}>
            {types.map(({ name, count, dashed }) => (
              <Entry
                key={name}
                sign={<span className={classes.line} data-dashed={dashed || undefined} />}
                name={names.type(name)}
                title={dashed ? words.legend.dashed : undefined}
                count={count}
                on={!hiddenTypes.has(name)}
                onToggle={(on) => exploration.setTypeHidden(name, !on)}
                onSelect={() => selectType(workbench, name)}
                onOnly={() => filterTo(workbench, "type", { types: [name], except: false }, [])}
              />
            ))}
          </Entries>
        </Section>
      )}
    </div>
  );
}

const FOLDED = 14;

/** The most frequent first; a database with hundreds of kinds is not all poured out at once. */
function Entries({ label, children }: { label: string; children: ReactNode[] }) {
  const { words } = useWorkbench();
  const [all, setAll] = useState(false);
  const folded = !all && children.length > FOLDED + 2;
  return (
    <>
      <fieldset aria-label={label} className={classes.list}>
        {folded ? children.slice(0, FOLDED) : children}
      </fieldset>
      {folded && (
        <button type="button" className={parts.more} onClick={() => setAll(true)}>
          {words.legend.all(children.length)}
        </button>
      )}
    </>
  );
}

interface EntryProps {
  sign: ReactNode;
  name: string;
  title?: string;
  count: number;
  on: boolean;
  onToggle(on: boolean): void;
  onSelect(): void;
  /** Hides all others. */
  onOnly(): void;
}

function Entry({ sign, name, title, count, on, onToggle, onSelect, onOnly }: EntryProps) {
  const { words } = useWorkbench();
  const select = words.legend.selectKind(name);
  const only = words.filters.only(name);
  return (
    <div className={classes.row}>
      <label className={classes.entry} title={title} data-off={!on || undefined}>
        <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
        {sign}
        <span className={classes.name}>{name}</span>
        <span className={classes.count}>{words.number(count)}</span>
      </label>
      <span className={classes.acts}>
        <button type="button" className={classes.act} aria-label={only} title={only} onClick={onOnly}>
          <IconFilter size={13} stroke={1.7} />
        </button>
        <button
          type="button"
          className={classes.act}
          aria-label={select}
          title={select}
          disabled={!on}
          onClick={onSelect}
        >
          <IconPointer size={14} stroke={1.7} />
        </button>
      </span>
    </div>
  );
}
