import { aggregates } from "../guard/analyze/projections.ts";
import { at } from "../guard/make.ts";
import { refuse } from "../guard/objection.ts";
import { type Context, rule } from "../guard/rule.ts";
import type { Clause, Entry, Expression, Labels, Merge, Node, PathPattern, SetAll } from "../guard/tree.ts";
import * as T from "../guard/types.ts";
import { alike, substituted, within } from "../guard/walk.ts";

export const mergeRowByRow = rule({
  id: "merge-row-by-row",
  sentence:
    "The embedded store cannot change what a MERGE of several rows looks for in the same go: collect its nodes first, WITH collect(n) AS nodes UNWIND nodes AS n.",
  why: "The engine takes each row through all clauses before it looks for the next, which then finds what the last one has changed.",
  example: "UNWIND [1, 2] AS number MERGE (n:Number {value: number}) SET n.value = 2",
  does: "refuses",
  at: ["single"],
  change(node, context) {
    const { clauses } = node;
    const open = new Map<Node, SetAll>();
    clauses.forEach((clause, i) => {
      if (clause.kind !== "merge" || !clauses.slice(0, i).some(makesRows)) return;
      for (const later of clauses.slice(i + 1)) {
        if (collects(later)) return;
        for (const each of within(later)) {
          if (disturbs(each, clause)) refuse(mergeRowByRow.sentence, each);
          if (each.kind === "setAll") open.set(each, undisturbing(open.get(each) ?? each, clause, context));
        }
      }
    });
    return open.size > 0 ? substituted(node, (each) => open.get(each)) : undefined;
  },
});

export const makesRows = (clause: Clause) =>
  ["match", "unwind", "callProcedure"].includes(clause.kind) ||
  (clause.kind === "callQuery" && !clause.query.parts.every(({ clauses }) => countsAll(clauses.at(-1))));

/** One row, whatever came before. */
export const countsAll = (clause: Clause | undefined): boolean =>
  clause?.kind === "project" && clause.items.length > 0 && clause.items.every(({ value }) => aggregates(value));

/** Waits for all rows. */
const collects = (clause: Clause) =>
  clause.kind === "project" && (clause.order.length > 0 || clause.items.some(({ value }) => aggregates(value)));

/** Whether a later row of the MERGE could find, or miss, something because of it. */
function disturbs(node: Node, { path }: Merge): boolean {
  const entries = path.elements.flatMap(entriesOf);
  const changes = (key: string, value?: Expression) =>
    entries.some((entry) => entry.key === key && !(value && alike(entry.value, value)));
  switch (node.kind) {
    case "delete":
      return true;
    case "setProperty":
      return node.target.kind !== "property" || changes(node.target.key, node.value);
    case "setAll":
      return node.value.kind === "map"
        ? setsOther(node.operator, node.value.entries, entries)
        : entries.length > 0 && !T.only(node.value.type, T.MAP);
    case "setLabels":
      return path.elements.some(
        (element) =>
          element.kind === "nodePattern" && node.labels.some(({ name }) => namesOf(element.labels).includes(name)),
      );
    case "remove":
      return node.items.some((item) => item.kind === "property" && changes(item.key));
    case "create":
      return node.paths.some((created) =>
        created.elements.some((element) => path.elements.some((one) => is(element, one))),
      );
    default:
      return false;
  }
}

type Element = PathPattern["elements"][number];

const entriesOf = ({ properties }: Element): Entry[] => (properties?.kind === "map" ? properties.entries : []);

const setsOther = (operator: "=" | "+=", set: Entry[], sought: Entry[]): boolean =>
  sought.some(({ key, value }) => {
    const same = set.find((entry) => entry.key === key);
    return same ? !alike(same.value, value) : operator === "=";
  });

/** A map that is set has for all that the MERGE looks for the same value, or with `+=` none, as it shows when it runs. */
function undisturbing(item: SetAll, { path }: Merge, { fail }: Context): SetAll {
  const { value, operator } = item;
  if (value.kind === "map") return item;
  const make = at(value);
  const fields = value.type?.fields;
  const wrong = path.elements.flatMap(entriesOf).flatMap((entry): Expression[] => {
    const { key, value: sought } = entry;
    if (sought.kind === "property" && sought.key === key && alike(sought.of, value)) return [];
    if (operator === "+=" && fields && !(key in fields)) return [];
    const { start, end } = value;
    const own: Expression = { kind: "property", start, end, of: value, key, type: fields?.[key] ?? T.ANY };
    const same = { ...make.binary("=", own, sought, T.maybe(T.BOOLEAN)), loose: true };
    const other = make.choose([[same, make.literal(false)]], make.literal(true));
    const keys = make.call("keys", T.listOf(T.sure(T.STRING)), value);
    const named = make.binary("IN", make.literal(key), keys, T.sure(T.BOOLEAN));
    return [operator === "+=" ? make.all(named, other) : other];
  });
  if (wrong.length === 0) return item;
  return { ...item, value: make.choose([[make.any(...wrong), fail(mergeRowByRow.sentence, item)]], value) };
}

const namesOf = (labels: Labels | undefined): string[] =>
  labels ? [...within(labels)].flatMap((each) => (each.kind === "label" ? each.name : [])) : [];

/** Whether what is created could be what is looked for; a node that has neither labels nor properties is one that is there. */
function is(created: Element, sought: Element): boolean {
  if (created.kind === "nodePattern" && sought.kind === "nodePattern") {
    const [has, needs] = [created, sought].map((node) => [
      ...namesOf(node.labels),
      ...entriesOf(node).map(({ key }) => `.${key}`),
    ]) as [string[], string[]];
    return has.length > 0 && needs.length > 0 && needs.every((name) => has.includes(name));
  }
  if (created.kind !== "relationshipPattern" || sought.kind !== "relationshipPattern") return false;
  return namesOf(sought.types).some((type) => namesOf(created.types).includes(type));
}
