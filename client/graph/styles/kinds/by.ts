/** The parameters that rules have in common: about which nodes or edges they are, and what they go by. */

/** Of no label: about all. */
export const labels = { id: "labels", type: "label", several: true, default: [] } as const;
export const types = { id: "types", type: "relationshipType", several: true, default: [] } as const;

export const nodeBy = <const Metric extends string>(metric: Metric) =>
  [
    { id: "by", type: "choice", options: ["metric", "property", "one"], default: "metric" },
    { id: "metric", type: "metric", default: metric, when: ({ by }: { by?: unknown }) => by === "metric" },
    { id: "property", type: "nodeProperty", when: ({ by }: { by?: unknown }) => by === "property" },
  ] as const;

export const edgeBy = [
  { id: "by", type: "choice", options: ["property", "one"], default: "property" },
  { id: "property", type: "edgeProperty", when: ({ by }: { by?: unknown }) => by === "property" },
] as const;

/** Whether a rule gives one for all, or goes by something. */
export const isOne = ({ by }: { by?: unknown }): boolean => by === "one";
/** Communities and components have no order, and so no scale. */
export const isScaled = (values: { by?: unknown; metric?: unknown }): boolean =>
  !isOne(values) && !(values.by === "metric" && (values.metric === "community" || values.metric === "component"));
