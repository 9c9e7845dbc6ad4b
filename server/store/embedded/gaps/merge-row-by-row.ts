import { aggregates } from "../guard/analyze/projections.ts";
import { refuse } from "../guard/objection.ts";
import { rule } from "../guard/rule.ts";
import type { Clause, Entry, Expression, Labels, Merge, Node, PathPattern } from "../guard/tree.ts";
import { alike, within } from "../guard/walk.ts";

export const mergeRowByRow = rule({
  id: "merge-row-by-row",
  sentence:
    "The embedded store cannot change what a MERGE of several rows looks for in the same go: collect its nodes first, WITH collect(n) AS nodes UNWIND nodes AS n.",
  why: "The engine takes each row through all clauses before it looks for the next, which then finds what the last one has changed.",
  example: "UNWIND [1, 2] AS number MERGE (n:Number {value: number}) SET n.value = 2",
  does: "refuses",
  at: ["single"],
  change({ clauses }) {
    clauses.forEach((clause, i) => {
      if (clause.kind !== "merge" || !clauses.slice(0, i).some(makesRows)) return;
      for (const later of clauses.slice(i + 1)) {
        if (collects(later)) return;
        for (const each of within(later)) if (disturbs(each, clause)) refuse(mergeRowByRow.sentence, each);
      }
    });
    return undefined;
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
      // A map of which nothing is known is most often the one that the MERGE took its values from.
      return node.value.kind === "map" && setsOther(node.operator, node.value.entries, entries);
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
