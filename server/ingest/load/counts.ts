/** What a run did, or would do. */

export const OUTCOMES = ["created", "updated", "unchanged", "removed"] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Counts = Record<Outcome, number>;

/** Counts by what was counted: “entities”, “claims”. */
export type Tally = Map<string, Counts>;

export function count(tally: Tally, title: string, more: Partial<Counts>): void {
  const counts = tally.get(title) ?? { created: 0, updated: 0, unchanged: 0, removed: 0 };
  for (const outcome of OUTCOMES) counts[outcome] += more[outcome] ?? 0;
  tally.set(title, counts);
}

export function totalOf(tally: Tally): Counts {
  const total: Tally = new Map();
  for (const counts of [{}, ...tally.values()]) count(total, "", counts);
  return total.get("")!;
}
