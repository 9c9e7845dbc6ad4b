/** ForceAtlas2 on columns of numbers: the package's own iteration, without its graph and without its worker. */
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import iterate from "graphology-layout-forceatlas2/iterate.js";

export interface Forces {
  x: Float64Array;
  y: Float64Array;
  source: ArrayLike<number>;
  target: ArrayLike<number>;
  /** How strongly each edge pulls. */
  weight: ArrayLike<number>;
  /** Radii that repulsion keeps free, with `adjustSizes`. */
  size?: ArrayLike<number>;
}

/** Those of the package, save that its dissuading of hubs looks at sources only: a star would fall into two by direction. */
export interface Settings extends Omit<ForceAtlas2Settings, "outboundAttractionDistribution"> {
  /** Edges pull less the more edges their two ends have: a hub leaves room to what it joins. */
  dissuadeHubs?: boolean;
}

const DEFAULTS: Required<ForceAtlas2Settings> = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 1,
  strongGravityMode: false,
  gravity: 1,
  slowDown: 1,
  barnesHutOptimize: false,
  barnesHutTheta: 0.6,
};

// The layout of the package's matrices.
const NODE = 10;
const EDGE = 3;
const [X, Y, MASS, CONVERGENCE, SIZE] = [0, 1, 6, 7, 8];
const PULL = 2;

/** Moves x and y in place; `after` is called when an iteration is done and x and y hold what it came to. */
export function forceAtlas2(
  forces: Forces,
  { dissuadeHubs = false, ...settings }: Settings,
  iterations: number,
  after?: (iteration: number) => void,
): void {
  const { x, y, source, target, weight, size } = forces;
  const nodes = new Float32Array(x.length * NODE);
  for (let node = 0; node < x.length; node++) {
    const at = node * NODE;
    nodes[at + X] = x[node]!;
    nodes[at + Y] = y[node]!;
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = size?.[node] ?? 1;
  }
  const edges = new Float32Array(source.length * EDGE);
  for (let edge = 0; edge < source.length; edge++) {
    const ends = [source[edge]! * NODE, target[edge]! * NODE, weight[edge]!];
    edges.set(ends, edge * EDGE);
    nodes[ends[0]! + MASS]! += weight[edge]!;
    nodes[ends[1]! + MASS]! += weight[edge]!;
  }
  if (dissuadeHubs) evenPulls(nodes, edges);
  const complete = { ...DEFAULTS, ...settings };
  for (let iteration = 1; iteration <= iterations; iteration++) {
    iterate(complete, nodes, edges);
    if (!after && iteration < iterations) continue;
    for (let node = 0; node < x.length; node++) {
      x[node] = nodes[node * NODE + X]!;
      y[node] = nodes[node * NODE + Y]!;
    }
    after?.(iteration);
  }
}

/** Divides each pull by the masses of both ends, in such a way that an edge between two ordinary nodes keeps its own. */
function evenPulls(nodes: Float32Array, edges: Float32Array): void {
  let total = 0;
  for (let node = 0; node < nodes.length; node += NODE) total += nodes[node + MASS]!;
  const mean = (total * NODE) / nodes.length;
  for (let edge = 0; edge < edges.length; edge += EDGE) {
    const [one, other] = [edges[edge]!, edges[edge + 1]!].map((end) => nodes[end + MASS]!) as [number, number];
    edges[edge + PULL]! *= mean / Math.sqrt(one * other);
  }
}
