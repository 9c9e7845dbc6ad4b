/** The layout by forces of a graph of regions: how long it takes, and whether the regions come apart. */
import { arrange } from "../../client/graph/layouts/job.ts";
import type { LayoutGraph } from "../../client/graph/layouts/layout.ts";
import { random } from "../../tests/fixtures/random.ts";
import { bound, type Figure, timed } from "../figure.ts";

/** As many as the power grid of the western United States has, which tests of layouts have long been measured with. */
const NODES = 4_941;
const EDGES = 6_594;
const REGIONS = 40;
const PAIRS = 20_000;

export const layout: Figure = {
  id: "layout",
  title: `Layout by forces of ${NODES.toLocaleString("en")} nodes and ${EDGES.toLocaleString("en")} edges in ${REGIONS} regions`,
  async measure({ say }) {
    say("layout");
    const { graph, regions } = grid();
    const space = { width: 1_100, height: 800 };
    const took = await timed(async () => {
      arrange({ layout: "force", values: {}, data: null, graph, space }, () => {});
    });
    return {
      "settled after": bound(took, 10_000, "ms"),
      // Of the mean distance of any two nodes.
      "within a region": bound(Math.round(100 * nearness(graph, regions)), 40, "%"),
    };
  },
};

/** Chains with side branches and a few meshes, as lines of power run; a line or two from each region to its neighbors. */
function grid(): { graph: LayoutGraph; regions: Uint32Array } {
  const chance = random(NODES);
  const regions = Uint32Array.from({ length: NODES }, (_, node) => Math.floor((node * REGIONS) / NODES));
  const source: number[] = [];
  const target: number[] = [];
  const join = (from: number, to: number) => {
    source.push(from);
    target.push(to);
  };
  for (let node = 1; node < NODES; node++) {
    const first = regions.indexOf(regions[node]!);
    if (node === first) join(node, Math.floor(chance() * first));
    else join(node, Math.max(first, node - 1 - Math.floor(chance() * 6)));
  }
  while (source.length < EDGES) {
    const from = Math.floor(chance() * NODES);
    const to = Math.max(0, from - 2 - Math.floor(chance() * 12));
    if (regions[from] === regions[to] || chance() < 0.05) join(from, to);
  }
  const column = (value: number) => new Float64Array(NODES).fill(value);
  return {
    regions,
    graph: {
      order: NODES,
      source: Uint32Array.from(source),
      target: Uint32Array.from(target),
      ...{ x: column(0), y: column(0), radius: column(2), side: column(2), down: column(2) },
      fixed: new Uint8Array(NODES),
    },
  };
}

/** The mean distance of two nodes of one region, as a share of that of any two. */
function nearness({ x, y }: LayoutGraph, regions: Uint32Array): number {
  const chance = random(1);
  const sums = { own: 0, owns: 0, all: 0 };
  for (let pair = 0; pair < PAIRS * REGIONS; pair++) {
    const [one, other] = [Math.floor(chance() * NODES), Math.floor(chance() * NODES)];
    const apart = Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!);
    sums.all += apart;
    if (regions[one] !== regions[other]) continue;
    sums.own += apart;
    sums.owns++;
  }
  return sums.own / sums.owns / (sums.all / (PAIRS * REGIONS));
}
