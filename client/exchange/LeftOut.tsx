import { useWorkbench } from "../commands/workbench.tsx";
import type { Texts } from "./chosen.ts";
import classes from "./import.module.css";

const MOST_NAMED = 5;

/** Which of the chosen files were not sent. */
export function LeftOut({ texts: { leftOut } }: { texts: Texts }) {
  const { words } = useWorkbench();
  if (leftOut.length === 0) return null;
  const named = leftOut.slice(0, MOST_NAMED).join(", ");
  return <p className={classes.about}>{words.imports.leftOut(named, Math.max(0, leftOut.length - MOST_NAMED))}</p>;
}
