import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import type { Exploration, ViewAttributes } from "../../../client/graph/exploration.ts";
import { restore, type Still, stillOf } from "../../../client/graph/still.ts";
import { readAddress, sceneAddress, writeAddress } from "../../../client/graph/url.ts";
import { PLAIN_VIEW } from "../../../client/graph/view.ts";
import type { Subgraph } from "../../../server/contract/graph.ts";
import { random } from "../../fixtures/random.ts";
import { edge, node } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const key = fc.oneof(
  fc.constantFrom("person/emmanuel-macron", "4:0f2a:12", "4:0f2a:13", "é|à", "__proto__", "constructor", "a|KNOWS|b|"),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }),
);
const name = fc.oneof(fc.constantFrom("KNOWS", "MET"), fc.string({ minLength: 1, maxLength: 8 }));
const place = fc.integer({ min: -200_000, max: 200_000 }).map((tenths) => tenths / 10);

interface Ends {
  source: string;
  target: string;
  type: string;
  own: boolean;
}

const explorations = fc.uniqueArray(key, { maxLength: 12 }).chain((keys) =>
  fc.record({
    nodes: fc.tuple(...keys.map((each) => fc.record({ key: fc.constant(each), x: place, y: place }))),
    ends:
      keys.length === 0
        ? fc.constant<Ends[]>([])
        : fc.array<Ends>(
            fc.record({
              source: fc.constantFrom(...keys),
              target: fc.constantFrom(...keys),
              type: name,
              own: fc.boolean(),
            }),
            {
              maxLength: 12,
            },
          ),
    pinned: fc.subarray(keys),
    hidden: fc.subarray(keys),
    chosen: fc.subarray(keys),
    hiddenLabels: fc.uniqueArray(name),
    hiddenTypes: fc.uniqueArray(name),
    panel: fc.constantFrom(null, "cypher", "table"),
    scene: fc.option(fc.record({ id: fc.constantFrom("a-scene-1", "b"), revision: fc.nat() })),
    camera: fc.option(
      fc.record({
        x: place,
        y: place,
        zoom: fc.constantFrom(0.5, 1, 3),
        width: fc.constant(900),
        height: fc.constant(700),
      }),
    ),
  }),
);

type Generated = typeof explorations extends fc.Arbitrary<infer T> ? T : never;

function explore({ nodes, ends, pinned, hidden, chosen, hiddenLabels, hiddenTypes }: Generated): Exploration {
  const exploration = createExploration({ arranger: inPlace });
  const edges = ends.map(({ source, target, type, own }, nth) => {
    const made = edge(source, target, type, nth);
    return own ? made : { ...made, key: `5:0f2a:${nth}` };
  });
  exploration.add(
    { nodes: nodes.map(({ key }) => node(key)), edges },
    { positions: Object.fromEntries(nodes.map(({ key, x, y }) => [key, { x, y }])) },
  );
  exploration.pin(pinned, true);
  exploration.hide(hidden, true);
  exploration.setView({ hiddenLabels, hiddenTypes } satisfies Partial<ViewAttributes>);
  exploration.select({ nodes: chosen, edges: edges.slice(0, 2).map((each) => each.key) });
  return exploration;
}

/** What a database answers that holds just this. */
function databaseOf({ graph }: Exploration): Subgraph {
  return {
    nodes: graph.mapNodes((key, { labels, caption, properties }) => ({
      key,
      attributes: { labels, caption, properties },
    })),
    edges: graph.mapEdges((key, { type, properties }, source, target) => ({
      key,
      source,
      target,
      attributes: { type, properties },
    })),
  };
}

const written = (still: Still) => writeAddress(still.nodes.length, () => still);

async function throughAddress(still: Still): Promise<Still> {
  const address = await readAddress(await written(still));
  if (address.state !== "still") throw new Error(address.state);
  return address.still;
}

describe("the address of an exploration", () => {
  test("any exploration comes out of its address as it went in, and the history begins there", async () => {
    await fc.assert(
      fc.asyncProperty(explorations, async (generated) => {
        const before = explore(generated);
        const { camera, panel, scene } = generated;
        const still = await throughAddress(stillOf(before, { camera, panel, scene }));
        expect(still).toEqual(stillOf(before, { camera, panel, scene }));

        const { kept, missing } = restore(still, databaseOf(before));
        expect(missing).toEqual({ nodes: 0, edges: 0 });
        const after = createExploration({ arranger: inPlace });
        after.open(kept, { begins: true });
        expect(stillOf(after, { camera, panel, scene })).toEqual(still);
        expect(after.snapshot()).toMatchObject({ canUndo: false, canRedo: false, settling: false });
        expect(after.snapshot().shown).toEqual(before.snapshot().shown);
      }),
      { numRuns: 300 },
    );
  });

  test("whatever stands in an address, reading it ends in an answer", async () => {
    const whole = await written(
      stillOf(explore(fc.sample(explorations, { numRuns: 1, seed: 7 })[0]!), {
        camera: null,
        panel: null,
        scene: null,
      }),
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#x1=${text}`),
      fc
        .tuple(fc.nat(whole.length), fc.string({ maxLength: 3 }))
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(garbage, async (text) => {
        expect((await readAddress(text)).state).toMatch(/^(none|still|scene|large|damaged)$/);
      }),
    );
    expect(await readAddress(whole.slice(0, -4))).toEqual({ state: "damaged" });
  });

  test("JSON of another shape is damaged, not half opened", async () => {
    const holding = async (json: unknown) => {
      const stream = new Blob([JSON.stringify(json)]).stream().pipeThrough(new CompressionStream("deflate"));
      const bytes = Buffer.from(await new Response(stream).arrayBuffer());
      return readAddress(`#x1=${bytes.toString("base64url")}`);
    };
    const right = { n: ["a", "b"], x: [0, 10], y: [0, null] };
    expect((await holding(right)).state).toBe("still");
    for (const wrong of [
      null,
      [],
      { ...right, n: ["a", "a"] },
      { ...right, n: [1, 2] },
      { ...right, x: "far" },
      { ...right, e: [0, 5, 0], k: [""], t: ["KNOWS"] },
      { ...right, c: [0, 0, 0, 100, 100] },
      { ...right, p: [-1] },
    ])
      expect((await holding(wrong)).state, JSON.stringify(wrong)).toBe("damaged");
  });

  test("three hundred nodes fit, thousands are named and not cut", async () => {
    const chance = random(3);
    const still = (count: number): Still => ({
      nodes: Array.from({ length: count }, (_, index) => ({
        key: `person/name-${Math.floor(chance() * 1e6)}-${index}`,
        x: Math.round(chance() * 9_000) / 10,
        y: Math.round(chance() * 9_000) / 10,
        pinned: false,
        hidden: false,
        brought: null,
      })),
      edges: [],
      view: PLAIN_VIEW,
      selection: { nodes: [], edges: [] },
      camera: null,
      panel: null,
      scene: null,
    });
    expect((await written(still(300))).length).toBeLessThan(8_000);
    expect(await written(still(4_941))).toBe("#large=4941");
    expect(await readAddress("#large=4941")).toEqual({ state: "large", nodes: 4_941 });
  });
});

test("the address of a scene is its id", async () => {
  expect(await readAddress(sceneAddress("elysee-2025-1a2b3c4d"))).toEqual({
    state: "scene",
    id: "elysee-2025-1a2b3c4d",
  });
  expect(await readAddress("#scene=../../etc")).toEqual({ state: "damaged" });
});

describe("restoring what a database has changed meanwhile", () => {
  const before = createExploration({ arranger: inPlace });
  before.add({
    nodes: ["a", "b", "c"].map((key) => node(key)),
    edges: [
      { ...edge("a", "b"), key: "5:old:1" },
      { ...edge("b", "c"), key: "b|KNOWS|c|2022" },
    ],
  });
  const still = stillOf(before, { camera: null, panel: null, scene: null });

  test("nodes that are gone are counted, with the edges at them", () => {
    const database = databaseOf(before);
    const { kept, missing } = restore(still, { nodes: database.nodes.slice(0, 2), edges: database.edges.slice(0, 1) });
    expect(missing).toEqual({ nodes: 1, edges: 1 });
    expect(kept.graph.nodes.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test("an edge whose element id has changed is found by its ends; one that was not on the canvas stays away", () => {
    const database = databaseOf(before);
    const rebuilt = [
      { ...edge("a", "b"), key: "5:new:7" },
      { ...edge("b", "c"), key: "b|KNOWS|c|2022" },
      { ...edge("b", "c"), key: "b|KNOWS|c|2023" },
    ];
    const { kept, missing } = restore(still, { nodes: database.nodes, edges: rebuilt });
    expect(missing).toEqual({ nodes: 0, edges: 0 });
    expect(kept.graph.edges.map(({ key }) => key).sort()).toEqual(["5:new:7", "b|KNOWS|c|2022"]);
  });
});
