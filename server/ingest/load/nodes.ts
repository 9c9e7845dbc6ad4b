import type { Properties } from "../../contract/typed.ts";
import { statement } from "../../store/statements.ts";
import { groupBy } from "../group.ts";
import type { NodeRow, NodeSet, RemovedNodes } from "../plan.ts";
import { chunks } from "./chunks.ts";
import { difference } from "./difference.ts";
import { type Part, readAll } from "./part.ts";

/** The rows of `set`, to be made or brought up to date. */
export const nodesParts = (set: NodeSet): Part[] =>
  chunks(set.rows).map((rows) => ({
    title: set.title,
    size: rows.length,
    async changes(store, made) {
      const { label, kinds, initially } = set;
      const answer = await readAll(store, statement("read/stored-nodes", { label }), { ids: rows.map(({ id }) => id) });
      const stored = new Map(answer.map(([id, ...rest]) => [id, rest as [labels: string[], properties: Properties]]));

      const counts = { created: 0, updated: 0, unchanged: 0 };
      const written: NodeRow[] = [];
      const stripped: { id: string; labels: string[] }[] = [];
      for (const { id, ...row } of rows) {
        const labels = [label, ...row.labels];
        const [storedLabels, before] = stored.get(id) ?? [];
        if (!storedLabels || !before) {
          counts.created++;
          made.add(label, id);
          written.push({ id, labels, properties: { ...initially, ...row.properties } });
          continue;
        }
        const changed = difference(before, row.properties, set);
        const gains = labels.some((each) => !storedLabels.includes(each));
        const loses = storedLabels.filter((each) => kinds?.has(each) && !labels.includes(each));
        if (changed || gains) written.push({ id, labels, properties: changed ?? {} });
        if (loses.length > 0) stripped.push({ id, labels: loses });
        counts[changed || gains || loses.length > 0 ? "updated" : "unchanged"]++;
      }
      // Labels stand in the statement: a step for those that have the same.
      const merges = byLabels(written).map(([labels, nodes]) => ({
        text: statement("write/merge-nodes", { label, labels }),
        params: { rows: nodes.map(({ id, properties }) => ({ id, properties })) },
      }));
      const removals = byLabels(stripped).map(([labels, nodes]) => ({
        text: statement("write/remove-labels", { label, labels }),
        params: { ids: nodes.map(({ id }) => id) },
      }));
      return { steps: [...merges, ...removals], counts };
    },
  }));

export const removedNodesParts = ({ title, label, ids }: RemovedNodes): Part[] =>
  chunks(ids).map((ids) => ({
    title,
    size: ids.length,
    changes: async () => ({
      steps: [{ text: statement("write/delete-nodes", { label }), params: { ids } }],
      counts: { removed: ids.length },
    }),
  }));

const byLabels = <T extends { labels: string[] }>(rows: T[]): [labels: string[], rows: T[]][] =>
  [...groupBy(rows, ({ labels }) => JSON.stringify(labels)).values()].map((group) => [group[0]!.labels, group]);
