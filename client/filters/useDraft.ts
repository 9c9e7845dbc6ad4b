import { useCallback, useEffect, useRef, useState } from "react";
import { setFilter } from "../commands/filters.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import type { FilterRecord } from "../graph/filters/filter.ts";
import type { Values } from "../graph/parameters.ts";

/** Milliseconds without a key after which what was typed is a step. */
const REST = 600;

/** The values of a filter while a person sets them. */
export function useDraft(record: FilterRecord) {
  const { exploration } = useWorkbench();
  const [values, setValues] = useState(record.values);
  const waiting = useRef<{ timer: number; record: FilterRecord } | null>(null);

  const commit = useCallback(() => {
    if (!waiting.current) return;
    const { timer, record } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    setFilter({ exploration }, record);
  }, [exploration]);
  useEffect(() => commit, [commit]);

  // Undo, a value chosen elsewhere: what is not being typed follows.
  useEffect(() => {
    if (!waiting.current) setValues(record.values);
  }, [record.values]);

  const change = (next: Values) => {
    setValues(next);
    const draft = { ...record, values: next };
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = { timer: window.setTimeout(commit, REST), record: draft };
    const { filters } = exploration.snapshot().view;
    exploration.preview({ filters: filters.map((each) => (each.id === draft.id ? draft : each)) });
  };
  return { values, change, commit };
}
