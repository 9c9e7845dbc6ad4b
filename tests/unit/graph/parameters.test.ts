import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { catalogOf } from "../../../client/graph/catalog.ts";
import { createExploration } from "../../../client/graph/create.ts";
import {
  checkValues,
  defaultValues,
  type Parameter,
  parametersFor,
  type Setting,
  type ValuesOf,
} from "../../../client/graph/parameters.ts";
import { subgraph } from "./graphs.ts";
import { inPlace } from "./in-place.ts";

const PARAMETERS = [
  { id: "gap", type: "number", min: 0, max: 2, step: 0.1, default: 1 },
  { id: "rounds", type: "integer", min: 1, default: 3 },
  { id: "least", type: "integer", default: null },
  { id: "even", type: "boolean", default: false },
  { id: "direction", type: "choice", options: ["down", "right"], default: "down" },
  { id: "title", type: "text", default: "" },
  { id: "around", type: "node", optional: true },
  { id: "by", type: "nodeProperty", when: ({ even }) => even === true },
  { id: "types", type: "relationshipType", several: true, default: [] },
] as const satisfies readonly Parameter[];

describe("values", () => {
  test("that are not given are the defaults; those of unknown parameters are left out", () => {
    const { values } = checkValues(PARAMETERS, { gap: 0.5, colour: "red" });
    expect(values).toEqual({ ...defaultValues(PARAMETERS), gap: 0.5 });
  });

  test.each<[string, Record<string, Setting>, string]>([
    ["too large a number", { gap: 3 }, "range"],
    ["no number", { gap: Number.NaN }, "kind"],
    ["a text for a number", { gap: "1" }, "kind"],
    ["half an integer", { rounds: 1.5 }, "kind"],
    ["too small an integer", { rounds: 0 }, "range"],
    ["a text for a switch", { even: "true" }, "kind"],
    ["an option that there is not", { direction: "up" }, "option"],
    ["a number for a name", { around: 7 }, "kind"],
    ["a name where there are several", { types: "MET" }, "kind"],
    ["a name that has to be chosen", { even: true }, "missing"],
  ])("are refused for %s", (_what, given, reason) => {
    expect(checkValues(PARAMETERS, given).invalid?.reason).toBe(reason);
  });

  test("of parameters that do not matter are not asked for", () => {
    expect(parametersFor(PARAMETERS, {}).map(({ id }) => id)).not.toContain("by");
    expect(parametersFor(PARAMETERS, { even: true }).map(({ id }) => id)).toContain("by");
  });

  test("that name what the graph has lost are refused", () => {
    const exploration = createExploration({ arranger: inPlace });
    exploration.add(subgraph("a b"));
    const { has } = catalogOf(exploration.graph);
    expect(checkValues(PARAMETERS, { around: "a", types: ["KNOWS"] }, has).invalid).toBeUndefined();
    expect(checkValues(PARAMETERS, { around: "gone" }, has).invalid).toEqual({
      parameter: "around",
      reason: "gone",
      given: "gone",
    });
    expect(checkValues(PARAMETERS, { types: ["KNOWS", "GONE"] }, has).invalid?.reason).toBe("gone");
  });

  test("whatever comes, is clean or refused, and clean values stay as they are", () => {
    const setting = fc.oneof(fc.double(), fc.boolean(), fc.string(), fc.array(fc.string()), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...PARAMETERS.map(({ id }) => id), "other"), setting), (given) => {
        const { values } = checkValues(PARAMETERS, given);
        if (values) expect(checkValues(PARAMETERS, values)).toEqual({ values });
      }),
    );
  });

  test("have the types that their parameters say", () => {
    type Clean = ValuesOf<typeof PARAMETERS>;
    expectTypeOf<Clean["gap"]>().toEqualTypeOf<number>();
    expectTypeOf<Clean["least"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Clean["even"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Clean["direction"]>().toEqualTypeOf<"down" | "right">();
    expectTypeOf<Clean["around"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Clean["by"]>().toEqualTypeOf<string>();
    expectTypeOf<Clean["types"]>().toEqualTypeOf<readonly string[]>();
  });
});
