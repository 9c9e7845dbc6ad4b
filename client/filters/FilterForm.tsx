import { useMemo } from "react";
import { useOffers } from "../commands/useOffers.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { ParameterForm } from "../forms/ParameterForm.tsx";
import type { FilterRecord } from "../graph/filters/filter.ts";
import { filterNamed } from "../graph/filters/list.ts";
import classes from "./filters.module.css";
import { documentsOf, valuesOf } from "./offers.ts";
import { useDraft } from "./useDraft.ts";

/** What is typed is seen at once, and becomes a step when the typing rests. */
export function FilterForm({ record }: { record: FilterRecord }) {
  const { exploration, words } = useWorkbench();
  const { values, change, commit } = useDraft(record);
  const names = useOffers();
  const property = values.of === "edge" ? values.edgeProperty : values.nodeProperty;
  const offers = useMemo(() => {
    const of = values.of === "edge" ? "edge" : "node";
    return {
      ...names,
      value: () => valuesOf(exploration.graph, of, String(property)),
      document: () => documentsOf(exploration.sources),
    };
  }, [names, exploration, values.of, property]);
  const filter = filterNamed(record.type);
  const said = words.filters.types[record.type];
  if (!filter || !said) return null;
  return (
    <form
      className={classes.form}
      aria-label={said.name}
      onBlur={commit}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      {said.about && <p className={classes.about}>{said.about}</p>}
      <ParameterForm parameters={filter.parameters} words={said} values={values} offers={offers} onChange={change} />
    </form>
  );
}
