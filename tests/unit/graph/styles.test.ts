import { describe, expect, test } from "vitest";
import { createExploration } from "../../../client/graph/create.ts";
import { type Job, type Listener, type Measurer, measure } from "../../../client/graph/metrics/measurer.ts";
import { RULE_KINDS } from "../../../client/graph/styles/kinds/list.ts";
import { OTHER, PAINTS, paintAt, RAMP_NAMES } from "../../../client/graph/styles/paints.ts";
import type { Rule } from "../../../client/graph/styles/rule.ts";
import { scaleOf } from "../../../client/graph/styles/scale.ts";
import { newRule } from "../../../client/graph/styling.ts";
import type { Properties, Value } from "../../../server/contract/typed.ts";
import { edge, node, subgraph } from "./graphs.ts";
import { inPlace, measureInPlace } from "./in-place.ts";

function explored(nodes: Record<string, Properties>, measurer: Measurer = measureInPlace) {
  const exploration = createExploration({ arranger: inPlace, measurer });
  const keys = Object.keys(nodes);
  exploration.add({
    nodes: keys.map((key) => ({ key, attributes: { ...node(key).attributes, properties: nodes[key]! } })),
    edges: keys.slice(1).map((key) => edge(keys[0]!, key)),
  });
  return exploration;
}

const rule = (kind: string, values: Rule["values"], id = kind): Rule => ({ id, kind, values, on: true });
const numbers = (count: number): Record<string, Properties> =>
  Object.fromEntries(Array.from({ length: count }, (_, turn) => [`n${turn}`, { age: turn, name: `N ${turn}` }]));

describe("rules of style", () => {
  test("colour by a number, from little to much, and leave out what has none", () => {
    const exploration = explored({ ...numbers(5), none: {}, odd: { age: { $type: "Float", _value: "NaN" } } });
    exploration.setView({ rules: [rule("node-color", { by: "property", property: "age", ramp: "blues" })] });
    const color = (key: string) => exploration.styles().node(key).color;
    expect(color("n0")).toEqual(paintAt("blues", 0));
    expect(color("n4")).toEqual(paintAt("blues", 1));
    expect([color("none"), color("odd")]).toEqual([OTHER, OTHER]);
    const [outcome] = exploration.styling().outcomes;
    expect(outcome).toMatchObject({ count: 7, scale: { type: "amounts", least: 0, most: 4 } });
  });

  test("of two about the same the upper one counts; one that is switched off does not", () => {
    const exploration = explored(numbers(3));
    const upper = rule("node-color", { by: "one", color: "red" }, "upper");
    const lower = rule("node-color", { by: "one", color: "teal" }, "lower");
    exploration.setView({ rules: [upper, lower] });
    expect(exploration.styles().node("n1").color).toEqual(PAINTS.red);
    exploration.setView({ rules: [{ ...upper, on: false }, lower] });
    expect(exploration.styles().node("n1").color).toEqual(PAINTS.teal);
    exploration.undo();
    exploration.undo();
    expect(exploration.styles().node("n1").color).toBeNull();
  });

  test("are about the kinds they name, and what they do not say stays as it is", () => {
    const exploration = createExploration({ arranger: inPlace, measurer: measureInPlace });
    exploration.add({ nodes: [node("a", ["Person"]), node("b", ["Movie"])], edges: [edge("a", "b", "ACTED_IN")] });
    exploration.setView({
      rules: [
        rule("node-icon", { labels: ["Movie"], icon: "Work" }),
        rule("node-size", { labels: ["Person"], by: "one", size: 1 }),
        rule("edge-width", { types: ["DIRECTED"], by: "one", width: 3 }),
      ],
    });
    // The last one names a type that there is not.
    expect(exploration.styling().outcomes[2]!.invalid).toMatchObject({ parameter: "types", reason: "gone" });
    const { styles } = exploration;
    expect([styles().node("a").icon, styles().node("b").icon]).toEqual([null, "Work"]);
    expect(styles().node("a").weight).toBeGreaterThan(10);
    expect(styles().node("b").weight).toBeNull();
    expect(styles().edge(edge("a", "b", "ACTED_IN").key).width).toBe(1);
  });

  test("caption by a property, and by the usual one where it is empty", () => {
    const exploration = explored({ a: { title: "A film" }, b: { title: " " }, c: { title: ["x", 2] }, d: {} });
    exploration.setView({ rules: [rule("node-caption", { property: "title" })] });
    const captions = ["a", "b", "c", "d"].map((key) => exploration.styles().node(key).caption);
    expect(captions).toEqual(["A film", null, "x, 2", null]);
  });

  test("on what is gone, and of kinds that there are not, say so and do nothing", () => {
    const exploration = explored(numbers(3));
    exploration.setView({
      rules: [
        rule("node-color", { by: "property", property: "gone" }),
        rule("node-glow", { by: "one" }),
        rule("node-size", { by: "metric", metric: "page-rank", size: Number.NaN }),
        rule("node-border", { by: "one", color: "no such colour" }),
        rule("node-color", { by: "metric", metric: "charisma" }, "unmeasured"),
      ],
    });
    const [color, glow, size, border, unmeasured] = exploration.styling().outcomes;
    expect(color!.invalid).toMatchObject({ reason: "gone", given: "gone" });
    expect(glow!.kind).toBeUndefined();
    expect(size!.invalid).toBeNull();
    expect(border!.invalid).toMatchObject({ reason: "option" });
    expect(unmeasured!.invalid).toMatchObject({ reason: "gone", given: "charisma" });
    expect(exploration.styles().node("n0").color).toBeNull();
  });

  test("begin with something that works, whatever their kind", () => {
    const exploration = explored(numbers(4));
    for (const kind of RULE_KINDS.filter(({ of }) => of === "node")) {
      const fresh = newRule(exploration, kind, []);
      exploration.setView({ rules: [fresh] });
      expect(exploration.styling().outcomes[0], kind.id).toMatchObject({ invalid: null, count: 4 });
    }
    const ids = [
      newRule(exploration, RULE_KINDS[0]!, []),
      newRule(exploration, RULE_KINDS[0]!, [rule("x", {}, "rule-1")]),
    ];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2);
  });
});

describe("scales", () => {
  test("give categories their colours by frequency, and count those that have none", () => {
    const values = Array.from({ length: 20_000 }, (_, turn): Value => (turn % 2 === 0 ? "most" : `c${turn}`));
    const scale = scaleOf(values);
    if (scale?.type !== "categories") throw new Error("no categories");
    expect(scale.entries[0]).toMatchObject({ name: "most", count: 10_000, paint: PAINTS.blue });
    expect(scale.entries.length + scale.more).toBe(10_001);
    expect(scale.paint("c19999")).toEqual(OTHER);
  });

  test("of dates are scales of dates", () => {
    const scale = scaleOf(["2022", "2022-12", { $type: "Date", _value: "2024-05-01" }, "unknown"]);
    expect(scale).toMatchObject({ type: "amounts", dates: true });
  });

  test("of one value lie in the middle; of none there are none", () => {
    const scale = scaleOf([7, 7]);
    expect(scale?.type === "amounts" && scale.share(7)).toBe(0.5);
    expect(scaleOf([null, undefined])).toBeNull();
  });

  test.each(RAMP_NAMES)("the colours of %s go from near the background to far from it, in either theme", (name) => {
    const light = (color: string) =>
      [1, 3, 5].reduce((sum, at, channel) => {
        const weight = [0.2126, 0.7152, 0.0722][channel]!;
        return sum + weight * Number.parseInt(color.slice(at, at + 2), 16);
      }, 0);
    const steps = Array.from({ length: 9 }, (_, step) => paintAt(name, step / 8));
    for (const [before, after] of steps.slice(1).map((step, turn) => [steps[turn]!, step] as const)) {
      expect(light(after.light)).toBeLessThan(light(before.light));
      expect(light(after.dark)).toBeGreaterThan(light(before.dark));
    }
  });
});

describe("what metrics come to", () => {
  /** Holds each job until the test lets it end. */
  function held() {
    const jobs: { job: Job; listener: Listener; ended: boolean }[] = [];
    const measurer: Measurer = (job, listener) => {
      const own = { job, listener, ended: false };
      jobs.push(own);
      return () => {
        own.ended = true;
      };
    };
    const finish = (turn: number) =>
      jobs[turn]!.listener.reported({ share: 1, values: measure(jobs[turn]!.job, () => {}) });
    return { jobs, measurer, finish };
  }

  test("colours nodes once it is there, and takes no step of the history", () => {
    const { jobs, measurer, finish } = held();
    const exploration = explored(numbers(5), measurer);
    exploration.setView({ rules: [rule("node-color", { by: "metric", metric: "degree", ramp: "blues" })] });
    expect(exploration.styles().node("n0").color).toBeNull();
    jobs[0]!.listener.reported({ share: 0.4, values: null });
    expect(exploration.metrics.read("degree")).toMatchObject({ progress: 0.4, stale: true });
    finish(0);
    expect(exploration.styles().node("n0").color).toEqual(paintAt("blues", 1));
    expect(exploration.metrics.read("degree")).toMatchObject({ progress: null, stale: false });
    exploration.undo();
    expect(exploration.snapshot().view.rules).toEqual([]);
  });

  test("is worked out again when the graph changes, and is said to be stale meanwhile", () => {
    const { jobs, measurer, finish } = held();
    const exploration = explored(numbers(3), measurer);
    exploration.metrics.use("test", ["degree"]);
    finish(0);
    exploration.add(subgraph("n0 more"));
    expect(exploration.metrics.read("degree").stale).toBe(true);
    expect(jobs).toHaveLength(2);
    finish(1);
    expect(exploration.metrics.read("degree").values.get("more")).toBe(1);
    exploration.move({ n0: { x: 1, y: 2 } });
    expect(jobs).toHaveLength(2);
  });

  test("can be given up, and taken up again", () => {
    const { jobs, measurer } = held();
    const exploration = explored(numbers(3), measurer);
    exploration.metrics.use("test", ["betweenness"]);
    exploration.metrics.stop("betweenness");
    expect(jobs[0]!.ended).toBe(true);
    expect(exploration.metrics.read("betweenness").progress).toBeNull();
    exploration.metrics.resume("betweenness");
    expect(jobs).toHaveLength(2);
    exploration.metrics.use("test", []);
    expect(jobs[1]!.ended).toBe(true);
  });
});
