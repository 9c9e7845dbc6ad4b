/** Layouts at work on an exploration: what they are given, where the nodes are meanwhile, where they come to rest. */
import { columnsOf, orderOf } from "./columns.ts";
import type { Arrangement, ExplorationGraph, Positions } from "./exploration.ts";
import type { Arranger } from "./layouts/arranger.ts";
import { arrange, type Job } from "./layouts/job.ts";
import type { Axis, Space } from "./layouts/layout.ts";
import type { LayoutId } from "./layouts/list.ts";
import type { Styles } from "./styles/style.ts";

/** A layout, its values, and what it gathered. */
export type Asked = Pick<Job, "values" | "data"> & { layout: LayoutId };

/** Where nodes have come to rest, and how they were arranged; null where places were found for newcomers only. */
export interface Rest {
  positions: Positions;
  arrangement: Arrangement | null;
}

export interface Settling {
  readonly active: boolean;
  /** Where the nodes are drawn while a layout is at work. */
  readonly drift: Positions | null;
  /** Lays everything out but pinned nodes. */
  arrange(asked: Asked): void;
  /** Finds places for newcomers; nothing else moves. */
  join(newcomers: ReadonlySet<string>): void;
  /** Ends the work and answers what it had come to by then; short work is brought to its end instead. */
  halt(): Rest | null;
}

interface Hooks {
  space(): Space;
  styles(): Styles;
  moved(): void;
  done(rest: Rest): void;
  failed(reason: unknown): void;
}

/** Up to this many nodes a layout takes less than a person notices. */
const SHORT = 300;

interface Work {
  keys: readonly string[];
  job: Job;
  /** What is asked for; null while places are found for newcomers. */
  asked: Asked | null;
  end: () => void;
}

export function createSettling(graph: ExplorationGraph, arranger: Arranger, hooks: Hooks): Settling {
  let work: Work | null = null;
  let drift: Positions | null = null;

  function start(asked: Asked | null, newcomers: ReadonlySet<string> | null): void {
    const order = orderOf(graph);
    const space = hooks.space();
    const columns = columnsOf(graph, order, newcomers, { space, styles: hooks.styles() });
    const job = { ...(asked ?? { layout: null, values: {}, data: null }), graph: columns, space };
    const own: Work = { keys: order.keys, job, asked, end: () => {} };
    work = own;
    const end = arranger(job, {
      moved(x, y) {
        drift = positionsOf(own, x, y);
        hooks.moved();
      },
      done(x, y, axis) {
        stop();
        hooks.done(restOf(own, positionsOf(own, x, y), axis));
      },
      failed(reason) {
        stop();
        hooks.failed(reason);
      },
    });
    if (work) own.end = end;
  }

  function stop(): void {
    work = null;
    drift = null;
  }

  function halt(): Rest | null {
    if (!work) return null;
    const [halted, sofar] = [work, drift];
    halted.end();
    stop();
    if (sofar) return restOf(halted, sofar, null);
    if (halted.keys.length > SHORT) return null;
    const axis = arrange(halted.job, () => {});
    const { x, y } = halted.job.graph;
    return restOf(halted, positionsOf(halted, x, y), axis);
  }

  return {
    get active() {
      return work !== null;
    },
    get drift() {
      return drift;
    },
    arrange: (asked) => start(asked, null),
    join: (newcomers) => start(null, newcomers),
    halt,
  };
}

function restOf({ asked }: Work, positions: Positions, axis: Axis | null): Rest {
  return { positions, arrangement: asked && { layout: asked.layout, values: asked.values, axis } };
}

/** Of those that the layout may move. */
function positionsOf({ keys, job }: Work, x: Float64Array, y: Float64Array): Positions {
  const positions: Positions = {};
  for (const [index, key] of keys.entries()) {
    if (!job.graph.fixed[index]) positions[key] = { x: x[index]!, y: y[index]! };
  }
  return positions;
}
