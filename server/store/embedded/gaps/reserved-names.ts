import type { Value } from "../../../contract/typed.ts";
import { is } from "../tokens.ts";
import type { Gap } from "./gap.ts";

const RESERVED = new Set(["_id", "_labels", "_type", "_source", "_target"]);

export const reservedNames: Gap = {
  id: "reserved-names",
  sentence: "The embedded store keeps the property names _id, _labels, _type, _source and _target for itself.",
  why: "Rows hide properties of nodes that are called so, and a map that has them cannot be told from a node.",
  example: "RETURN {_id: 1, _labels: ['Person']} AS map",
  refuses: ({ tokens }) =>
    tokens.find(({ kind, value, text }, i) => {
      if (!RESERVED.has(kind === "name" ? value : text)) return false;
      const key = is(tokens[i + 1], ":") && (is(tokens[i - 1], "{") || is(tokens[i - 1], ","));
      return key || is(tokens[i - 1], ".");
    }),
  refusesParams: (params) => Object.values(params).some(mentions),
};

function mentions(value: Value): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(mentions);
  return Object.entries(value).some(([key, each]) => RESERVED.has(key) || mentions(each));
}
