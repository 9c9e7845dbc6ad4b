/** A node may be called anything, “constructor” and “__proto__” too. */

/** An object without what every other object inherits; made by a constructor, it stays as quick to read as they are. */
function Bare() {}
Bare.prototype = Object.create(null);
const bare = () => Reflect.construct(Bare, []) as object;

interface NodeData {
  in?: object;
  out?: object;
  undirected?: object;
  clear(): void;
}

/**
 * The same graph of graphology's, before its first node is added. Graphology keeps who is beside a node in plain objects:
 * an edge to a node called “__proto__” would change every object of the program. `hasEdge` must be asked by the edge's key.
 */
export function withAnyKeys<G extends object>(graph: G): G {
  const own = graph as { NodeDataClass: new (...given: never[]) => NodeData };
  own.NodeDataClass = class extends own.NodeDataClass {
    override clear(): void {
      super.clear();
      for (const beside of ["in", "out", "undirected"] as const) if (this[beside]) this[beside] = bare();
    }
  };
  return graph;
}
