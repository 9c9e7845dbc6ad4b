import type { Writer } from "./writer.ts";

/** As graphology serializes a graph: `graph.import()` takes the file as it is, values keep the form in which they travel. */
export const json: Writer = {
  id: "json",
  *write({ graph, positions }) {
    yield '{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[';
    let comma = "\n";
    for (const { key, attributes } of graph.nodes) {
      yield comma + JSON.stringify({ key, attributes: { ...attributes, ...positions.get(key) } });
      comma = ",\n";
    }
    yield '\n],\n"edges":[';
    comma = "\n";
    for (const { key, source, target, attributes } of graph.edges) {
      yield comma + JSON.stringify({ key, source, target, attributes });
      comma = ",\n";
    }
    yield "\n]}\n";
  },
};
