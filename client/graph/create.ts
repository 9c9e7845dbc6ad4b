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
  Positions,
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
      place(positions);
      if (arrangement) graph.replaceAttributes({ ...graph.getAttributes(), arrangement });
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

  function place(positions: Positions): void {
    for (const [key, { x, y }] of Object.entries(positions)) {
      const isPlace = Number.isFinite(x) && Number.isFinite(y);
      if (isPlace && graph.hasNode(key)) write(key, { x, y });
    }
  }

  function write(key: string, change: Partial<NodeAttributes>): void {
    const before = graph.getNodeAttributes(key);
    const names = Object.keys(change) as (keyof NodeAttributes)[];
    if (names.some((name) => before[name] !== change[name])) graph.replaceNodeAttributes(key, { ...before, ...change });
  }

  function writeAll(keys: readonly string[], change: Partial<NodeAttributes>): void {
    step(() => {
      for (const key of keys) if (graph.hasNode(key)) write(key, change);
    });
  }

  function drop(keys: readonly string[]): void {
    step(() => {
      for (const key of keys) if (graph.hasNode(key)) graph.dropNode(key);
    });
  }

  function switchOff(list: "hiddenLabels" | "hiddenTypes", name: string, hidden: boolean): void {
    const view = graph.getAttributes();
    if (view[list].includes(name) === hidden) return;
    setView({ [list]: hidden ? [...view[list], name] : view[list].filter((each) => each !== name) });
  }

  function setView(change: Partial<ViewAttributes>): void {
    step(() => graph.replaceAttributes({ ...graph.getAttributes(), ...change }));
  }

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
      const note = (added: string[]) => noteExpansion(graph, added, expansion, write);
      return bring(subgraph, { around: [...expansion.of] }, note);
    },
    collapse(nodes) {
      settle();
      const { gone, released } = collapseOf(graph, nodes);
      step(() => {
        for (const key of gone) graph.dropNode(key);
        for (const [key, broughtBy] of released) write(key, { broughtBy });
        for (const key of nodes) if (graph.hasNode(key)) write(key, { portion: undefined });
      });
      return gone;
    },
    open({ graph: subgraph, positions, view, ...kept }, { begins = false } = {}) {
      act(() => {
        enter(begins, () => {
          for (const key of graph.nodes()) graph.dropNode(key);
          const { unplaced } = merge(graph, subgraph, { around: [], positions, space });
          for (const key of kept.pinned) if (graph.hasNode(key)) write(key, { pinned: true });
          for (const key of kept.hidden) if (graph.hasNode(key)) write(key, { hidden: true });
          for (const [key, brought] of kept.brought) if (graph.hasNode(key)) write(key, brought);
          for (const key of kept.hiddenEdges) {
            if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, { ...graph.getEdgeAttributes(key), hidden: true });
          }
          graph.replaceAttributes(view);
          return unplaced;
        });
        selection = present(kept.selection);
      });
    },
    remove: drop,
    keepOnly(nodes) {
      const kept = new Set(nodes);
      drop(graph.filterNodes((key) => !kept.has(key)));
    },
    clear: () => drop(graph.nodes()),
    move: (positions) => step(() => place(positions)),
    pin: (nodes, pinned) => writeAll(nodes, { pinned }),
    hide: (nodes, hidden) => writeAll(nodes, { hidden }),
    reveal() {
      step(() => {
        for (const key of graph.filterNodes((_key, { hidden }) => hidden)) write(key, { hidden: false });
        const { hiddenLabels, hiddenTypes } = graph.getAttributes();
        if (hiddenLabels.length + hiddenTypes.length === 0) return;
        graph.replaceAttributes({ ...graph.getAttributes(), hiddenLabels: [], hiddenTypes: [] });
      });
    },
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
