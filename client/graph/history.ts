/**
 * Steps that can be taken back. Graphology's events are written down here and nowhere else: whatever a step does to the graph
 * becomes one difference, and undoing applies it backwards without asking anyone.
 *
 * Attributes are replaced and never edited (`replaceNodeAttributes`), so that a difference can point at what was
 * before and at what is after instead of copying both.
 */
import type { EdgeAttributes, ExplorationGraph, NodeAttributes, ViewAttributes } from "./exploration.ts";

interface NodeItem {
  attributes: NodeAttributes;
}

interface EdgeItem {
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** By key: what came, what went, and from what to what the rest changed. */
interface Changes<Item, Attributes> {
  added: Map<string, Item>;
  updated: Map<string, [from: Attributes, to: Attributes]>;
  removed: Map<string, Item>;
}

export interface Difference {
  nodes: Changes<NodeItem, NodeAttributes>;
  edges: Changes<EdgeItem, EdgeAttributes>;
  view: [from: ViewAttributes, to: ViewAttributes] | null;
}

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Stands for the step that led here: the same again after undo and redo. */
  readonly at: object;
  /** Runs a change that cannot be taken back: what was done before is forgotten, the history starts after it. */
  begin(change: () => void): void;
  /** Runs a change; all that it does becomes one step. A change that throws leaves nothing behind. */
  step(change: () => void): void;
  /** Runs a change that belongs to the last step: undoing takes both back. Or to the beginning, while nothing else was done. */
  amend(change: () => void): void;
  undo(): void;
  redo(): void;
}

/** Steps beyond this many are forgotten, oldest first. */
const STEPS = 500;
/** What is known of a node and of an edge. */
const NODE_CONTENT = ["labels", "caption", "properties"] as const;
const EDGE_CONTENT = ["type", "properties"] as const;
/** Where a history is before anything was done. */
const NOWHERE = {};

const noChanges = <Item, Attributes>(): Changes<Item, Attributes> => ({
  added: new Map(),
  updated: new Map(),
  removed: new Map(),
});

const nothing = (): Difference => ({ nodes: noChanges(), edges: noChanges(), view: null });

const isEmpty = ({ nodes, edges, view }: Difference) =>
  view === null &&
  [nodes, edges].every(({ added, updated, removed }) => added.size + updated.size + removed.size === 0);

/** Hears of each change of the graph that is more than a node in another place. */
export interface Witness {
  /** Nodes, edges or what is known of them. */
  renewed(): void;
  hidden(): void;
}

export function createHistory(graph: ExplorationGraph, witness: Witness): History {
  const done: Difference[] = [];
  const undone: Difference[] = [];
  let beginning: Difference | undefined;
  /** Where events are written; null while steps are replayed. */
  let writing: Difference | null = null;
  let replaying = false;

  // What the attributes were before an event tells what they are.
  const nodes = new Map<string, NodeAttributes>(graph.mapNodes((key, attributes) => [key, attributes]));
  const edges = new Map<string, EdgeAttributes>(graph.mapEdges((key, attributes) => [key, attributes]));
  let view = graph.getAttributes();

  function target(): Difference | null {
    if (!writing && !replaying) throw new Error("The graph of an exploration changes by its commands only.");
    return writing;
  }

  graph.on("nodeAdded", ({ key, attributes }) => {
    nodes.set(key, attributes);
    witness.renewed();
    target()?.nodes.added.set(key, { attributes });
  });
  graph.on("edgeAdded", ({ key, source, target: end, attributes }) => {
    edges.set(key, attributes);
    witness.renewed();
    target()?.edges.added.set(key, { source, target: end, attributes });
  });
  graph.on("nodeDropped", ({ key, attributes }) => {
    nodes.delete(key);
    witness.renewed();
    const changes = target()?.nodes;
    if (changes) removed(changes, key, { attributes });
  });
  graph.on("edgeDropped", ({ key, source, target: end, attributes }) => {
    edges.delete(key);
    witness.renewed();
    const changes = target()?.edges;
    if (changes) removed(changes, key, { source, target: end, attributes });
  });
  graph.on("nodeAttributesUpdated", ({ key, attributes }) => {
    const from = nodes.get(key)!;
    nodes.set(key, attributes);
    if (from.hidden !== attributes.hidden) witness.hidden();
    if (NODE_CONTENT.some((name) => from[name] !== attributes[name])) witness.renewed();
    const changes = target()?.nodes;
    if (changes) updated(changes, key, from, attributes);
  });
  graph.on("edgeAttributesUpdated", ({ key, attributes }) => {
    const from = edges.get(key)!;
    edges.set(key, attributes);
    if (from.hidden !== attributes.hidden) witness.hidden();
    if (EDGE_CONTENT.some((name) => from[name] !== attributes[name])) witness.renewed();
    const changes = target()?.edges;
    if (changes) updated(changes, key, from, attributes);
  });
  graph.on("attributesUpdated", ({ attributes }) => {
    const from = view;
    view = attributes;
    const difference = target();
    if (difference) difference.view = [difference.view?.[0] ?? from, attributes];
  });

  function write(into: Difference, change: () => void): void {
    writing = into;
    try {
      change();
    } finally {
      writing = null;
    }
  }

  function replay(difference: Difference, direction: "back" | "forth"): void {
    replaying = true;
    try {
      apply(graph, difference, direction);
    } finally {
      replaying = false;
    }
  }

  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get at() {
      return done.at(-1) ?? beginning ?? NOWHERE;
    },
    begin(change) {
      done.length = 0;
      undone.length = 0;
      beginning = nothing();
      write(beginning, change);
    },
    step(change) {
      const difference = nothing();
      try {
        write(difference, change);
      } catch (error) {
        replay(difference, "back");
        throw error;
      }
      if (isEmpty(difference)) return;
      done.push(difference);
      if (done.length > STEPS) done.shift();
      undone.length = 0;
    },
    amend(change) {
      const last = done.at(-1) ?? beginning;
      if (last && undone.length === 0) write(last, change);
      else this.step(change);
    },
    undo() {
      const difference = done.pop();
      if (!difference) return;
      replay(difference, "back");
      undone.push(difference);
    },
    redo() {
      const difference = undone.pop();
      if (!difference) return;
      replay(difference, "forth");
      done.push(difference);
    },
  };
}

/** What came and went within one step leaves no trace; what changed and then went, went as it was before the step. */
function removed<Item extends { attributes: Attributes }, Attributes>(
  changes: Changes<Item, Attributes>,
  key: string,
  item: Item,
): void {
  if (changes.added.delete(key)) return;
  const before = changes.updated.get(key)?.[0];
  changes.updated.delete(key);
  changes.removed.set(key, before ? { ...item, attributes: before } : item);
}

function updated<Item extends { attributes: Attributes }, Attributes>(
  changes: Changes<Item, Attributes>,
  key: string,
  from: Attributes,
  to: Attributes,
): void {
  const added = changes.added.get(key);
  if (added) changes.added.set(key, { ...added, attributes: to });
  else changes.updated.set(key, [changes.updated.get(key)?.[0] ?? from, to]);
}

function apply(graph: ExplorationGraph, { nodes, edges, view }: Difference, direction: "back" | "forth"): void {
  const forth = direction === "forth";
  const [goneEdges, newEdges] = forth ? [edges.removed, edges.added] : [edges.added, edges.removed];
  const [goneNodes, newNodes] = forth ? [nodes.removed, nodes.added] : [nodes.added, nodes.removed];
  const now = <T>([from, to]: [T, T]): T => (forth ? to : from);

  for (const key of goneEdges.keys()) graph.dropEdge(key);
  for (const key of goneNodes.keys()) graph.dropNode(key);
  for (const [key, { attributes }] of newNodes) graph.addNode(key, attributes);
  for (const [key, { source, target, attributes }] of newEdges) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  for (const [key, change] of nodes.updated) graph.replaceNodeAttributes(key, now(change));
  for (const [key, change] of edges.updated) graph.replaceEdgeAttributes(key, now(change));
  if (view) graph.replaceAttributes(now(view));
}
