/** Adding filters and taking them away; each change is a step that can be taken back. */
import { IconFilter, IconFilterOff } from "@tabler/icons-react";
import type { FilterRecord } from "../graph/filters/filter.ts";
import { FILTERS, type FilterId } from "../graph/filters/list.ts";
import { defaultValues, type Values } from "../graph/parameters.ts";
import type { Command } from "./command.ts";
import { isFilled } from "./conditions.ts";
import type { Workbench } from "./workbench.tsx";

/** Adds a filter and opens its form. */
export function addFilter({ exploration, narrow, setOpen }: Workbench, type: FilterId, values: Values = {}): void {
  const { parameters } = FILTERS.find(({ id }) => id === type)!;
  const { filters } = exploration.snapshot().view;
  const record = { id: freeId(filters), type, on: true, values: { ...defaultValues(parameters), ...values } };
  exploration.setView({ filters: [...filters, record] });
  setOpen({ filter: record.id, ...(narrow && { sheet: "search" }) });
}

/** As `addFilter`; one that filters by the same already is set anew instead. */
export function filterTo(workbench: Workbench, type: FilterId, values: Values, same: readonly string[]): void {
  const { exploration } = workbench;
  const { filters } = exploration.snapshot().view;
  const known = filters.find((each) => each.type === type && same.every((id) => each.values[id] === values[id]));
  if (known) setFilter(workbench, { ...known, on: true, values: { ...known.values, ...values } });
  else addFilter(workbench, type, values);
}

/** No step where nothing changes. */
export function setFilter({ exploration }: Pick<Workbench, "exploration">, record: FilterRecord): void {
  const { filters } = exploration.graph.getAttributes();
  const before = filters.find(({ id }) => id === record.id);
  if (JSON.stringify(before) === JSON.stringify(record)) exploration.preview(null);
  else exploration.setView({ filters: filters.map((each) => (each.id === record.id ? record : each)) });
}

export function removeFilter({ exploration }: Workbench, id: string): void {
  exploration.setView({ filters: exploration.snapshot().view.filters.filter((each) => each.id !== id) });
}

function freeId(filters: readonly FilterRecord[]): string {
  const taken = filters.map(({ id }) => Number(id)).filter(Number.isInteger);
  return String(Math.max(0, ...taken) + 1);
}

const someFilter = ({ exploration }: Workbench) => exploration.snapshot().view.filters.length > 0;

/** Time is set on the timeline, which has a command of its own. */
export const OFFERED_FILTERS = FILTERS.filter(({ id }) => id !== "time");

export const filterCommands: Command[] = [
  ...OFFERED_FILTERS.map(
    ({ id }): Command => ({
      id: `filter.${id}`,
      group: "view",
      title: (words) => words.commands.filterBy(words.filters.types[id]?.name ?? id),
      icon: IconFilter,
      when: isFilled,
      run: (workbench) => addFilter(workbench, id),
    }),
  ),
  {
    id: "filter.none",
    group: "view",
    title: (words) => words.commands.noFilters,
    icon: IconFilterOff,
    when: someFilter,
    run: ({ exploration }) => exploration.setView({ filters: [] }),
  },
];
