/**
 * What metrics come to on an exploration's graph. They belong to no step of the history: whoever uses one says so, and
 * it is worked out again whenever the graph has other nodes or edges than it was worked out for.
 */
import { orderOf } from "./columns.ts";
import type { ExplorationGraph } from "./exploration.ts";
import type { Measurer } from "./metrics/measurer.ts";

export interface Measurement {
  /** By node; of the graph as it was, while `stale`. */
  values: ReadonlyMap<string, number>;
  /** The graph has changed since. */
  stale: boolean;
  /** Which share of the work is done; null while nobody is at it. */
  progress: number | null;
}

export interface Measures {
  /** What is known of a metric now; no values yet when it has not been worked out. */
  read(metric: string): Measurement;
  /** Says which metrics someone uses from here on, in place of those that the same one used before. */
  use(who: string, metrics: readonly string[]): void;
  /** Ends the work on a metric, until the graph changes or someone asks to `resume`. */
  stop(metric: string): void;
  resume(metric: string): void;
}

interface Hooks {
  /** Values have come, or are no longer those of the graph. */
  changed(): void;
  progressed(): void;
}

interface Entry {
  values: Map<string, number>;
  /** What the graph was when it was worked out, and when it was given up. */
  of: number;
  stoppedAt: number;
}

export function createMeasures(
  graph: ExplorationGraph,
  measurer: Measurer,
  hooks: Hooks,
): Measures & { update(): void } {
  const users = new Map<string, readonly string[]>();
  const known = new Map<string, Entry>();
  let work: { metric: string; of: number; share: number; end(): void } | null = null;
  /** Grows with every node and edge that comes or goes. */
  let structure = 0;
  for (const event of ["nodeAdded", "nodeDropped", "edgeAdded", "edgeDropped", "cleared"] as const) {
    graph.on(event, () => {
      structure++;
    });
  }

  const entryOf = (metric: string): Entry => {
    const entry = known.get(metric) ?? { values: new Map(), of: -1, stoppedAt: -1 };
    known.set(metric, entry);
    return entry;
  };

  /** Ends what is no longer wanted and begins what is missing, one metric at a time. */
  function update(): void {
    const wanted = [...new Set([...users.values()].flat())];
    if (work && (work.of !== structure || !wanted.includes(work.metric))) {
      work.end();
      work = null;
    }
    if (work) return;
    const next = wanted.find((metric) => {
      const { of, stoppedAt } = entryOf(metric);
      return of !== structure && stoppedAt !== structure;
    });
    if (next !== undefined) begin(next);
  }

  function begin(metric: string): void {
    const { keys, links } = orderOf(graph);
    const own = { metric, of: structure, share: 0, end() {} };
    work = own;
    const end = measurer(
      { metric, links },
      {
        reported({ share, values }) {
          own.share = share;
          if (!values) return hooks.progressed();
          work = null;
          known.set(metric, {
            values: new Map(keys.map((key, index) => [key, values[index]!])),
            of: own.of,
            stoppedAt: -1,
          });
          update();
          hooks.changed();
        },
        failed(reason) {
          stop(metric);
          throw new Error(`The metric “${metric}” failed.`, { cause: reason });
        },
      },
    );
    own.end = end;
  }

  function stop(metric: string): void {
    entryOf(metric).stoppedAt = structure;
    if (work?.metric === metric) {
      work.end();
      work = null;
    }
    update();
    hooks.progressed();
  }

  return {
    read(metric) {
      const { values, of } = entryOf(metric);
      const isAtWork = work?.metric === metric;
      return { values, stale: of !== structure, progress: isAtWork ? work!.share : null };
    },
    use(who, metrics) {
      users.set(who, metrics);
      update();
    },
    stop,
    resume(metric) {
      entryOf(metric).stoppedAt = -1;
      update();
      hooks.progressed();
    },
    update,
  };
}
