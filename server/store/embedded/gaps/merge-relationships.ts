import { at } from "../guard/make.ts";
import { inside, mixes, unlike } from "../guard/mixing.ts";
import { rule } from "../guard/rule.ts";
import type { Entry, Expression, PathPattern, SetItem } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

const SENTENCE = "The embedded store has found a relationship for MERGE that holds a value of another type: '1' for 1.";

export const mergeRelationships = rule({
  id: "merge-relationships",
  sentence: "MERGE of a relationship refuses one whose property is of another type than the value it looks for.",
  why: "The engine takes '1' for 1 in MERGE (a)-[:RATED {stars: 1}]->(b) too.",
  example: "MATCH (a), (b) MERGE (a)-[r:RATED {stars: 1}]->(b)",
  does: "refuses",
  at: ["merge"],
  change(node, { fresh, fail }) {
    // A node by itself is found by the type of the value as well.
    if (node.path.elements.length === 1) return undefined;
    const checks: SetItem[] = [];
    const elements = node.path.elements.map((element): PathPattern["elements"][number] => {
      const risky = element.properties?.kind === "map" ? element.properties.entries.filter(isRisky) : [];
      if (risky.length === 0) return element;
      const make = at(element);
      const variable = element.variable ?? make.name(fresh());
      const kind = element.kind === "nodePattern" ? T.NODE : T.RELATIONSHIP;
      const of = { ...make.variable(variable.name, T.sure(kind)), kind: "variable" as const, name: variable.name };
      const other = make.any(...risky.flatMap((entry) => differences(of, entry)));
      const { start, end } = element;
      const nothing: Expression = { kind: "map", start, end, entries: [], type: T.sure(T.MAP) };
      const value = make.choose([[other, fail(SENTENCE, element)]], nothing);
      checks.push({ kind: "setAll", start, end, variable: of, operator: "+=", value });
      return { ...element, variable };
    });
    if (checks.length === 0) return undefined;
    return { ...node, path: { ...node.path, elements }, onMatch: [...checks, ...node.onMatch] };
  },
});

const isRisky = ({ value }: Entry) => {
  const type = value.type ?? T.ANY;
  return mixes(T.PROPERTY, type) || inside(T.PROPERTY, type) !== "right";
};

/** What is true where a text was found for another value, or texts in a list for others. */
function differences(of: Expression, { key, value, start, end }: Entry): Expression[] {
  const make = at({ start, end });
  const found: Expression = { kind: "property", start, end, of, key, type: T.PROPERTY };
  const type = value.type ?? T.ANY;
  return [
    ...(mixes(T.PROPERTY, type) ? [unlike(make, found, value)] : []),
    ...(T.may(type, T.LIST)
      ? [make.binary("<>", make.isTyped(found, "LIST<STRING>"), make.isTyped(value, "LIST<STRING>"), T.sure(T.BOOLEAN))]
      : []),
  ];
}
