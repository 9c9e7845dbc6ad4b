import type { Item, Node } from "./tree.ts";
import { within } from "./walk.ts";

/** The variables that these parts of a query take from around them, each as a column that carries it through a WITH. */
export function carried(parts: Node[], except: ReadonlySet<string> = new Set()): Item[] {
  const columns = new Map<string, Item>();
  for (const part of parts) {
    const local = new Set<string>();
    for (const each of within(part)) if (each.kind === "name") local.add(each.name);
    for (const each of within(part)) {
      if (each.kind !== "variable" || except.has(each.name) || local.has(each.name)) continue;
      const { start, end, name } = each;
      columns.set(name, { kind: "item", start, end, value: each, column: name, aliased: true });
    }
  }
  return [...columns.values()];
}
