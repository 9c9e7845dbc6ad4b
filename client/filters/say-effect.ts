import type { Workbench } from "../commands/workbench.tsx";
import { sayInvalid } from "../forms/invalid.ts";
import type { FilterRecord } from "../graph/filters/filter.ts";
import { filterNamed } from "../graph/filters/list.ts";
import { parametersFor } from "../graph/parameters.ts";
import { effectOf, type Sieved } from "../graph/sieve.ts";

interface Effect {
  text: string;
  tone: "plain" | "quiet" | "odd";
}

/** How much a filter hides alone; why nothing, where it cannot be asked. */
export function sayEffect({ words, exploration }: Workbench, record: FilterRecord, { verdicts }: Sieved): Effect {
  const filter = filterNamed(record.type);
  const verdict = verdicts.get(record.id);
  if (!verdict || verdict.state === "off") return { text: words.filters.off, tone: "quiet" };
  if (!filter || verdict.state === "unknown") return { text: words.filters.unknown, tone: "odd" };
  const isEmpty = parametersFor(filter.parameters, record.values)
    .map(({ id }) => record.values[id])
    .some((value) => Array.isArray(value) && value.length === 0);
  switch (verdict.state) {
    case "on": {
      const { nodes, edges } = effectOf(exploration.graph, verdict);
      return { text: words.filters.hides(nodes, edges), tone: "plain" };
    }
    case "gone": {
      const isWaiting = (filter.asksSources?.(record.values) ?? false) && !isKnown(exploration);
      if (isWaiting) return { text: words.filters.waiting, tone: "quiet" };
      return isEmpty ? { text: words.filters.choose, tone: "quiet" } : { text: words.filters.gone, tone: "odd" };
    }
    case "invalid": {
      const { invalid } = verdict;
      if (invalid.reason === "missing") return { text: words.filters.choose, tone: "quiet" };
      return { text: sayInvalid(words, words.filters.types[record.type]!, filter.parameters, invalid), tone: "odd" };
    }
  }
}

const isKnown = ({ graph, sources }: Workbench["exploration"]) => graph.everyEdge((key) => sources.has(key));
