import { isScalar } from "../../../contract/typed.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { NodePattern, PathPattern, RelationshipPattern } from "../guard/tree.ts";

export const createFromParameter = rule({
  id: "create-from-parameter",
  sentence: "CREATE (n $properties) becomes CREATE (n {name: $properties.name, …}).",
  why: "The engine knows no parameter in place of a map.",
  example: "CREATE (n:Person $person) RETURN n",
  does: "rewrites",
  at: ["create"],
  change(node, { params }) {
    const paths = node.paths.map((path): PathPattern => ({ ...path, elements: path.elements.map(element) }));
    return { ...node, paths };

    function element<E extends NodePattern | RelationshipPattern>(each: E): E {
      const { properties } = each;
      if (properties?.kind !== "parameter") return each;
      const { start, end, name } = properties;
      const given = params[name];
      if (typeof given !== "object" || given === null || Array.isArray(given) || isScalar(given))
        return refuse(`$${name} has to be a map here.`, properties);
      const of = { kind: "parameter", start, end, name } as const;
      const entries = Object.keys(given).map((key) => {
        const value = { kind: "property", start, end, of, key } as const;
        return { kind: "entry", start, end, key, value } as const;
      });
      return { ...each, properties: { kind: "map", start, end, entries } };
    }
  },
});
