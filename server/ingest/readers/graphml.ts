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
    return readGraph(path, issues, (text) => parse(AnyGraph, text));
  },
};
