import type { Reader } from "./reader.ts";

export const graphology: Reader = {
  id: "graphology",
  name: "graphology JSON",
  extensions: [".json"],
  matches: (_, beginning) => /^\s*\{[\s\S]*"nodes"\s*:\s*\[\s*(\{\s*"(key|attributes)"|\])/.test(beginning),
  async read(path, issues) {
    const { AnyGraph, readGraph } = await import("../graph/from-graphology.ts");
    return readGraph(path, issues, (text) => new AnyGraph().import(JSON.parse(text)));
  },
};
