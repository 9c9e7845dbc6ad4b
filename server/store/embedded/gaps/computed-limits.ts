import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Project } from "../guard/tree.ts";

export const computedLimits = rule({
  id: "computed-limits",
  sentence: "SKIP and LIMIT take a number or a parameter; sums and products of them are worked out beforehand.",
  why: "The engine takes nothing else.",
  example: "UNWIND range(1, 10) AS x RETURN x LIMIT 1 + 1",
  does: "rewrites",
  at: ["project"],
  change(node, { params }) {
    const worked = (count: Project["skip"]) => {
      if (!count || count.kind === "literal" || count.kind === "parameter") return count;
      const value = numberOf(count, params);
      if (value === undefined || !Number.isSafeInteger(value) || value < 0)
        return refuse("The embedded store takes SKIP and LIMIT as a number or a parameter.", count);
      return at(count).integer(value);
    };
    const [skip, limit] = [worked(node.skip), worked(node.limit)];
    return skip === node.skip && limit === node.limit ? undefined : { ...node, skip, limit };
  },
});

function numberOf(value: NonNullable<Project["skip"]>, params: Record<string, unknown>): number | undefined {
  if (value.kind === "literal") return typeof value.value === "bigint" ? Number(value.value) : undefined;
  if (value.kind === "parameter")
    return typeof params[value.name] === "number" ? (params[value.name] as number) : undefined;
  if (value.kind === "call" && value.name.toLowerCase() === "tointeger" && value.args[0])
    return value.args[0].kind === "literal" ? Math.trunc(Number(value.args[0].value)) : numberOf(value.args[0], params);
  if (value.kind !== "binary") return undefined;
  const [a, b] = [numberOf(value.left, params), numberOf(value.right, params)];
  if (a === undefined || b === undefined) return undefined;
  if (value.operator === "+") return a + b;
  if (value.operator === "-") return a - b;
  return value.operator === "*" ? a * b : undefined;
}
