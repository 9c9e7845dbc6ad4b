import type { Reader } from "./reader.ts";

export const graphml: Reader = {
  id: "graphml",
  name: "GraphML",
  extensions: [".graphml"],
  matches: () => true,
  async read(path, issues) {
    const [{ AnyGraph, readGraph }, { parse }] = await Promise.all([
      import("../graph/from-graphology.ts"),
      import("graphology-graphml"),
    ]);
    /** The parser copies a graph that may have edges of either kind, as ours may, before each edge. */
    class Uncopied extends AnyGraph {
      override copy() {
        return this;
      }
    }
    return readGraph(path, issues, (text) => parse(Uncopied, text));
  },
};
