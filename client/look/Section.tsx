import type { ReactNode } from "react";
import classes from "./parts.module.css";

/** A part of a pane under a small heading, with a count or a button at its end. */
export function Section({ title, aside, children }: { title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <header className={classes.heading}>
        <h2>{title}</h2>
        {aside && <span className={classes.aside}>{aside}</span>}
      </header>
      {children}
    </section>
  );
}
