import type { ReactNode } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import classes from "./import.module.css";
import { LeftOut } from "./LeftOut.tsx";
import type { Stage } from "./useImport.ts";

interface RefusedProps extends Extract<Stage, { at: "refused" }> {
  children: ReactNode;
}

/** What is wrong with the files, where, and that nothing was written. */
export function Refused({ refusal: { issues, total }, texts, children }: RefusedProps) {
  const { words } = useWorkbench();
  return (
    <>
      <p role="alert">{words.imports.refused(total)}</p>
      <ul className={classes.issues}>
        {issues.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <code>
              {file}:{line}:{column}
            </code>
            <p>{message}</p>
          </li>
        ))}
      </ul>
      {total > issues.length && <p className={classes.about}>{words.imports.moreIssues(total - issues.length)}</p>}
      <LeftOut texts={texts} />
      {children}
    </>
  );
}
