import { useWorkbench } from "../commands/workbench.tsx";
import type { Outcome } from "../graph/styling.ts";
import { readable } from "../words/names.ts";

/** What a rule is called and what it says, in a few words: “Colour of nodes”, “community · of Person”. */
export function useRuleWords(): (outcome: Outcome) => { name: string; gist: string } {
  const { names, words } = useWorkbench();
  return ({ rule: { kind: id, values }, kind }) => {
    const entry = words.rules[id];
    if (!kind || !entry) return { name: id, gist: "" };
    const { by, metric, property, color, icon } = values;
    const matter =
      by === "metric"
        ? words.metrics[String(metric)]?.name
        : by === "one"
          ? entry.options?.color?.[String(color)]
          : typeof property === "string"
            ? readable(property)
            : entry.options?.icon?.[String(icon)];
    const about = [
      ...list(values.labels).map((label) => names.label(label)),
      ...list(values.types).map((type) => names.type(type)),
    ];
    const of = about.length > 0 ? words.style.about(about.join(", ")) : undefined;
    return { name: entry.name, gist: [matter, of].filter(Boolean).join(" · ") };
  };
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value : []);
