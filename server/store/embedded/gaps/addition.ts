import { floatText } from "../guard/float-text.ts";
import { at, type Maker } from "../guard/make.ts";
import { nulls } from "../guard/mixing.ts";
import { once } from "../guard/once.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Binary, Expression } from "../guard/tree.ts";
import * as T from "../guard/types.ts";

export const addition = rule({
  id: "addition",
  sentence: "A number before a text, and one item before or behind a list, are added as Cypher adds them; || is +.",
  why: "The engine gives null for 1 + 'a' and [1] + 2, writes 1.0 as '1', adds true to a text, and knows no ||.",
  example: "RETURN [1, 2] + 3 AS list, 1 + 'a' AS text, 'a' || 'b' AS joined",
  does: "rewrites",
  at: ["binary"],
  change(node, context) {
    if (node.operator === "||") return { ...node, operator: "+" };
    if (node.operator !== "+" || T.isNull(node.left.type) || T.isNull(node.right.type)) return undefined;
    const make = at(node);
    if (cases(make, node, node.left, node.right, context).length === 0) return undefined;
    return once([node.left, node.right], context.fresh, (left = node.left, right = node.right) => {
      const missing = nulls(make, left, right);
      const branches = cases(make, node, left, right, context);
      if (missing.length > 0) branches.unshift([make.any(...missing), make.literal(null)]);
      return { ...make.choose(branches, { ...node, left, right }), type: node.type };
    });
  },
});

const UNADDABLE: [number, string][] = [
  [T.BOOLEAN, "BOOLEAN"],
  [T.MAP, "MAP"],
];

function cases(
  make: Maker,
  node: Binary,
  left: Expression,
  right: Expression,
  context: Context,
): [Expression, Expression][] {
  const [a, b] = [left.type ?? T.ANY, right.type ?? T.ANY];
  const found: [Expression, Expression][] = [];
  const is = (side: Expression, kind: number, type: string) =>
    T.only(side.type, kind) ? [] : [make.isTyped(side, type)];
  const when = (tests: Expression[], then: Expression) =>
    found.push([tests.length > 0 ? make.all(...tests) : make.literal(true), then]);
  const add = (x: Expression, y: Expression): Expression => ({ ...node, left: x, right: y });
  const one = (item: Expression): Expression => ({
    kind: "list",
    start: item.start,
    end: item.end,
    items: [item],
    type: T.listOf(item.type),
  });
  if (T.may(a, T.LIST) && !T.only(b, T.LIST)) {
    const alone = T.may(b, T.LIST) ? [make.not(make.isTyped(right, "LIST"))] : [];
    when([...is(left, T.LIST, "LIST"), ...alone], add(left, one(right)));
  }
  if (T.may(b, T.LIST) && !T.only(a, T.LIST)) {
    const alone = T.may(a, T.LIST) ? [make.not(make.isTyped(left, "LIST"))] : [];
    when([...alone, ...is(right, T.LIST, "LIST")], add(one(left), right));
  }
  const sides: [Expression, Expression, (text: Expression) => Expression][] = [
    [left, right, (text) => add(text, right)],
    [right, left, (text) => add(left, text)],
  ];
  for (const [side, other, put] of sides) {
    if (!T.may(other.type, T.STRING)) continue;
    const text = is(other, T.STRING, "STRING");
    if (T.may(side.type, T.FLOAT)) when([...text, ...is(side, T.FLOAT, "FLOAT")], put(floatText(side, context)));
    if (side === left && T.may(side.type, T.INTEGER))
      when([...text, ...is(side, T.INTEGER, "INTEGER")], put(make.call("toString", T.sure(T.STRING), side)));
    if (T.may(side.type, T.BOOLEAN))
      when(
        [...text, ...is(side, T.BOOLEAN, "BOOLEAN")],
        context.fail("A truth value cannot be added to a text.", side),
      );
  }
  for (const side of [left, right]) {
    if (T.only(side.type, T.ENTITY | T.PATH))
      when([], context.fail("Nodes are added to lists only.", side, "query-invalid"));
    for (const [kind, type] of UNADDABLE)
      if (T.may(side.type, kind))
        when(
          [make.isTyped(side, type)],
          context.fail("This cannot be added to anything but a list.", side, "query-invalid"),
        );
  }
  return found;
}
