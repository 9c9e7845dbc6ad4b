import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOf, spanOf } from "../../../client/graph/dates.ts";
import { histogramOf } from "../../../client/timeline/histogram.ts";
import { clamped, moved, timeRecord, windowOf, withWindow } from "../../../client/timeline/window.ts";
import type { Value } from "../../../server/contract/typed.ts";

const days = (value: Value) => {
  const span = spanOf(value);
  return span && [span.from, span.to].map(isoOf);
};

describe("dates", () => {
  test.each<[Value, string[] | null]>([
    ["2022", ["2022-01-01", "2023-01-01"]],
    ["2022-12", ["2022-12-01", "2023-01-01"]],
    ["2025-02-11", ["2025-02-11", "2025-02-12"]],
    ["2025-02-11T10:30:00Z", ["2025-02-11", "2025-02-12"]],
    [1999, ["1999-01-01", "2000-01-01"]],
    [{ $type: "Date", _value: "2024-02-29" }, ["2024-02-29", "2024-03-01"]],
    [{ $type: "ZonedDateTime", _value: "2024-02-29T10:00:00+01:00[Europe/Paris]" }, ["2024-02-29", "2024-03-01"]],
    ["2023-02-29", null],
    ["2023-13", null],
    ["12 May", null],
    [42, null],
    [1999.5, null],
    [{ $type: "Duration", _value: "P1Y" }, null],
    [null, null],
  ])("%j", (value, expected) => {
    expect(days(value)).toEqual(expected);
  });
});

const day = fc.integer({ min: -40_000, max: 40_000 });
const span = fc.tuple(day, fc.constantFrom(1, 30, 365)).map(([from, length]) => ({ from, to: from + length }));
const items = fc.array(fc.array(span, { maxLength: 2 }), { maxLength: 30 });

describe("the histogram", () => {
  test("holds every date once, in bins side by side, not too many of them", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 30, max: 100 }), (all, most) => {
        const histogram = histogramOf(all, most);
        const dated = all.filter((spans) => spans.length > 0);
        if (!histogram) {
          expect(dated).toEqual([]);
          return;
        }
        const { bins, top } = histogram;
        expect(bins.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(dated.length, 6);
        expect(bins.length).toBeLessThanOrEqual(most);
        expect(top).toBe(Math.max(...bins.map(({ weight }) => weight)));
        expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
        for (const { from, to } of dated.flat()) {
          expect(from).toBeGreaterThanOrEqual(bins[0]!.from);
          expect(to).toBeLessThanOrEqual(bins.at(-1)!.to);
        }
      }),
    );
  });

  test("is of the finest step that fits: days of a week, months of years, years of centuries", () => {
    const unit = (...dates: string[]) =>
      histogramOf(
        dates.map((date) => [spanOf(date)!]),
        96,
      )?.unit;
    expect(unit("2025-02-08", "2025-02-11")).toBe("day");
    expect(unit("2024-02-08", "2025-02-11")).toBe("week");
    expect(unit("2022-12", "2025-02-11")).toBe("month");
    expect(unit("2000", "2020")).toBe("quarter");
    expect(unit("1950", "2020")).toBe("year");
    expect(unit("1100", "2020")).toBe("decade");
    expect(unit()).toBeUndefined();
  });
});

describe("the window", () => {
  const { bins } = histogramOf([[spanOf("2022-12")!], [spanOf("2025-02-11")!]], 96)!;

  test("is one filter: what is set is found again, and everything is no filter at all", () => {
    fc.assert(
      fc.property(fc.nat(bins.length - 1), fc.nat(bins.length), fc.boolean(), (start, length, undated) => {
        const window = clamped({ start, end: start + length }, bins.length);
        const filters = withWindow([], { clock: "edge:date", window, undated }, bins);
        const isWhole = window.start === 0 && window.end === bins.length;
        if (isWhole && undated) {
          expect(filters).toEqual([]);
          return;
        }
        expect(filters).toHaveLength(1);
        expect(windowOf(timeRecord(filters)!, bins)).toEqual(window);
        const again = withWindow(filters, { clock: "edge:date", window: null, undated: false }, bins);
        expect(again).toHaveLength(1);
        expect(withWindow(again, { clock: "edge:date", window: null, undated: true }, bins)).toEqual([]);
      }),
    );
  });

  test("keeps its width where it is carried, up to either end", () => {
    expect(moved({ start: 3, end: 5 }, 4, 10)).toEqual({ start: 7, end: 9 });
    expect(moved({ start: 3, end: 5 }, 40, 10)).toEqual({ start: 8, end: 10 });
    expect(moved({ start: 3, end: 5 }, -40, 10)).toEqual({ start: 0, end: 2 });
  });
});
