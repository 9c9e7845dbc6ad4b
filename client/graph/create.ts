/** How an exploration works: commands write the graph, the history records them, layouts settle what came in. */
import { MultiDirectedGraph } from "graphology";
import type { Subgraph } from "../../server/contract/graph.ts";
import { orderOf } from "./columns.ts";
import { collapseOf, noteExpansion } from "./expansion.ts";
import type {
  AddOptions,
  Arrangement,
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
import type { Sources } from "./sieve.ts";
import { metricsOf, type Styling, stylingOf } from "./styling.ts";
import { PLAIN_VIEW } from "./view.ts";
import { type Visibility, visibilityOf } from "./visibility.ts";

export interface ExplorationOptions {
  /** Where layouts run, and where metrics do; by default in workers. */
  arranger?: Arranger;
  measurer?: Measurer;
}

export function createExploration({
  arranger = inWorker,
  measurer = measureInWorker,
}: ExplorationOptions = {}): Exploration {
  const graph: ExplorationGraph = new MultiDirectedGraph();
  graph.replaceAttributes(PLAIN_VIEW);
  const history = createHistory(graph);
  const listeners = new Set<() => void>();
  const drifters = new Set<() => void>();
  let space: Space = { width: 1_000, height: 700 };
  let selection: Selection = { nodes: new Set(), edges: new Set() };
  /** Both made when they are first asked for after a change. */
  let visibility: Visibility | null = null;
  let styling: Styling | null = null;
  let sources: Sources = new Map();
  /** What is tried on the view and not done yet. */
  let preview: Partial<ViewAttributes> | null = null;
  let revision = 0;
  let content = 0;
  let snapshot: Snapshot | null = null;
  /** Whether what the layout at work comes to belongs to the step before it. */
  let completes = false;
  /** The layout at work, unless it finds places for newcomers only. */
  let arranging: Pick<Arrangement, "layout" | "values"> | null = null;

  for (const event of ["nodeAdded", "nodeDropped", "edgeAdded", "edgeDropped"] as const) graph.on(event, renewed);

  const settling = createSettling(graph, arranger, {
    space: () => space,
    styles: () => styled().styles,
    moved: () => tell(drifters),
    done: settled,
    failed,
  });

  const measures = createMeasures(graph, measurer, { changed: restyled, progressed: notify });

  function styled(): Styling {
    styling ??= stylingOf(graph, graph.getAttribute("rules"), measures);
    return styling;
  }

  function restyled(): void {
    styling = null;
    revision++;
    notify();
  }

  function renewed(): void {
    content++;
  }

  function notify(): void {
    snapshot = null;
    tell(listeners);
  }

  const view = (): ViewAttributes => (preview ? { ...graph.getAttributes(), ...preview } : graph.getAttributes());

  function visible(): Visibility {
    visibility ??= visibilityOf(graph, view(), { sources, content });
    return visibility;
  }

  function changed(): void {
    revision++;
    styling = null;
    measures.use("rules", metricsOf(graph.getAttribute("rules")));
    visibility = null;
    const nodes = [...selection.nodes].filter((key) => graph.hasNode(key));
    const edges = [...selection.edges].filter((key) => graph.hasEdge(key));
    if (nodes.length + edges.length < selection.nodes.size + selection.edges.size) {
      selection = { nodes: new Set(nodes), edges: new Set(edges) };
    }
    notify();
  }

  const present = ({ nodes = [], edges = [] }: Parameters<Exploration["select"]>[0]): Selection => ({
    nodes: new Set([...nodes].filter((key) => graph.hasNode(key))),
    edges: new Set([...edges].filter((key) => graph.hasEdge(key))),
  });

  function settled({ positions, axis }: Rest): void {
    const arrangement = arranging && { ...arranging, axis };
    arranging = null;
    const write = () => {
      place(positions);
      if (arrangement) graph.replaceAttributes({ ...graph.getAttributes(), arrangement });
    };
    if (completes) history.amend(write);
    else history.step(write);
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
    arranging = null;
  }

  function step(change: () => void): void {
    preview = null;
    settle();
    history.step(change);
    changed();
  }

  /** One step; `note` may write more about the newcomers in it. */
  function bring(
    subgraph: Subgraph,
    { around = [], positions = {}, begins = false }: AddOptions = {},
    note: (added: string[]) => void = () => {},
  ): string[] {
    settle();
    preview = null;
    renewed();
    let merged = { added: [] as string[], unplaced: [] as string[] };
    history[begins ? "begin" : "step"](() => {
      merged = merge(graph, subgraph, { around, positions, space });
      note(merged.added);
    });
    completes = true;
    if (merged.unplaced.length > 0) settling.join(new Set(merged.unplaced));
    changed();
    return merged.added;
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

  const facts = () => factsOf(graph, { ...orderOf(graph), selection });

  return {
    graph,
    subscribe: (listener) => join(listeners, listener),
    onDrift: (listener) => join(drifters, listener),
    snapshot() {
      if (snapshot) return snapshot;
      const { hiddenLabels, hiddenTypes, hiddenNodes, hiddenEdges, sieved } = visible();
      snapshot = {
        revision,
        content,
        selection,
        view: view(),
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
      settle();
      preview = null;
      let unplaced: string[] = [];
      history[begins ? "begin" : "step"](() => {
        for (const key of graph.nodes()) graph.dropNode(key);
        unplaced = merge(graph, subgraph, { around: [], positions, space }).unplaced;
        for (const key of kept.pinned) if (graph.hasNode(key)) write(key, { pinned: true });
        for (const key of kept.hidden) if (graph.hasNode(key)) write(key, { hidden: true });
        for (const [key, brought] of kept.brought) if (graph.hasNode(key)) write(key, brought);
        for (const key of kept.hiddenEdges) {
          if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, { ...graph.getEdgeAttributes(key), hidden: true });
        }
        graph.replaceAttributes(view);
      });
      completes = true;
      if (unplaced.length > 0) settling.join(new Set(unplaced));
      selection = present(kept.selection);
      changed();
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
    styles: () => styled().styles,
    styling: styled,
    metrics: measures,
    captionOf: (key) => styled().styles.node(key).caption ?? graph.getNodeAttribute(key, "caption"),
    preview(change) {
      preview = change;
      changed();
    },
    get sources() {
      return sources;
    },
    learn(known) {
      sources = new Map([...sources, ...known]);
      renewed();
      changed();
    },
    isNodeShown: (key) => !visible().hiddenNodes.has(key),
    isEdgeShown: (key) => !visible().hiddenEdges.has(key),
    arrange(layout = "force", values) {
      settle();
      const prepared = prepare(graph, layoutNamed(layout), values, facts());
      if ("refusal" in prepared) return prepared.refusal;
      completes = false;
      arranging = { layout, values: prepared.values };
      if (graph.order > 0) settling.arrange({ ...arranging, data: prepared.data });
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
    undo() {
      preview = null;
      settle();
      history.undo();
      renewed();
      changed();
    },
    redo() {
      preview = null;
      settle();
      history.redo();
      renewed();
      changed();
    },
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
