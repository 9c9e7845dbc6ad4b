import { IconInfoCircle } from "@tabler/icons-react";
import type { Summary } from "../../../server/contract/query.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./results.module.css";

/** What the database remarks on the query, each with the place it is about. */
export function Remarks({ notifications }: Pick<Summary, "notifications">) {
  const { words } = useWorkbench();
  if (notifications.length === 0) return null;
  return (
    <ul className={classes.remarks} aria-label={words.results.remarks}>
      {notifications.map(({ title, description, position }, index) => (
        <li key={index} title={description}>
          <IconInfoCircle size={14} aria-hidden="true" />
          <span>
            {position && <b>{words.position(position.line, position.column)} </b>}
            {title} <span className={classes.quiet}>{description}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
