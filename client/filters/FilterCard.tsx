import { ActionIcon, Switch, Tooltip, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useId, useMemo } from "react";
import { removeFilter, setFilter } from "../commands/filters.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import type { FilterRecord } from "../graph/filters/filter.ts";
import { FilterForm } from "./FilterForm.tsx";
import classes from "./filters.module.css";
import { sayEffect } from "./say-effect.ts";
import { sayFilter } from "./say-filter.ts";

/** One filter: what it keeps, how much it hides, its switch; its form when it is opened. */
export function FilterCard({ record }: { record: FilterRecord }) {
  const workbench = useWorkbench();
  const { words, open, setOpen } = workbench;
  const { sieved } = useSnapshot();
  const name = words.filters.types[record.type]?.name ?? record.type;
  const summary = sayFilter(workbench, record);
  const { text, tone } = useMemo(() => sayEffect(workbench, record, sieved), [workbench, record, sieved]);
  const isOpen = open.filter === record.id;
  const form = useId();
  const toggle = () => {
    if (record.type === "time") setOpen({ panel: "timeline", sheet: null });
    else setOpen({ filter: isOpen ? null : record.id });
  };
  return (
    <li className={classes.card} data-off={!record.on || undefined}>
      <div className={classes.head}>
        <Switch
          size="xs"
          aria-label={words.filters.apply(name)}
          checked={record.on}
          onChange={(event) => setFilter(workbench, { ...record, on: event.currentTarget.checked })}
        />
        <UnstyledButton className={classes.what} aria-expanded={isOpen} aria-controls={form} onClick={toggle}>
          <span className={classes.name}>
            {name}
            {summary && <span className={classes.summary}> {summary}</span>}
          </span>
          <span className={classes.effect} data-tone={tone}>
            {text}
          </span>
        </UnstyledButton>
        <Tooltip label={words.filters.remove}>
          <ActionIcon
            size={24}
            aria-label={words.filters.removeNamed(name)}
            onClick={() => removeFilter(workbench, record.id)}
          >
            <IconX size={14} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div id={form} hidden={!isOpen}>
        {isOpen && <FilterForm record={record} />}
      </div>
    </li>
  );
}
