import { useMemo } from "react";
import type { Offers } from "../forms/offers.ts";
import { catalogOf, type Listed } from "../graph/catalog.ts";
import { METRICS } from "../graph/metrics/list.ts";
import { readable } from "../words/names.ts";
import { useSnapshot, useWorkbench } from "./workbench.tsx";

/** What a form may offer: the names of the graph on the canvas, in the person's words. */
export function useOffers(): Offers {
  const { exploration, names, words } = useWorkbench();
  const { revision } = useSnapshot();
  return useMemo(() => {
    const { graph } = exploration;
    const catalog = catalogOf(graph);
    const listed = (offered: Listed, say: (name: string) => string) => () =>
      [...catalog.names(offered).keys()].map((value) => ({ value, label: say(value) }));
    return {
      node: () => graph.mapNodes((value) => ({ value, label: exploration.captionOf(value) })),
      label: listed("label", names.label),
      relationshipType: listed("relationshipType", (type) => names.type(type)),
      nodeProperty: listed("nodeProperty", readable),
      edgeProperty: listed("edgeProperty", readable),
      metric: () => METRICS.map(({ id }) => ({ value: id, label: words.metrics[id]!.name })),
      // Of which property, and whether documents are known, says the form that offers them.
      value: () => [],
      document: () => [],
    };
  }, [exploration, names, words, revision]);
}
