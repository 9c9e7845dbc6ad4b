import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import { Nothing } from "../../look/States.tsx";
import type { Example } from "../examples.ts";
import { Entry } from "./Entry.tsx";
import classes from "./library.module.css";

interface ExamplesProps {
  examples: Example[];
  holds(...texts: string[]): boolean;
  onOpen(query: Written): void;
}

export function Examples({ examples, holds, onOpen }: ExamplesProps) {
  const { words } = useWorkbench();
  const found = examples.filter(({ title, cypher }) => holds(title, cypher));
  if (found.length === 0) return <Nothing>{words.library.nothing}</Nothing>;
  return (
    <ul className={classes.list}>
      {found.map(({ id, title, cypher }) => (
        <Entry key={id} title={title} cypher={cypher} onOpen={() => onOpen({ name: title, cypher, params: {} })} />
      ))}
    </ul>
  );
}
