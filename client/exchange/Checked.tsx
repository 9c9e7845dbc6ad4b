import type { ReactNode } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import classes from "./import.module.css";
import { LeftOut } from "./LeftOut.tsx";
import type { Stage, Summary } from "./useImport.ts";

const OUTCOMES = ["created", "updated", "unchanged"] as const;

/** Whether the files would change nothing. */
export const isKnown = (counts: Summary["counts"]): boolean =>
  counts.every(({ created, updated }) => created + updated === 0);

interface CheckedProps extends Extract<Stage, { at: "checked" }> {
  children: ReactNode;
}

/** What the files would do, by what is counted. */
export function Checked({ summary: { counts }, texts, children }: CheckedProps) {
  const { words } = useWorkbench();
  const rows = counts.filter((row) => OUTCOMES.some((outcome) => row[outcome] > 0));
  return (
    <>
      <p role="status">{isKnown(counts) ? words.imports.known : words.imports.holds(texts.files.length)}</p>
      <table className={classes.counts}>
        <thead>
          <tr>
            <td />
            {OUTCOMES.map((outcome) => (
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
              {OUTCOMES.map((outcome) => (
                <td key={outcome} data-none={row[outcome] === 0 || undefined}>
                  {words.number(row[outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LeftOut texts={texts} />
      {children}
    </>
  );
}
