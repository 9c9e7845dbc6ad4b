/** Layouts at work on an exploration: what they are given, where the nodes are meanwhile, where they come to rest. */
import { columnsOf, orderOf } from "./columns.ts";
import type { ExplorationGraph, Positions } from "./exploration.ts";
import type { Arranger } from "./layouts/arranger.ts";
import { arrange, type Job } from "./layouts/job.ts";
import type { Axis, Space } from "./layouts/layout.ts";
import type { Styles } from "./styles/style.ts";

/** A layout, its values, and what it gathered. */
export type Asked = Pick<Job, "layout" | "values" | "data">;

/** Where nodes have come to rest, and along which axis. */
export interface Rest {
  positions: Positions;
  axis: Axis | null;
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

  function start(asked: Asked, newcomers: ReadonlySet<string> | null): void {
    const order = orderOf(graph);
    const { keys } = order;
    const space = hooks.space();
    const job = { ...asked, graph: columnsOf(graph, order, newcomers, { space, styles: hooks.styles() }), space };
    work = { keys, job, end: () => {} };
    const end = arranger(job, {
      moved(x, y) {
        drift = positionsOf(keys, x, y);
        hooks.moved();
      },
      done(x, y, axis) {
        stop();
        hooks.done({ positions: positionsOf(keys, x, y), axis });
      },
      failed(reason) {
        stop();
        hooks.failed(reason);
      },
    });
    if (work) work.end = end;
  }

  function halt(): Rest | null {
    if (!work) return null;
    const { keys, job, end } = work;
    const sofar = drift;
    end();
    stop();
    if (sofar) return { positions: sofar, axis: null };
    if (keys.length > SHORT) return null;
    const axis = arrange(job, () => {});
    return { positions: positionsOf(keys, job.graph.x, job.graph.y), axis };
  }

  return {
    get active() {
      return work !== null;
    },
    get drift() {
      return drift;
    },
    arrange: (asked) => start(asked, null),
    join: (newcomers) => start({ layout: null, values: {}, data: null }, newcomers),
    halt,
  };
}

function positionsOf(keys: readonly string[], x: Float64Array, y: Float64Array): Positions {
  return Object.fromEntries(keys.map((key, index) => [key, { x: x[index]!, y: y[index]! }]));
}
