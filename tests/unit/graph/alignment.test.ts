import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned, EDGES, spread } from "../../../client/graph/alignment.ts";
import type { Positions } from "../../../client/graph/exploration.ts";

const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const some = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), place, { minKeys: 1, maxKeys: 12 });
const after = (places: Positions, change: Positions) => Object.values({ ...places, ...change });

describe("aligning", () => {
  const places = { a: { x: 0, y: 10 }, b: { x: 30, y: -20 }, c: { x: 10, y: 0 } };

  test("puts all on the line that is meant, y upwards, and leaves those that are there", () => {
    expect(aligned(places, "left")).toEqual({ b: { x: 0, y: -20 }, c: { x: 0, y: 0 } });
    expect(aligned(places, "right")).toEqual({ a: { x: 30, y: 10 }, c: { x: 30, y: 0 } });
    expect(aligned(places, "top")).toEqual({ b: { x: 30, y: 10 }, c: { x: 10, y: 10 } });
    expect(aligned(places, "bottom")).toEqual({ a: { x: 0, y: -20 }, c: { x: 10, y: -20 } });
    expect(aligned(places, "center").a).toEqual({ x: 15, y: 10 });
    expect(aligned(places, "middle").b).toEqual({ x: 30, y: -5 });
  });

  test("to anything moves nobody beyond where the others were, and doing it twice is doing it once", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...EDGES), (all, to) => {
        const change = aligned(all, to);
        const line = to === "left" || to === "right" || to === "center" ? "x" : "y";
        const values = Object.values(all).map((each) => each[line]);
        const now = new Set(after(all, change).map((each) => each[line]));
        expect(now.size).toBe(1);
        const [only] = now;
        expect(only).toBeGreaterThanOrEqual(Math.min(...values));
        expect(only).toBeLessThanOrEqual(Math.max(...values));
        expect(aligned({ ...all, ...change }, to)).toEqual({});
      }),
    );
  });
});

test("spreading keeps the ends and the order, and leaves the same room between all", () => {
  fc.assert(
    fc.property(some, fc.constantFrom("x" as const, "y" as const), (all, axis) => {
      const before = Object.values(all).map((each) => each[axis]);
      const now = after(all, spread(all, axis))
        .map((each) => each[axis])
        .sort((a, b) => a - b);
      expect(now[0]).toBeCloseTo(Math.min(...before));
      expect(now.at(-1)).toBeCloseTo(Math.max(...before));
      const room = (now.at(-1)! - now[0]!) / Math.max(1, now.length - 1);
      for (const [at, value] of now.entries()) expect(value).toBeCloseTo(now[0]! + at * room);
    }),
  );
  const crowd = { a: { x: 0, y: 0 }, c: { x: 9, y: 3 }, b: { x: 1, y: 9 } };
  expect(spread(crowd, "x")).toEqual({ b: { x: 4.5, y: 9 } });
});
