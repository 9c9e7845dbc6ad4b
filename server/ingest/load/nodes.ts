import type { Properties } from "../../contract/typed.ts";
import { statement } from "../../store/statements.ts";
import type { NodeRow, NodeSet, RemovedNodes } from "../plan.ts";
import { difference } from "./difference.ts";
import { type Part, readAll } from "./part.ts";

/** Rows of `set`, to be made or brought up to date. */
export const nodesPart = (set: NodeSet, rows: NodeRow[]): Part => ({
  title: set.title,
  size: rows.length,
  async changes(store) {
    const { label, kinds, initially } = set;
    const answer = await readAll(store, statement("read/stored-nodes", { label }), { ids: rows.map(({ id }) => id) });
    const stored = new Map(
      answer.map(([id, labels, properties]) => [
        id as string,
        { labels: labels as string[], properties: properties as Properties },
      ]),
    );

    const counts = { created: 0, updated: 0, unchanged: 0 };
    const written = new Groups<{ id: string; properties: Properties }>();
    const stripped = new Groups<string>();
    for (const row of rows) {
      const labels = [label, ...row.labels];
      const before = stored.get(row.id);
      if (!before) {
        counts.created++;
        written.add(labels, { id: row.id, properties: { ...initially, ...row.properties } });
        continue;
      }
      const changed = difference(before.properties, row.properties, set);
      const gains = labels.some((each) => !before.labels.includes(each));
      const loses = before.labels.filter((each) => kinds?.has(each) && !labels.includes(each));
      if (changed || gains) written.add(labels, { id: row.id, properties: changed ?? {} });
      if (loses.length > 0) stripped.add(loses, row.id);
      counts[changed || gains || loses.length > 0 ? "updated" : "unchanged"]++;
    }
    const steps = [
      ...written.map((labels, rows) => ({ text: statement("write/merge-nodes", { label, labels }), params: { rows } })),
      ...stripped.map((labels, ids) => ({
        text: statement("write/remove-labels", { label, labels }),
        params: { ids },
      })),
    ];
    return { steps, counts };
  },
});

export const removedNodesPart = ({ title, label }: RemovedNodes, ids: string[]): Part => ({
  title,
  size: ids.length,
  changes: async () => ({
    steps: [{ text: statement("write/delete-nodes", { label }), params: { ids } }],
    counts: { removed: ids.length },
  }),
});

/** Things by the labels they have in common: labels stand in the statement, so each group is one of its own. */
class Groups<T> {
  readonly #groups = new Map<string, { labels: string[]; members: T[] }>();

  add(labels: string[], member: T): void {
    const key = JSON.stringify(labels);
    const group = this.#groups.get(key);
    if (group) group.members.push(member);
    else this.#groups.set(key, { labels, members: [member] });
  }

  map<R>(each: (labels: string[], members: T[]) => R): R[] {
    return [...this.#groups.values()].map(({ labels, members }) => each(labels, members));
  }
}
