/** How the graph of an exploration is seen at this moment: what of it is shown, and how it is styled. */
import type { ExplorationGraph, ViewAttributes } from "./exploration.ts";
import type { Source } from "./filters/filter.ts";
import type { Measures } from "./measures.ts";
import type { Sources } from "./sieve.ts";
import { type Styling, stylingOf } from "./styling.ts";
import { type Visibility, visibilityOf } from "./visibility.ts";

export interface Sight {
  /** With what is tried on it and not done yet. */
  readonly view: ViewAttributes;
  /** Both are worked out when they are asked for, and are the same objects as long as nothing they depend on changes. */
  visibility(): Visibility;
  styling(): Styling;
  /** Grows when nodes, edges or what is known of them come or go. */
  readonly content: number;
  /** The documents behind edges, as far as they are known. */
  readonly sources: Sources;
  learn(sources: Iterable<[edge: string, documents: readonly Source[]]>): void;
  preview(change: Partial<ViewAttributes> | null): void;
  /** Nodes, edges or their properties are others. */
  renewed(): void;
  /** Some have been hidden by hand, or are so no more. */
  hidden(): void;
  /** Metrics have other values. */
  measured(): void;
}

export function createSight(graph: ExplorationGraph, measures: () => Pick<Measures, "read">): Sight {
  let preview: Partial<ViewAttributes> | null = null;
  let sources: Sources = new Map();
  /** Each grows with every change of what it counts. */
  let [content, hiding, measurement] = [0, 0, 0];

  const viewOf = latest((own: ViewAttributes, tried: typeof preview) => (tried ? { ...own, ...tried } : own));
  const view = () => viewOf(graph.getAttributes(), preview);
  const visibility = latest(
    (hiddenLabels: string[], hiddenTypes: string[], filters: ViewAttributes["filters"], ..._of: number[]) =>
      visibilityOf(graph, { hiddenLabels, hiddenTypes, filters }, { sources, content }),
  );
  const styling = latest((rules: ViewAttributes["rules"], ..._of: number[]) => stylingOf(graph, rules, measures()));

  return {
    get view() {
      return view();
    },
    visibility() {
      const { hiddenLabels, hiddenTypes, filters } = view();
      return visibility(hiddenLabels, hiddenTypes, filters, content, hiding);
    },
    styling: () => styling(graph.getAttribute("rules"), content, measurement),
    get content() {
      return content;
    },
    get sources() {
      return sources;
    },
    learn(known) {
      sources = new Map([...sources, ...known]);
      content++;
    },
    preview(change) {
      preview = change;
    },
    renewed() {
      content++;
    },
    hidden() {
      hiding++;
    },
    measured() {
      measurement++;
    },
  };
}

/** Answers what it made last as long as it is asked for the same. */
function latest<Inputs extends readonly unknown[], Made>(make: (...of: Inputs) => Made): (...of: Inputs) => Made {
  let last: { of: Inputs; made: Made } | null = null;
  return (...of) => {
    if (!last?.of.every((each, place) => each === of[place])) last = { of, made: make(...of) };
    return last!.made;
  };
}
