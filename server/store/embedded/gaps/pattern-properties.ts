import { liftingRule } from "../guard/lift.ts";
import { inside, mixes } from "../guard/mixing.ts";
import type { Entry } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const patternProperties = liftingRule(
  {
    id: "pattern-properties",
    sentence: "A property in a pattern that may meet values of another type, or be null, becomes a condition in WHERE.",
    why: "The engine takes '1' for 1 in {number: 1} too, and a null for no condition.",
    example: "MATCH (n {number: 1}) RETURN n",
  },
  (element) => {
    const { properties } = element;
    if (properties?.kind !== "map") return undefined;
    const risky = properties.entries.filter(isRisky);
    if (risky.length === 0) return undefined;
    const entries = properties.entries.filter((entry) => !isRisky(entry));
    const left = { ...element, properties: entries.length > 0 ? { ...properties, entries } : undefined };
    return {
      left,
      holds: (of, make) =>
        make.all(
          ...risky.map(({ key, value, start, end }) =>
            make.binary("=", { kind: "property", start, end, of, key, type: T.PROPERTY }, value, T.maybe(T.BOOLEAN)),
          ),
        ),
    };
  },
);

const isRisky = ({ value }: Entry) => {
  const type = value.type ?? T.ANY;
  return type.nullable || mixes(T.PROPERTY, type) || inside(T.PROPERTY, type) !== "right";
};
