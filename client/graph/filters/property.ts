import { foldLetters } from "../../../server/contract/fold.ts";
import type { Value } from "../../../server/contract/typed.ts";
import type { Values, ValuesOf } from "../parameters.ts";
import { EXCEPT, type Filter, type FilterEdge, type FilterNode, STRAYS } from "./filter.ts";
import { isWithin, textsOf } from "./values.ts";

const when = (id: string, value: string) => (values: Values) => values[id] === value;

const parameters = [
  { id: "of", type: "choice", options: ["node", "edge"], default: "node" },
  { id: "nodeProperty", type: "nodeProperty", when: when("of", "node") },
  { id: "edgeProperty", type: "edgeProperty", when: when("of", "edge") },
  { id: "test", type: "choice", options: ["among", "range", "contains", "present"], default: "among" },
  { id: "values", type: "value", several: true, default: [], when: when("test", "among") },
  { id: "least", type: "text", default: "", when: when("test", "range") },
  { id: "most", type: "text", default: "", when: when("test", "range") },
  { id: "text", type: "text", default: "", when: when("test", "contains") },
  { ...EXCEPT, when: (values: Values) => values.test !== "range" },
  { id: "without", type: "boolean", default: false },
  { ...STRAYS, when: when("of", "edge") },
] as const;

/** Nodes or edges by the value of a property: among some, from … to (numbers and dates), containing a text, any at all. */
export const property = {
  id: "property",
  parameters,
  prepare(graph, given) {
    const values = given as ValuesOf<typeof parameters>;
    const { of, without, strays } = values;
    const name = of === "node" ? values.nodeProperty : values.edgeProperty;
    const some = of === "node" ? graph.someNode : graph.someEdge;
    if (!some((_key, { properties }) => (properties[name] ?? null) !== null)) return null;
    const isKept = testOf(values);
    const keeps = (_key: string, { properties }: FilterNode | FilterEdge) => {
      const value = properties[name] ?? null;
      return value === null ? without : isKept(value);
    };
    return of === "node" ? { node: keeps } : { edge: keeps, strays };
  },
} as const satisfies Filter;

function testOf({ test, values, least, most, text, except }: ValuesOf<typeof parameters>): (value: Value) => boolean {
  switch (test) {
    case "among": {
      const asked = new Set(values);
      return (value) => textsOf(value).some((each) => asked.has(each)) !== except;
    }
    case "range":
      return (value) => isWithin(value, least, most);
    case "contains": {
      const asked = foldLetters(text);
      return (value) => textsOf(value).some((each) => foldLetters(each).includes(asked)) !== except;
    }
    case "present":
      return () => !except;
  }
}
