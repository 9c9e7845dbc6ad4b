/** Layouts at work on an exploration: what they are given, where the nodes are meanwhile, where they come to rest. */
import type { ExplorationGraph, Positions } from "./exploration.ts";
import type { Arranger } from "./layouts/arranger.ts";
import { arrange, type Job } from "./layouts/job.ts";
import type { LayoutGraph, Reach, Space } from "./layouts/layout.ts";
import type { LayoutId } from "./layouts/list.ts";
import type { Values } from "./parameters.ts";
import { reachOf, type Scale, scaleFor } from "./sizes.ts";
import type { NodeStyle, Styles } from "./styles/style.ts";

export interface Settling {
  readonly active: boolean;
  /** Where the nodes are drawn while a layout is at work. */
  readonly drift: Positions | null;
  /** Lays everything out but pinned nodes. */
  arrange(layout: LayoutId, values: Values): void;
  /** Finds places for newcomers; nothing else moves. */
  join(newcomers: ReadonlySet<string>): void;
  /** Ends the work and answers what it had come to by then; short work is brought to its end instead. */
  halt(): Positions | null;
}

interface Hooks {
  space(): Space;
  styles(): Styles;
  moved(): void;
  done(positions: Positions): void;
  failed(reason: unknown): void;
}

/** Up to this many nodes a layout takes less than a person notices. */
const SHORT = 300;

interface Work {
  keys: string[];
  job: Job;
  end: () => void;
}

export function createSettling(graph: ExplorationGraph, arranger: Arranger, hooks: Hooks): Settling {
  let work: Work | null = null;
  let drift: Positions | null = null;

  function stop(): void {
    work = null;
    drift = null;
  }

  function start(layout: LayoutId | null, values: Values, newcomers: ReadonlySet<string> | null): void {
    // In an order of their own: the same picture comes out whatever way the graph was put together.
    const keys = graph.nodes().sort();
    const space = hooks.space();
    const job = { layout, values, graph: columnsOf(graph, keys, newcomers, { space, styles: hooks.styles() }), space };
    work = { keys, job, end: () => {} };
    const end = arranger(job, {
      moved(x, y) {
        drift = positionsOf(keys, x, y);
        hooks.moved();
      },
      done(x, y) {
        stop();
        hooks.done(positionsOf(keys, x, y));
      },
      failed(reason) {
        stop();
        hooks.failed(reason);
      },
    });
    if (work) work.end = end;
  }

  function halt(): Positions | null {
    if (!work) return null;
    const { keys, job, end } = work;
    const sofar = drift;
    end();
    stop();
    if (sofar || keys.length > SHORT) return sofar;
    arrange(job, () => {});
    return positionsOf(keys, job.graph.x, job.graph.y);
  }

  return {
    get active() {
      return work !== null;
    },
    get drift() {
      return drift;
    },
    arrange: (layout, values) => start(layout, values, null),
    join: (newcomers) => start(null, {}, newcomers),
    halt,
  };
}

/** Nodes in the order of `keys`; hidden ones keep their room, so that nothing moves when they come back. */
function columnsOf(
  graph: ExplorationGraph,
  keys: readonly string[],
  newcomers: ReadonlySet<string> | null,
  { space, styles }: { space: Space; styles: Styles },
): LayoutGraph {
  const scale = scaleOf(graph, styles, space);
  const place = new Map(keys.map((key, index) => [key, index]));
  const column = (read: (key: string) => number) => Float64Array.from(keys, read);
  const edges = graph.edges().sort();
  const reaches = keys.map((key) => reachIn(graph, key, styles.node(key), scale));
  return {
    x: column((key) => (newcomers?.has(key) ? Number.NaN : graph.getNodeAttribute(key, "x"))),
    y: column((key) => (newcomers?.has(key) ? Number.NaN : graph.getNodeAttribute(key, "y"))),
    radius: Float64Array.from(reaches, ({ up }) => up),
    side: Float64Array.from(reaches, ({ side }) => side),
    down: Float64Array.from(reaches, ({ down }) => down),
    fixed: Uint8Array.from(keys, (key) =>
      Number(newcomers ? !newcomers.has(key) : graph.getNodeAttribute(key, "pinned")),
    ),
    source: Uint32Array.from(edges, (edge) => place.get(graph.source(edge))!),
    target: Uint32Array.from(edges, (edge) => place.get(graph.target(edge))!),
  };
}

export function scaleOf(graph: ExplorationGraph, styles: Styles, space: Space): Scale {
  return scaleFor(
    graph.mapNodes((key) => styles.node(key).weight ?? graph.degree(key)),
    space,
  );
}

/** How far a node reaches, as it is styled. */
export function reachIn(graph: ExplorationGraph, key: string, { caption, weight }: NodeStyle, scale: Scale): Reach {
  return reachOf(caption ?? graph.getNodeAttribute(key, "caption"), weight ?? graph.degree(key), scale);
}

function positionsOf(keys: readonly string[], x: Float64Array, y: Float64Array): Positions {
  return Object.fromEntries(keys.map((key, index) => [key, { x: x[index]!, y: y[index]! }]));
}
