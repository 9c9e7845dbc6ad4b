import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration } from "../../../client/graph/exploration.ts";
import { edge, node, subgraph } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const explore = () => createExploration({ arranger: inPlace });

/** All of the graph, in an order that does not depend on how it came about. */
function picture({ graph }: Exploration) {
  const { nodes, edges, attributes } = graph.export();
  const byKey = (one: { key?: string }, other: { key?: string }) => (one.key! < other.key! ? -1 : 1);
  return structuredClone({ nodes: nodes.sort(byKey), edges: edges.sort(byKey), attributes });
}

const place = ({ graph }: Exploration, key: string) => {
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y };
};

const names = ["a", "b", "c", "d", "e", "f"];
const someNames = fc.subarray(names);
const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 6 });

const commands = fc.array(
  fc.oneof(
    fc.record({ nodes: someNames, pairs, type: fc.constantFrom("KNOWS", "MET") }).map(({ nodes, pairs, type }) => ({
      name: `add ${nodes} ${pairs.join(" ")}`,
      run: (exploration: Exploration) => {
        const ends = [...new Set([...nodes, ...pairs.flat()])];
        const edges = new Map(pairs.map(([from, to]) => [`${from}${to}`, edge(from, to, type)]));
        exploration.add({ nodes: ends.map((key) => node(key)), edges: [...edges.values()] });
      },
    })),
    someNames.map((keys) => ({ name: `remove ${keys}`, run: (e: Exploration) => e.remove(keys) })),
    someNames.map((keys) => ({ name: `keepOnly ${keys}`, run: (e: Exploration) => e.keepOnly(keys) })),
    fc.tuple(someNames, fc.boolean()).map(([keys, on]) => ({
      name: `pin ${keys} ${on}`,
      run: (e: Exploration) => e.pin(keys, on),
    })),
    fc.tuple(someNames, fc.boolean()).map(([keys, on]) => ({
      name: `hide ${keys} ${on}`,
      run: (e: Exploration) => e.hide(keys, on),
    })),
    fc.tuple(fc.constantFrom(...names), fc.integer(), fc.integer()).map(([key, x, y]) => ({
      name: `move ${key} ${x} ${y}`,
      run: (e: Exploration) => e.move({ [key]: { x, y } }),
    })),
    fc.boolean().map((on) => ({ name: `label ${on}`, run: (e: Exploration) => e.setLabelHidden("Person", on) })),
    fc.boolean().map((on) => ({ name: `type ${on}`, run: (e: Exploration) => e.setTypeHidden("MET", on) })),
    someNames.map((nodes) => ({ name: `select ${nodes}`, run: (e: Exploration) => e.select({ nodes }) })),
    fc.constant({ name: "arrange", run: (e: Exploration) => e.arrange("circular") }),
    fc.constant({ name: "undo", run: (e: Exploration) => e.undo() }),
    fc.constant({ name: "clear", run: (e: Exploration) => e.clear() }),
  ),
  { maxLength: 25 },
);

describe("the history of an exploration", () => {
  test("whatever was done, undoing all of it leads back to the start, and redoing all of it to the end", () => {
    fc.assert(
      fc.property(commands, (done) => {
        const exploration = explore();
        const start = picture(exploration);
        for (const { run } of done) run(exploration);
        const end = picture(exploration);

        while (exploration.snapshot().canUndo) exploration.undo();
        expect(picture(exploration)).toEqual(start);

        while (exploration.snapshot().canRedo) exploration.redo();
        // A trailing undo of the commands leaves steps that redo brings back beyond the end.
        if (done.every(({ name }) => name !== "undo")) expect(picture(exploration)).toEqual(end);
      }),
      { numRuns: 300 },
    );
  });

  test("each undo leads to exactly the picture before, a hundred steps and more", () => {
    const exploration = explore();
    exploration.add(subgraph("a b, b c"));
    const pictures = [];
    for (let step = 0; step < 150; step++) {
      pictures.push(picture(exploration));
      exploration.move({ a: { x: step, y: -step } });
    }
    for (const before of pictures.reverse()) {
      exploration.undo();
      expect(picture(exploration)).toEqual(before);
    }
  });

  test("selecting is no step and keeps what can be redone", () => {
    const exploration = explore();
    exploration.add(subgraph("a b"));
    exploration.pin(["a"], true);
    exploration.undo();
    exploration.select({ nodes: ["a"] });
    expect(exploration.snapshot()).toMatchObject({ canRedo: true });
    exploration.redo();
    expect(exploration.graph.getNodeAttribute("a", "pinned")).toBe(true);
  });

  test("what changes nothing is no step", () => {
    const exploration = explore();
    exploration.add(subgraph("a b"));
    exploration.add(subgraph("a b"));
    exploration.pin(["a"], false);
    exploration.setTypeHidden("KNOWS", false);
    exploration.undo();
    expect(exploration.snapshot()).toMatchObject({ canUndo: false, shown: { nodes: 0, edges: 0 } });
  });

  test("an added subgraph and the places found for it are one step", () => {
    const exploration = explore();
    exploration.add(subgraph("a b, b c, c d"));
    const settled = picture(exploration);
    exploration.undo();
    expect(exploration.graph.order).toBe(0);
    exploration.redo();
    expect(picture(exploration)).toEqual(settled);
  });

  test("the graph refuses changes that are no command", () => {
    const exploration = explore();
    expect(() => exploration.graph.addNode("a")).toThrow(/commands/);
  });
});

describe("adding", () => {
  test("answers the new nodes only, and leaves the known ones where they are", () => {
    const exploration = explore();
    expect(exploration.add(subgraph("a b, b c"))).toEqual(["a", "b", "c"]);
    exploration.move({ a: { x: 400, y: 10 } });
    const before = ["a", "b", "c"].map((key) => place(exploration, key));
    const news = subgraph("a d, a e, b f");
    news.nodes[0]!.attributes.caption = "A, as it is called now";
    news.nodes[0]!.attributes.properties = { born: 1977 };

    expect(exploration.add(news, { around: ["a"] })).toEqual(["d", "e", "f"]);

    expect(["a", "b", "c"].map((key) => place(exploration, key))).toEqual(before);
    expect(exploration.graph.getNodeAttributes("a")).toMatchObject({
      caption: "A, as it is called now",
      properties: { born: 1977 },
    });
  });

  test("takes places that are given, and finds one where they are missing or no numbers", () => {
    const exploration = explore();
    exploration.add(subgraph("a b, b c"), {
      positions: { a: { x: 5, y: 6 }, b: { x: Number.NaN, y: 1 }, unknown: { x: 0, y: 0 } },
    });
    expect(place(exploration, "a")).toEqual({ x: 5, y: 6 });
    for (const key of ["b", "c"]) {
      const { x, y } = place(exploration, key);
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
    exploration.move({ a: { x: Number.NaN, y: 3 } });
    expect(place(exploration, "a")).toEqual({ x: 5, y: 6 });
  });

  test("leaves out an edge whose ends are not there", () => {
    const exploration = explore();
    exploration.add({ nodes: [node("a")], edges: [edge("a", "gone")] });
    expect(exploration.graph.size).toBe(0);
  });
});

describe("what is shown", () => {
  test("a label or a type that is switched off takes its nodes and edges out of sight, not out of the graph", () => {
    const exploration = explore();
    exploration.add({
      nodes: [node("a"), node("b"), node("paris", ["Entity", "Place"])],
      edges: [edge("a", "b", "MET"), edge("a", "paris", "VISITED")],
    });
    exploration.setLabelHidden("Place", true);
    expect(exploration.snapshot().shown).toEqual({ nodes: 2, edges: 1 });
    exploration.setTypeHidden("MET", true);
    expect(exploration.snapshot().shown).toEqual({ nodes: 2, edges: 0 });
    exploration.undo();
    exploration.undo();
    expect(exploration.snapshot().shown).toEqual({ nodes: 3, edges: 2 });
    exploration.hide(["a"], true);
    expect(exploration.snapshot().shown).toEqual({ nodes: 2, edges: 0 });
    expect(exploration.graph.order).toBe(3);
  });

  test("a snapshot stays the same object until something changes, and the selection forgets what is gone", () => {
    const exploration = explore();
    exploration.add(subgraph("a b"));
    exploration.select({ nodes: ["a", "unknown"], edges: exploration.graph.edges() });
    const snapshot = exploration.snapshot();
    expect(exploration.snapshot()).toBe(snapshot);
    expect([...snapshot.selection.nodes]).toEqual(["a"]);
    const listener = vi.fn();
    exploration.subscribe(listener);
    exploration.remove(["a"]);
    expect(listener).toHaveBeenCalled();
    expect(exploration.snapshot().selection).toEqual({ nodes: new Set(), edges: new Set() });
  });
});

test.each(["constructor", "__proto__", "hasOwnProperty"])("a node called %s is a node like any other", (name) => {
  const exploration = explore();
  const edges = [edge("a", name), edge("a", name, "KNOWS", 1), edge(name, "b"), edge(name, name)];
  exploration.add({ nodes: ["a", "b", name].map((key) => node(key)), edges });
  expect(exploration.graph.neighbors(name).sort()).toEqual(["a", "b", name].sort());
  expect(exploration.graph.neighbors("a")).toEqual([name]);
  exploration.remove([name]);
  expect(exploration.graph.neighbors("a")).toEqual([]);
  exploration.undo();
  expect(exploration.graph.degree(name)).toBe(5);
  // no object of the page has got a property from it
  expect([...inherited({}), ...Object.keys(Object)]).toEqual([]);
});

function* inherited(object: object) {
  for (const key in object) yield key;
}

describe("a layout at work", () => {
  /** Layouts that end when the test says so. */
  function byHand() {
    const jobs: Parameters<typeof inPlace>[] = [];
    const exploration = createExploration({
      arranger: (job, listener) => {
        jobs.push([job, listener]);
        return () => {};
      },
    });
    const finish = () => {
      const [job, listener] = jobs.pop()!;
      inPlace(job, listener);
    };
    return { exploration, jobs, finish };
  }

  test("says that it settles, shows where the nodes drift, and ends", () => {
    const { exploration, jobs, finish } = byHand();
    exploration.add(subgraph("a b, b c"));
    expect(exploration.snapshot().settling).toBe(true);
    const [job, listener] = jobs[0]!;
    const snapshot = exploration.snapshot();
    const told = vi.fn();
    exploration.subscribe(told);
    listener.moved(
      job.graph.x.map((_, place) => place),
      job.graph.y.map(() => 7),
    );
    expect(exploration.drift()).toEqual({ a: { x: 0, y: 7 }, b: { x: 1, y: 7 }, c: { x: 2, y: 7 } });
    // Panes have nothing new to draw.
    expect(told).not.toHaveBeenCalled();
    expect(exploration.snapshot()).toBe(snapshot);
    finish();
    expect(exploration.snapshot().settling).toBe(false);
    expect(exploration.drift()).toBeNull();
  });

  test("what hears of changes hears of its beginning and its end; its steps are for those who ask for them", () => {
    const { exploration, jobs, finish } = byHand();
    exploration.add(subgraph("a b, b c"));
    const [changed, moved] = [vi.fn(), vi.fn()];
    exploration.subscribe(changed);
    const leave = exploration.onDrift(moved);
    const before = exploration.snapshot();
    const [job, listener] = jobs[0]!;
    for (let step = 0; step < 3; step++) listener.moved(job.graph.x, job.graph.y);
    expect(moved).toHaveBeenCalledTimes(3);
    expect(changed).not.toHaveBeenCalled();
    expect(exploration.snapshot()).toBe(before);
    leave();
    finish();
    expect(moved).toHaveBeenCalledTimes(3);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("a change by hand keeps what it had come to; undoing twice takes back the change, then the addition", () => {
    const { exploration } = byHand();
    exploration.add(subgraph("a b, b c"));
    exploration.pin(["a"], true);
    expect(exploration.snapshot().settling).toBe(false);
    const places = ["a", "b", "c"].map((key) => place(exploration, key));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    exploration.undo();
    expect(["a", "b", "c"].map((key) => place(exploration, key))).toEqual(places);
    exploration.undo();
    expect(exploration.graph.order).toBe(0);
  });

  test("laying out anew is one step of its own and leaves pinned nodes alone", () => {
    const { exploration, finish } = byHand();
    exploration.add(subgraph("a b, b c, c d"));
    finish();
    exploration.move({ a: { x: 321, y: 123 } });
    exploration.pin(["a"], true);
    const before = picture(exploration);
    exploration.arrange("circular");
    finish();
    expect(place(exploration, "a")).toEqual({ x: 321, y: 123 });
    expect(picture(exploration)).not.toEqual(before);
    exploration.undo();
    expect(picture(exploration)).toEqual(before);
  });
});
