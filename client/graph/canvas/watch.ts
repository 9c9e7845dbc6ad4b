/** What has happened to a graph since it was asked for last. Where things stand now, the graph itself says. */
import type { ExplorationGraph } from "../exploration.ts";

export interface Touched {
  /** Keys of what went, be it that something came again by the same key. */
  gone: Set<string>;
  /** Keys of what is there and has come or changed; what came is in the order of the graph. */
  there: Set<string>;
}

export interface Watch {
  /** What has happened until now; from here on it is noted anew. */
  take(): { nodes: Touched; edges: Touched };
  end(): void;
}

const nothing = () => ({ nodes: touched(), edges: touched() });
const touched = (): Touched => ({ gone: new Set(), there: new Set() });

export function watch(graph: ExplorationGraph): Watch {
  let noted = nothing();

  function came({ there }: Touched, key: string): void {
    there.delete(key);
    there.add(key);
  }
  function went({ gone, there }: Touched, key: string): void {
    there.delete(key);
    gone.add(key);
  }

  type Heard = { key: string };
  const listeners = {
    nodeAdded: ({ key }: Heard) => came(noted.nodes, key),
    nodeDropped: ({ key }: Heard) => went(noted.nodes, key),
    nodeAttributesUpdated: ({ key }: Heard) => void noted.nodes.there.add(key),
    edgeAdded: ({ key }: Heard) => came(noted.edges, key),
    edgeDropped: ({ key }: Heard) => went(noted.edges, key),
    edgeAttributesUpdated: ({ key }: Heard) => void noted.edges.there.add(key),
  };
  const events = Object.keys(listeners) as (keyof typeof listeners)[];
  for (const event of events) graph.on(event, listeners[event]);

  return {
    take() {
      const taken = noted;
      noted = nothing();
      return taken;
    },
    end() {
      for (const event of events) graph.removeListener(event, listeners[event]);
    },
  };
}
