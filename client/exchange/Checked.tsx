import type { ReactNode } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import classes from "./import.module.css";
import { LeftOut } from "./LeftOut.tsx";
import type { Stage, Summary } from "./useImport.ts";

const OUTCOMES = ["created", "updated", "unchanged", "removed"] as const;
type Counts = Summary["counts"];

/** Whether the files would change nothing. */
export const isKnown = (counts: Counts): boolean =>
  counts.every(({ created, updated, removed }) => created + updated + removed === 0);

interface CheckedProps extends Extract<Stage, { at: "checked" }> {
  children: ReactNode;
}

/** What the files would do, in a sentence and a table. */
export function Checked({ summary: { counts }, texts, children }: CheckedProps) {
  const { words } = useWorkbench();
  const rows = counts.filter((row) => OUTCOMES.some((outcome) => row[outcome] > 0));
  const some = () => (isKnown(rows) ? words.imports.known : words.imports.holds(texts.files.length));
  return (
    <>
      <p role="status">{rows.length === 0 ? words.imports.nothing : some()}</p>
      {rows.length > 0 && <Table rows={rows} />}
      <LeftOut texts={texts} />
      {children}
    </>
  );
}

/** Only what a document said before it was rewritten is ever removed. */
function Table({ rows }: { rows: Counts }) {
  const { words } = useWorkbench();
  const outcomes = OUTCOMES.filter((outcome) => outcome !== "removed" || rows.some(({ removed }) => removed > 0));
  return (
    <table className={classes.counts}>
      <thead>
        <tr>
          <td />
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {words.imports.outcomes[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.title}>
            <th scope="row">{words.imports.titles[row.title] ?? row.title}</th>
            {outcomes.map((outcome) => (
              <td key={outcome} data-none={row[outcome] === 0 || undefined}>
                {words.number(row[outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
