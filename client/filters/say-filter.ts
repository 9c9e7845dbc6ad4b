/** What a filter keeps, in a few words behind its name. */
import type { Workbench } from "../commands/workbench.tsx";
import type { FilterRecord } from "../graph/filters/filter.ts";
import type { Values } from "../graph/parameters.ts";
import { readableDate } from "../words/dates.ts";
import { readable } from "../words/names.ts";

type Says = Pick<Workbench, "words" | "names" | "language" | "exploration">;

export function sayFilter(says: Says, { type, values }: FilterRecord): string {
  const text = SAYINGS[type]?.(says, values) ?? "";
  return values.except === true && text ? says.words.filters.except(text) : text;
}

const SAYINGS: Record<string, (says: Says, values: Values) => string> = {
  kind: ({ names }, { labels }) => list(labels).map(names.label).join(", "),
  type: ({ names }, { types }) =>
    list(types)
      .map((each) => names.type(each))
      .join(", "),
  property({ words }, { of, nodeProperty, edgeProperty, test, values, least, most, text }) {
    const property = of === "edge" ? edgeProperty : nodeProperty;
    if (typeof property !== "string") return "";
    const name = readable(property);
    if (test === "among") return list(values).length > 0 ? `${name}: ${list(values).join(", ")}` : name;
    if (test === "range") return `${name} ${words.filters.range(String(least ?? ""), String(most ?? ""))}`;
    return test === "contains" ? `${name} ${words.filters.contains(String(text ?? ""))}` : name;
  },
  degree: ({ words }, { least, most }) => words.filters.range(String(least ?? ""), String(most ?? "")),
  component({ words, exploration }, { which, node, size }) {
    if (which === "size") return words.filters.range(String(size ?? ""), "");
    if (which !== "node" || typeof node !== "string") return option(words, "component", "which", which);
    return exploration.graph.hasNode(node) ? exploration.graph.getNodeAttribute(node, "caption") : node;
  },
  document({ exploration }, { documents }) {
    const titles = new Map([...exploration.sources.values()].flat().map(({ id, title }) => [id, title]));
    return list(documents)
      .map((id) => titles.get(id) ?? id)
      .join(", ");
  },
  evidence({ words }, { polarity, modality, sources }) {
    const parts = [
      polarity !== "any" && option(words, "evidence", "polarity", polarity),
      modality !== "any" && option(words, "evidence", "modality", modality),
      typeof sources === "number" && sources > 0 && words.filters.sources(sources),
    ];
    return parts.filter((part) => part !== false).join(", ");
  },
  time({ words, language }, { first, last }) {
    const say = (date: unknown) => readableDate(String(date ?? ""), language) ?? String(date ?? "");
    return words.filters.range(say(first), say(last));
  },
};

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

const option = (words: Says["words"], type: string, parameter: string, value: unknown): string =>
  (words.filters.types[type]?.options?.[parameter]?.[String(value)] ?? String(value)).toLowerCase();
