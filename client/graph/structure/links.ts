/** A graph as nothing but numbers: how many nodes there are, and which of them each edge joins. */
export interface Links {
  order: number;
  /** The two ends of each edge. */
  source: Uint32Array;
  target: Uint32Array;
}

/** Of edges that have these ends, whose keys have these places. */
export function linksOf(
  place: ReadonlyMap<string, number>,
  ends: readonly (readonly [source: string, target: string])[],
): Links {
  const [source, target] = [new Uint32Array(ends.length), new Uint32Array(ends.length)];
  for (const [index, [from, to]] of ends.entries()) {
    source[index] = place.get(from)!;
    target[index] = place.get(to)!;
  }
  return { order: place.size, source, target };
}

/** How often each node is an end, or its end in the columns that are given: a self-loop counts for both of its ends. */
export function degreesOf({ order, source, target }: Links, columns = [source, target]): Uint32Array {
  const counts = new Uint32Array(order);
  for (const column of columns) for (const node of column) counts[node]!++;
  return counts;
}

/** The neighbors of node `i` are `ends[starts[i]]` up to `ends[starts[i + 1] - 1]`; self-loops are left out. */
export interface Adjacency {
  starts: Uint32Array;
  ends: Uint32Array;
}

export function adjacencyOf({ order, source, target }: Links): Adjacency {
  const starts = new Uint32Array(order + 1);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    starts[source[edge]! + 1]!++;
    starts[target[edge]! + 1]!++;
  }
  for (let node = 0; node < order; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const ends = new Uint32Array(starts[order]!);
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    ends[next[source[edge]!]!++] = target[edge]!;
    ends[next[target[edge]!]!++] = source[edge]!;
  }
  return { starts, ends };
}

/** Connected components, largest first; equal ones in the order of their first node. */
export function componentsOf(links: Links, { starts, ends } = adjacencyOf(links)): number[][] {
  const seen = new Uint8Array(links.order);
  const components: number[][] = [];
  for (let first = 0; first < links.order; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const component = [first];
    for (const node of component) {
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const neighbor = ends[place]!;
        if (seen[neighbor]) continue;
        seen[neighbor] = 1;
        component.push(neighbor);
      }
    }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}
