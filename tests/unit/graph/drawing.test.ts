import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, createDrawing, type Drawing } from "../../../client/graph/canvas/drawing.ts";
import type { DrawnEdge, DrawnNode } from "../../../client/graph/canvas/drawn.ts";
import { focusOf } from "../../../client/graph/canvas/focus.ts";
import type { CanvasLook } from "../../../client/graph/canvas/look.ts";
import { edgeStyle, isSameStyle, nodeStyle, type Style, styleOf } from "../../../client/graph/canvas/style.ts";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";

import { createKinds } from "../../../client/look/kinds.ts";
import { edge, node } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const space = { width: 1_000, height: 700 };
const names = ["a", "b", "c", "d", "e", "f"];
const someNames = fc.subarray(names);
const name = fc.constantFrom(...names);
const type = fc.constantFrom("KNOWS", "MET");
const kinds = createKinds();
const look: CanvasLook = {
  scheme: "light",
  kindOf: kinds.of,
  nameOf: (type) => type,
  leftOf: (count, caption) => ({ text: `+${count}`, label: caption }),
};

type Step = (exploration: Exploration) => void;

/** A few nodes with some parallel edges between two of them: side by side, or so many that they are bundled. */
const subgraphs = fc.record({ own: someNames, from: name, to: name, type, count: fc.integer({ min: 0, max: 12 }) });
const brought = subgraphs.map(({ own, from, to, type, count }) => ({
  nodes: [...new Set([...own, from, to])].map((key) => node(key, [key < "d" ? "Person" : "Place"])),
  edges: Array.from({ length: count }, (_, nth) =>
    nth % 3 === 0 ? edge(to, from, type, nth) : edge(from, to, type, nth),
  ),
}));

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: brought.map(
        (subgraph): Step =>
          (e) =>
            e.add(subgraph),
      ),
    },
    fc.tuple(name, brought).map(
      ([of, subgraph]): Step =>
        (e) => {
          const neighborhood = { types: [], labels: [], direction: "both" as const };
          e.expand(subgraph, { of: [of], neighborhood, remaining: new Map() });
        },
    ),
    someNames.map(
      (keys): Step =>
        (e) =>
          e.collapse(keys),
    ),
    someNames.map(
      (keys): Step =>
        (e) =>
          e.remove(keys),
    ),
    fc.tuple(someNames, fc.boolean()).map(
      ([keys, on]): Step =>
        (e) =>
          e.hide(keys, on),
    ),
    fc.tuple(someNames, fc.boolean()).map(
      ([keys, on]): Step =>
        (e) =>
          e.pin(keys, on),
    ),
    fc.tuple(name, fc.integer(), fc.integer()).map(
      ([key, x, y]): Step =>
        (e) =>
          e.move({ [key]: { x, y } }),
    ),
    fc.boolean().map(
      (on): Step =>
        (e) =>
          e.setLabelHidden("Person", on),
    ),
    fc.boolean().map(
      (on): Step =>
        (e) =>
          e.setTypeHidden("MET", on),
    ),
    fc.integer({ min: 0, max: 4 }).map(
      (least): Step =>
        (e) => {
          const values = { least, most: null, direction: "both" };
          e.setView({ filters: least === 0 ? [] : [{ id: "filter-1", type: "degree", on: true, values }] });
        },
    ),
    fc.constantFrom("node-size", "node-color", "node-icon", "edge-width", null).map(
      (kind): Step =>
        (e) => {
          const values = { by: "one", size: 0.7, color: "teal", icon: "Event", width: 3 };
          e.setView({ rules: kind ? [{ id: "rule-1", kind, on: true, values }] : [] });
        },
    ),
    someNames.map(
      (nodes): Step =>
        (e) =>
          e.select({ nodes }),
    ),
    fc.constant<Step>((e) => e.arrange("circular")),
    { weight: 3, arbitrary: fc.constant<Step>((e) => e.undo()) },
    { weight: 2, arbitrary: fc.constant<Step>((e) => e.redo()) },
    fc.constant<Step>((e) => e.clear()),
  ),
  { maxLength: 25 },
);

function update(drawing: Drawing, exploration: Exploration): { change: Change; style: Style } {
  const change = drawing.update({ space, styles: exploration.styles(), kindOf: look.kindOf });
  const { selection } = exploration.snapshot();
  const focus = focusOf(drawing.graph, selection);
  return {
    change,
    style: styleOf(drawing.graph, look, { selection, focus, hover: { node: null, edge: null }, axis: null }),
  };
}

/** What sigma keeps: everything as it was read last. */
function createReader() {
  let nodes = new Map<string, object>();
  let edges = new Map<string, object>();
  let before: Style | null = null;
  return {
    read({ graph }: Drawing, { change: { part }, style }: ReturnType<typeof update>) {
      if (!part || !before || !isSameStyle(before, style)) [nodes, edges] = [new Map(), new Map()];
      const own =
        part && before && isSameStyle(before, style)
          ? part
          : { nodes: graph.nodes.values(), edges: graph.edges.values() };
      for (const each of own.nodes) if (each.shown) nodes.set(each.key, nodeStyle(each, style));
      for (const each of own.edges) if (each.shown) edges.set(each.key, edgeStyle(each, style));
      before = style;
      return { nodes, edges };
    },
  };
}

/** All that is drawn, in its order, with keys in place of what they stand for. */
function listed({ graph: { nodes, edges } }: Drawing) {
  const keys = (items: Iterable<DrawnNode | DrawnEdge>) => [...items].map(({ key }) => key);
  return {
    nodes: [...nodes.values()].map(({ turn, x, y, edges, ...own }) => ({ ...own, edges: keys(edges) })),
    edges: [...edges.values()].map(({ turn, source, target, lane, bundle, ...own }) => ({
      ...own,
      ...{ source: source.key, target: target.key, lane: lane || 0, bundle: bundle && keys(bundle) },
    })),
  };
}

/** Does one step after the other and draws now and then; each time it is what comes of drawing everything anew. */
function draws(exploration: Exploration, done: readonly Step[], skipped: readonly boolean[]): void {
  const drawing = createDrawing(exploration);
  const reader = createReader();
  for (const [turn, step] of done.entries()) {
    step(exploration);
    if (skipped[turn % skipped.length]) continue;
    const updated = update(drawing, exploration);
    const read = reader.read(drawing, updated);
    const anew = createDrawing(exploration);
    const expected = createReader().read(anew, update(anew, exploration));
    anew.destroy();
    expect(listed(drawing)).toEqual(listed(anew));
    const seen = ({ nodes, edges }: typeof read) => ({ nodes: bySort(nodes), edges: bySort(edges) });
    expect(seen(read)).toEqual(seen(expected));
  }
  drawing.destroy();
}

/** Where nodes are is left out: they stay where they were drawn until they are moved. */
const bySort = (items: ReadonlyMap<string, object>) =>
  [...items]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { x: _x, y: _y, ...own }]: [string, { x?: number; y?: number }]) => [key, own]);

describe("the drawn graph", () => {
  const skipped = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });

  test("after any steps it is what is drawn from nothing, and what has changed is read again", () => {
    fc.assert(
      fc.property(steps, skipped, (done, skipped) => {
        draws(createExploration({ arranger: inPlace }), done, skipped);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    { title: "some hundred nodes, which colour their edges", count: 220, numRuns: 20 },
    { title: "thousands of nodes, whose sizes stay as they are", count: 2_100, numRuns: 2 },
  ])("among $title", ({ count, numRuns }) => {
    const crowd = Array.from({ length: count }, (_, nth) => node(`crowd/${nth}`));
    const among = crowd.map(({ key }, nth) => edge(key, `crowd/${Math.floor(nth / 9)}`));
    const positions = Object.fromEntries(crowd.map(({ key }, nth) => [key, { x: nth % 50, y: nth / 50 }]));
    fc.assert(
      fc.property(steps, skipped, (done, skipped) => {
        const exploration = createExploration({ arranger: inPlace });
        exploration.add({ nodes: crowd, edges: among }, { positions, begins: true });
        draws(exploration, done, skipped);
      }),
      { numRuns },
    );
  });

  test("what goes and comes again is where it was drawn, and is no newcomer", () => {
    const exploration = createExploration({ arranger: inPlace });
    const drawing = createDrawing(exploration);
    exploration.add({ nodes: [node("a"), node("b")], edges: [edge("a", "b")] });
    expect(update(drawing, exploration).change.newcomers.map(({ key }) => key)).toEqual(["a", "b"]);
    Object.assign(drawing.graph.nodes.get("a")!, { x: 7, y: 8 });
    exploration.remove(["a"]);
    exploration.undo();
    expect(update(drawing, exploration).change.newcomers).toEqual([]);
    expect(drawing.graph.nodes.get("a")).toMatchObject({ x: 7, y: 8 });
  });

  test("a node in another place is all that is read again", () => {
    const exploration = createExploration({ arranger: inPlace });
    const drawing = createDrawing(exploration);
    exploration.add({ nodes: names.map((key) => node(key)), edges: [edge("a", "b"), edge("b", "c")] });
    update(drawing, exploration);
    exploration.move({ a: { x: 1, y: 2 } });
    const { part, isOther } = update(drawing, exploration).change;
    expect({ nodes: [...part!.nodes].map(({ key }) => key), edges: [...part!.edges], isOther }).toEqual({
      nodes: ["a"],
      edges: [],
      isOther: false,
    });
  });
});
