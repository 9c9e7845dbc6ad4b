import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { addFilter, OFFERED_FILTERS } from "../commands/filters.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { Section } from "../look/Section.tsx";
import { FilterCard } from "./FilterCard.tsx";
import classes from "./filters.module.css";

/** What the canvas leaves out and why; only its heading while nothing is filtered. */
export function Filters() {
  const { exploration, words } = useWorkbench();
  const { view } = useSnapshot();
  if (exploration.graph.order === 0 && view.filters.length === 0) return null;
  return (
    <Section title={words.filters.title} aside={<Add />}>
      {view.filters.length > 0 && (
        <ul className={classes.list}>
          {view.filters.map((record) => (
            <FilterCard key={record.id} record={record} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Add() {
  const workbench = useWorkbench();
  const { words, setOpen } = workbench;
  return (
    <Menu position="bottom-end" width={264}>
      <Menu.Target>
        <Tooltip label={words.filters.add}>
          <ActionIcon size={24} aria-label={words.filters.add}>
            <IconPlus size={15} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {OFFERED_FILTERS.map(({ id }) => (
          <Menu.Item key={id} onClick={() => addFilter(workbench, id)}>
            {words.filters.types[id]?.name}
            <span className={classes.about}>{words.filters.types[id]?.about}</span>
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => setOpen({ panel: "timeline", sheet: null })}>
          {words.filters.types.time?.name}
          <span className={classes.about}>{words.filters.types.time?.about}</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
