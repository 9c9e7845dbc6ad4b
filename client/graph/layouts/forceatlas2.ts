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

/** Moves x and y in place; `after` is called when an iteration is done and x and y hold what it came to. */
export function forceAtlas2(
  forces: Forces,
  settings: ForceAtlas2Settings,
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
