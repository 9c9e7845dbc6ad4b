/** How an exploration works: commands write the graph, the history records them, layouts settle what came in. */
import { MultiDirectedGraph } from "graphology";
import { withAnyKeys } from "../../server/contract/any-keys.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import { collapseOf, noteExpansion } from "./expansion.ts";
import type {
  AddOptions,
  Exploration,
  ExplorationGraph,
  NodeAttributes,
  Selection,
  Snapshot,
  ViewAttributes,
} from "./exploration.ts";
import { factsOf } from "./facts.ts";
import { createHistory } from "./history.ts";
import { type Arranger, inWorker } from "./layouts/arranger.ts";
import type { Space } from "./layouts/layout.ts";
import { layoutNamed } from "./layouts/list.ts";
import { createMeasures } from "./measures.ts";
import { merge } from "./merge.ts";
import { type Measurer, measureInWorker } from "./metrics/measurer.ts";
import { prepare } from "./prepare.ts";
import { createSettling, type Rest } from "./settling.ts";
import { createSight } from "./sight.ts";
import { metricsOf } from "./styling.ts";
import { PLAIN_VIEW } from "./view.ts";
import { drop, place, replaceBy, reveal, writeNode, writeView } from "./write.ts";

export interface ExplorationOptions {
  /** Where layouts run, and where metrics do; by default in workers. */
  arranger?: Arranger;
  measurer?: Measurer;
}

export function createExploration({
  arranger = inWorker,
  measurer = measureInWorker,
}: ExplorationOptions = {}): Exploration {
  const graph: ExplorationGraph = withAnyKeys(new MultiDirectedGraph());
  graph.replaceAttributes(PLAIN_VIEW);
  const listeners = new Set<() => void>();
  const drifters = new Set<() => void>();
  let space: Space = { width: 1_000, height: 700 };
  let selection: Selection = { nodes: new Set(), edges: new Set() };
  let revision = 0;
  let snapshot: Snapshot | null = null;

  const sight = createSight(graph, () => measures);
  const history = createHistory(graph, sight);
  const settling = createSettling(graph, arranger, {
    space: () => space,
    styles: () => sight.styling().styles,
    moved: () => tell(drifters),
    done: settled,
    failed,
  });
  const measures = createMeasures(graph, measurer, {
    changed() {
      sight.measured();
      revision++;
      notify();
    },
    progressed: notify,
  });

  function notify(): void {
    snapshot = null;
    tell(listeners);
  }

  function changed(): void {
    revision++;
    measures.use("rules", metricsOf(graph.getAttribute("rules")));
    const still = present(selection);
    const isLess = still.nodes.size + still.edges.size < selection.nodes.size + selection.edges.size;
    if (isLess) selection = still;
    notify();
  }

  const present = ({ nodes = [], edges = [] }: Parameters<Exploration["select"]>[0]): Selection => ({
    nodes: new Set([...nodes].filter((key) => graph.hasNode(key))),
    edges: new Set([...edges].filter((key) => graph.hasEdge(key))),
  });

  function settled({ positions, arrangement }: Rest): void {
    const write = () => {
      place(graph, positions);
      if (arrangement) writeView(graph, { arrangement });
    };
    // The places of newcomers belong to the step that brought them.
    if (arrangement) history.step(write);
    else history.amend(write);
    changed();
  }

  function failed(reason: unknown): never {
    notify();
    throw new Error("A layout failed.", { cause: reason });
  }

  /** Whatever is done by hand finds the nodes where the layout at work had brought them. */
  function settle(): void {
    const rest = settling.halt();
    if (rest) settled(rest);
  }

  function act(work: () => void): void {
    sight.preview(null);
    settle();
    work();
    changed();
  }

  const step = (change: () => void): void => act(() => history.step(change));

  /** Writes nodes that come, and finds places for those that have none. One step. */
  function enter(begins: boolean, write: () => readonly string[]): void {
    let unplaced: readonly string[] = [];
    history[begins ? "begin" : "step"](() => {
      unplaced = write();
    });
    if (unplaced.length > 0) settling.join(new Set(unplaced));
  }

  /** `note` may write more about the newcomers. */
  function bring(
    subgraph: Subgraph,
    { around = [], positions = {}, begins = false }: AddOptions = {},
    note: (added: string[]) => void = () => {},
  ): string[] {
    let added: string[] = [];
    act(() =>
      enter(begins, () => {
        const merged = merge(graph, subgraph, { around, positions, space });
        added = merged.added;
        note(added);
        return merged.unplaced;
      }),
    );
    return added;
  }

  function writeAll(keys: readonly string[], change: Partial<NodeAttributes>): void {
    step(() => {
      for (const key of keys) writeNode(graph, key, change);
    });
  }

  const remove = (keys: readonly string[]): void => step(() => drop(graph, keys));

  function switchOff(list: "hiddenLabels" | "hiddenTypes", name: string, hidden: boolean): void {
    const view = graph.getAttributes();
    if (view[list].includes(name) === hidden) return;
    setView({ [list]: hidden ? [...view[list], name] : view[list].filter((each) => each !== name) });
  }

  const setView = (change: Partial<ViewAttributes>): void => step(() => writeView(graph, change));

  const facts = () => factsOf(graph, selection);

  return {
    graph,
    subscribe: (listener) => join(listeners, listener),
    onDrift: (listener) => join(drifters, listener),
    snapshot() {
      if (snapshot) return snapshot;
      const { hiddenLabels, hiddenTypes, hiddenNodes, hiddenEdges, sieved } = sight.visibility();
      snapshot = {
        revision,
        content: sight.content,
        selection,
        view: sight.view,
        hiddenLabels,
        hiddenTypes,
        shown: { nodes: graph.order - hiddenNodes.size, edges: graph.size - hiddenEdges.size },
        sieved,
        step: history.at,
        canUndo: history.canUndo,
        canRedo: history.canRedo,
        settling: settling.active,
      };
      return snapshot;
    },
    add: bring,
    expand(subgraph, expansion) {
      const note = (added: string[]) => noteExpansion(graph, added, expansion);
      return bring(subgraph, { around: [...expansion.of] }, note);
    },
    collapse(nodes) {
      settle();
      const { gone, released } = collapseOf(graph, nodes);
      step(() => {
        drop(graph, gone);
        for (const [key, broughtBy] of released) writeNode(graph, key, { broughtBy });
        for (const key of nodes) writeNode(graph, key, { portion: undefined });
      });
      return gone;
    },
    open(kept, { begins = false } = {}) {
      act(() => {
        enter(begins, () => replaceBy(graph, kept, space));
        selection = present(kept.selection);
      });
    },
    remove,
    keepOnly(nodes) {
      const kept = new Set(nodes);
      remove(graph.filterNodes((key) => !kept.has(key)));
    },
    clear: () => remove(graph.nodes()),
    move: (positions) => step(() => place(graph, positions)),
    pin: (nodes, pinned) => writeAll(nodes, { pinned }),
    hide: (nodes, hidden) => writeAll(nodes, { hidden }),
    reveal: () => step(() => reveal(graph)),
    setLabelHidden: (label, hidden) => switchOff("hiddenLabels", label, hidden),
    setTypeHidden: (type, hidden) => switchOff("hiddenTypes", type, hidden),
    setView,
    styles: () => sight.styling().styles,
    styling: sight.styling,
    metrics: measures,
    captionOf: (key) => sight.styling().styles.node(key).caption ?? graph.getNodeAttribute(key, "caption"),
    preview(change) {
      sight.preview(change);
      changed();
    },
    get sources() {
      return sight.sources;
    },
    learn(known) {
      sight.learn(known);
      changed();
    },
    visibility: sight.visibility,
    isNodeShown: (key) => !sight.visibility().hiddenNodes.has(key),
    isEdgeShown: (key) => !sight.visibility().hiddenEdges.has(key),
    arrange(layout = "force", values) {
      settle();
      const prepared = prepare(graph, layoutNamed(layout), values, facts());
      if ("refusal" in prepared) return prepared.refusal;
      if (graph.order > 0) settling.arrange({ layout, ...prepared });
      notify();
      return null;
    },
    facts,
    halt: settle,
    drift: () => settling.drift,
    get space() {
      return space;
    },
    resize(size) {
      space = size;
    },
    select(chosen) {
      selection = present(chosen);
      notify();
    },
    undo: () => act(history.undo),
    redo: () => act(history.redo),
  };
}

type Listeners = Set<() => void>;

function join(listeners: Listeners, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(listeners: Listeners): void {
  for (const listener of [...listeners]) listener();
}
