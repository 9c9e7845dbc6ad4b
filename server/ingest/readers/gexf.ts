import type { Reader } from "./reader.ts";

export const gexf: Reader = {
  id: "gexf",
  name: "GEXF",
  extensions: [".gexf"],
  matches: () => true,
  async read(path, issues) {
    const [{ AnyGraph, readGraph }, { parse }] = await Promise.all([
      import("../graph/from-graphology.ts"),
      import("graphology-gexf"),
    ]);
    return readGraph(path, issues, (text) => parse(AnyGraph, text));
  },
};
