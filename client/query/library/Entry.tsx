import type { ReactNode } from "react";
import classes from "./library.module.css";

interface EntryProps {
  title: string;
  /** What is said below it. */
  children?: ReactNode;
  /** The first lines of the query. */
  cypher?: string;
  /** Buttons that are not the entry's own. */
  actions?: ReactNode;
  onOpen(): void;
}

/** A query on a shelf; choosing it opens it and runs nothing. */
export function Entry({ title, children, cypher, actions, onOpen }: EntryProps) {
  return (
    <li className={classes.entry}>
      <button type="button" className={classes.open} onClick={onOpen} title={cypher}>
        <span className={classes.title}>{title}</span>
        {children && <span className={classes.about}>{children}</span>}
      </button>
      {actions}
    </li>
  );
}
