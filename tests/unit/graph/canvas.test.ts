import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, createBoxes } from "../../../client/graph/canvas/boxes.ts";
import { breakLines, type Candidate, type Crowd, placeCaptions } from "../../../client/graph/canvas/captions.ts";
import { mixed } from "../../../client/graph/canvas/colors.ts";
import { isInside } from "../../../client/graph/canvas/controllers/lasso.ts";
import { type Ends, FAN, lanesOf } from "../../../client/graph/canvas/lanes.ts";
import { placeNames } from "../../../client/graph/canvas/names.ts";
import { distanceTo, loopShape, shapeOf } from "../../../client/graph/canvas/shape.ts";
import { SIDES } from "../../../client/graph/canvas/spots.ts";
import { boundsOf, cameraFor, cameraToInclude } from "../../../client/graph/canvas/view.ts";
import { isDashed } from "../../../client/graph/dashed.ts";
import { sizesFor } from "../../../client/graph/sizes.ts";

const space = { width: 800, height: 600 };
/** Ten pixels a letter. */
const measure = (text: string) => [...text].length * 10;

const caption = (key: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate => ({
  key,
  text: key,
  x,
  y,
  radius: 10,
  size: 12,
  bold: false,
  forced: false,
  ...more,
});

const place = (candidates: Candidate[], boxes = createBoxes(), crowd: Partial<Crowd> = {}) =>
  placeCaptions(candidates, boxes, { padding: 0, most: 1_000, sides: ["below"], ...crowd }, space, ({ text }) =>
    breakLines(text, 120, measure),
  );

describe("captions", () => {
  test("of two that meet, the more important one is written", () => {
    expect(place([caption("first", 100, 100), caption("second", 110, 104)]).map(({ key }) => key)).toEqual(["first"]);
  });

  test("where there is no room below, a caption stands beside its node or above it, on the canvas", () => {
    const spots = (x: number, most: number) => {
      const all = Array.from({ length: 4 }, (_, at) => caption(String(at), x, 300));
      return place(all, createBoxes(), { sides: SIDES.slice(0, most) });
    };
    expect(spots(400, 4).map(({ middle: { x, y } }) => [Math.sign(x - 400), Math.sign(y - 300)])).toEqual([
      [0, 1],
      [1, 0],
      [-1, 0],
      [0, -1],
    ]);
    expect(spots(400, 1)).toHaveLength(1);
    // at the right edge
    expect(spots(795, 4)).toHaveLength(3);
  });

  test("a node keeps others off, and not its own caption, however much room a crowd wants around it", () => {
    const disc = { left: 90, right: 110, top: 90, bottom: 110 };
    for (const padding of [2, 12, 36]) {
      const boxes = createBoxes();
      boxes.take(disc);
      const placed = place([caption("above", 100, 70), caption("own", 100, 100)], boxes, { padding });
      expect(placed.map(({ key }) => key)).toEqual(["own"]);
    }
  });

  test("whatever comes, no two lie on each other but those that are forced, and those are never lost", () => {
    const candidate = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      text: fc.string({ maxLength: 30 }),
      forced: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 60 }), (all) => {
        const candidates = all
          .map(({ x, y, text, forced }, index) => caption(String(index), x, y, { text, forced }))
          .sort((one, other) => Number(other.forced) - Number(one.forced));
        const placed = place(candidates, createBoxes(), { sides: SIDES });
        expect(placed.filter(({ forced }) => forced)).toHaveLength(candidates.filter(({ forced }) => forced).length);
        const boxes = placed.map(({ middle, lines, size, forced }) => ({
          forced,
          left: middle.x - Math.max(...lines.map(measure)) / 2,
          right: middle.x + Math.max(...lines.map(measure)) / 2,
          top: middle.y - size / 2,
          bottom: middle.y + size / 2,
        }));
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(0, index)) {
            if (one.forced && other.forced) continue;
            expect(overlap(one, other)).toBe(false);
          }
        }
      }),
    );
  });

  test("at the edge of the canvas they move inwards", () => {
    const [left, right] = place([caption("a long one", 3, 100), caption("another one", 797, 300)]);
    expect(left!.middle.x).toBeGreaterThan(50);
    expect(right!.middle.x).toBeLessThan(750);
  });

  test("a picture bears so many and no more, selected ones excepted", () => {
    const many = Array.from({ length: 20 }, (_, turn) => caption(`n${turn}`, 40 * turn + 20, 30 * turn));
    expect(place(many, createBoxes(), { most: 5 })).toHaveLength(5);
    const selected = many.map((each) => ({ ...each, forced: true }));
    expect(place(selected, createBoxes(), { most: 5 })).toHaveLength(20);
  });

  test("long ones are broken into two even lines; what still does not fit is shortened", () => {
    expect(breakLines("Elon Musk", 120, measure).lines).toEqual(["Elon Musk"]);
    expect(breakLines("Center for Digital Hate", 120, measure).lines).toEqual(["Center for", "Digital Hate"]);
    expect(breakLines("Declaration on inclusive artificial intelligence", 120, measure).lines).toEqual([
      "Declaration",
      "on inclusiv…",
    ]);
    expect(breakLines("x".repeat(500), 120, measure).lines).toEqual([`${"x".repeat(11)}…`]);
  });

  test("no line is ever wider than asked, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { lines, width } = breakLines(text, 120, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(120);
        expect(width).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe("names of edges", () => {
  const name = (from: [number, number], to: [number, number], forced = false, lane = 0) => ({
    edge: `${from}-${to}-${lane}`,
    text: "met",
    width: 30,
    size: 11,
    shape: shapeOf({ x: from[0], y: from[1], size: 10 }, { x: to[0], y: to[1], size: 10 }, lane),
    forced,
    turn: 0,
  });

  test("stand upright, whichever way the edge runs", () => {
    for (const to of [
      [300, 100],
      [-300, 100],
      [0, 300],
      [-200, -300],
    ] as [number, number][]) {
      const [placed] = placeNames([name([0, 0], to)], createBoxes());
      expect(Math.cos(placed!.at.angle)).toBeGreaterThanOrEqual(-1e-9);
    }
  });

  test("go where there is room along the edge, and are left out where there is none", () => {
    const boxes = createBoxes();
    boxes.take({ left: 120, right: 210, top: -20, bottom: 20 });
    const [aside] = placeNames([name([0, 0], [300, 0])], boxes);
    expect(aside!.at.x < 120 || aside!.at.x > 210).toBe(true);
    const full = createBoxes();
    full.take({ left: 0, right: 300, top: -20, bottom: 20 });
    expect(placeNames([name([0, 0], [300, 0])], full)).toEqual([]);
    expect(placeNames([name([0, 0], [300, 0], true)], full)).toHaveLength(1);
    expect(placeNames([name([0, 0], [40, 0])], createBoxes())).toEqual([]);
  });
});

describe("edges", () => {
  test("a single one is straight; parallel ones lie evenly to both sides, whichever way they run", () => {
    expect(lanesOf([[0, 1]])).toEqual({ lane: [0], bundle: [-1] });
    const edges: Ends[] = [
      [0, 1],
      [1, 0],
      [0, 1],
    ];
    const { lane: lanes, bundle } = lanesOf(edges);
    expect(bundle).toEqual([-1, -1, -1]);
    // As seen from node 0.
    const seen = lanes.map((lane, index) => (edges[index]![0] === 0 ? lane : -lane));
    expect(seen[0]! + seen[2]!).toBeCloseTo(0);
    expect(new Set(seen.map((lane) => lane.toFixed(6))).size).toBe(3);
  });

  test("as many as a fan holds keep within bounds and apart", () => {
    const fan = Array.from({ length: FAN.pair }, (): Ends => [0, 1]);
    const { lane, bundle } = lanesOf(fan);
    expect(new Set(lane).size).toBe(FAN.pair);
    expect(Math.max(...lane.map(Math.abs))).toBeLessThan(1.2);
    expect(new Set(bundle)).toEqual(new Set([-1]));
  });

  test("more are bundled, one bundle for each direction", () => {
    const forth = Array.from({ length: 600 }, (): Ends => [1, 0]);
    const back = Array.from({ length: 400 }, (): Ends => [0, 1]);
    const { lane, bundle } = lanesOf([...forth, ...back]);
    expect(new Set(bundle.slice(0, 600))).toEqual(new Set([0]));
    expect(new Set(bundle.slice(600))).toEqual(new Set([600]));
    // Each to its own right, so that they run beside each other.
    expect(lane[0]).toBeCloseTo(lane[600]!);
    expect(lane[0]).not.toBe(0);
    const oneWay = lanesOf(forth);
    expect(oneWay.lane.every((each) => each === 0)).toBe(true);
  });

  test("edges from a node to itself take turns while they are few", () => {
    const loops = Array.from({ length: 2 }, (): Ends => [1, 1]);
    expect(lanesOf(loops).lane).toEqual([0, 1]);
    const many = Array.from({ length: 30 }, (): Ends => [1, 1]);
    expect(new Set(lanesOf(many).bundle)).toEqual(new Set([0]));
  });

  test("the pointer finds the edge it is on, straight, curved or around", () => {
    const [one, other] = [
      { x: 0, y: 0, size: 10 },
      { x: 200, y: 0, size: 10 },
    ];
    const straight = shapeOf(one, other, 0);
    expect(distanceTo(straight, { x: 100, y: 3 })).toBeCloseTo(3);
    const curve = shapeOf(one, other, 0.5);
    const top = curve.at(0.5);
    expect(top.y).toBeCloseTo(-50);
    expect(distanceTo(curve, top)).toBeLessThan(1);
    expect(distanceTo(curve, { x: 100, y: 0 })).toBeGreaterThan(30);
    const ring = loopShape(one, 0);
    expect(distanceTo(ring, ring.at(0.3))).toBeLessThan(1);
  });

  test("what is denied, planned or offered is dashed, and nothing else", () => {
    const dashed = (properties: Record<string, string>) => isDashed({ properties });
    expect(dashed({ polarity: "denied", modality: "fact" })).toBe(true);
    expect(dashed({ modality: "planned" })).toBe(true);
    expect(dashed({ modality: "offered" })).toBe(true);
    expect(dashed({ polarity: "asserted", modality: "fact" })).toBe(false);
    expect(dashed({ modality: "alleged" })).toBe(false);
    expect(dashed({})).toBe(false);
  });
});

describe("the camera", () => {
  const reach = { side: 10, up: 10, down: 27 };
  const nodes = [
    { x: -900, y: 200, ...reach },
    { x: 300, y: -100, ...reach },
  ];

  test("shows all nodes and their captions when asked to fit", () => {
    const { x, y, zoom } = cameraFor(boundsOf(nodes)!, space);
    for (const node of nodes) {
      expect(Math.abs(node.x - x) * zoom).toBeLessThan(space.width / 2);
      expect(Math.abs(node.y - y) * zoom).toBeLessThan(space.height / 2);
    }
  });

  test("stays where it is when newcomers are in sight, and goes no farther than it has to", () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(cameraToInclude(boundsOf([{ x: 100, y: 50, ...reach }])!, camera, space)).toEqual(camera);
    const moved = cameraToInclude(boundsOf([{ x: 500, y: 0, ...reach }])!, camera, space);
    expect(moved.zoom).toBe(1);
    expect(moved.y).toBe(0);
    expect(moved.x).toBeGreaterThan(0);
    expect(moved.x).toBeLessThan(200);
  });

  test("has nothing to show of an empty canvas", () => {
    expect(boundsOf([])).toBeNull();
  });
});

test("a lasso holds what it goes around, dents left out", () => {
  const horseshoe = [
    [0, 0],
    [90, 0],
    [90, 90],
    [60, 90],
    [60, 30],
    [30, 30],
    [30, 90],
    [0, 90],
  ].map(([x, y]) => ({ x: x!, y: y! }));
  const within = (x: number, y: number) => isInside({ x, y }, horseshoe);
  expect([within(15, 60), within(75, 60), within(45, 15)]).toEqual([true, true, true]);
  expect([within(45, 60), within(45, 95), within(-1, 15), within(120, 15)]).toEqual([false, false, false, false]);
});

describe("sizes", () => {
  test("better connected nodes are larger, and none disappears", () => {
    for (const order of [5, 80, 300, 1_500, 20_000]) {
      const degrees = Array.from({ length: order }, (_, turn) => turn % 9);
      const { radius } = sizesFor(degrees, space);
      expect(radius(8)).toBeGreaterThan(radius(1));
      expect(radius(0)).toBeGreaterThan(1);
    }
  });

  test("one node more or less does not change the picture", () => {
    for (let order = 2; order < 3_000; order += 7) {
      const radius = (count: number) => sizesFor(Array(count).fill(4), space).radius(4);
      expect(Math.abs(radius(order) - radius(order + 1))).toBeLessThan(0.6);
    }
  });
});

test("a colour let into the background is opaque", () => {
  expect(mixed("#ff0000", "#ffffff", 0.5)).toBe("#ff8080");
  expect(mixed("#123456", "#fbfaf8", 1)).toBe("#123456");
});

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
