import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Picture } from "../../../server/explore/picture.ts";

type Joins = [string, string][];

/** What of a pool stands beside what, as the statement answers it. */
function adjacency(ids: string[], joins: Joins) {
  return ids.map((id) => ({
    id,
    beside: joins.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])),
  }));
}

function drawn(limit: number, ids: string[], joins: Joins): string[] {
  const picture = new Picture(limit);
  picture.offer(ids, adjacency(ids, joins));
  picture.grow();
  picture.fill();
  return picture.drawn;
}

describe("a first picture", () => {
  test("takes the best that stand beside what is drawn, though others are better", () => {
    expect(
      drawn(
        3,
        ["a", "b", "c", "d"],
        [
          ["a", "c"],
          ["c", "d"],
          ["b", "x"],
        ],
      ),
    ).toEqual(["a", "c", "d"]);
  });

  test("goes on with the next best part when one is drawn, and with what stands alone last", () => {
    const ids = ["a", "lonely", "b", "c", "d"];
    const joins: Joins = [
      ["a", "d"],
      ["b", "c"],
    ];
    expect(drawn(4, ids, joins)).toEqual(["a", "b", "c", "d"]);
    expect(drawn(9, ids, joins)).toEqual(ids);
  });

  test("grows into what is offered later", () => {
    const picture = new Picture(3);
    picture.offer(["a", "b"], adjacency(["a", "b"], []));
    picture.grow();
    expect([picture.drawn, picture.wantsMore]).toEqual([[], false]);
    picture.fill();
    expect(picture.drawn).toEqual(["a", "b"]);

    const joined = new Picture(3);
    joined.offer(["a", "b"], adjacency(["a", "b"], [["a", "x"]]));
    joined.offer(
      ["x", "y"],
      adjacency(
        ["x", "y"],
        [
          ["x", "a"],
          ["x", "y"],
        ],
      ),
    );
    joined.grow();
    expect(joined.drawn).toEqual(["a", "x", "y"]);
  });

  test("is never larger than its limit, holds nothing twice, and wastes no place", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 15 }),
        (limit, size, pairs) => {
          const ids = Array.from({ length: size }, (_, i) => `n${i}`);
          const joins = pairs.map(([a, b]): [string, string] => [`n${a % size}`, `n${b % size}`]);
          const picture = drawn(limit, ids, joins);
          expect(new Set(picture).size).toBe(picture.length);
          expect(picture).toHaveLength(Math.min(limit, size));
          expect(picture).toEqual(ids.filter((id) => picture.includes(id)));
        },
      ),
    );
  });
});
