/** What a run did, or would do, in lines of text. */
import { type Issue, issueLines } from "./issues.ts";
import { OUTCOMES, type Tally, totalOf } from "./load/counts.ts";
import type { Plan } from "./plan.ts";

/** The table of what was counted, and its sum in a sentence. */
export function tallyLines(tally: Tally, verdict: string): string[] {
  const total = totalOf(tally);
  const outcomes = OUTCOMES.filter((outcome) => outcome !== "removed" || total.removed > 0);
  const width = Math.max(...[...tally.keys()].map((title) => title.length));
  const row = (title: string, cells: string[]) =>
    title.padEnd(width) + cells.map((cell, i) => cell.padStart(outcomes[i]!.length + 3)).join("");
  return [
    row("", outcomes),
    ...[...tally].map(([title, counts]) =>
      row(
        title,
        outcomes.map((outcome) => String(counts[outcome])),
      ),
    ),
    `${outcomes.map((outcome) => `${total[outcome]} ${outcome}`).join(", ")}, 0 refused. ${verdict}`,
  ];
}

export const refusalLines = (issues: Issue[]): string[] => [
  ...issueLines(issues),
  `0 created, 0 updated, 0 unchanged, ${issues.length} refused. Nothing was written.`,
];

/** `claims: 3, entities: 2`; undefined when nothing is going to be removed. */
export function removals({ removed }: Plan): string | undefined {
  const counts = new Map<string, number>();
  const count = (title: string, more: number) => counts.set(title, (counts.get(title) ?? 0) + more);
  for (const { title, ids } of removed.nodes) count(title, ids.length);
  for (const { title, rows } of removed.relationships) count(title, rows.length);
  const parts = [...counts].filter(([, number]) => number > 0).map(([title, number]) => `${title}: ${number}`);
  return parts.length > 0 ? parts.join(", ") : undefined;
}
