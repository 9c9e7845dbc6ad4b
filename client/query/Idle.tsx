import { useWorkbench, type Written } from "../commands/workbench.tsx";
import { Nothing } from "../look/States.tsx";
import type { Example } from "./examples.ts";
import { Examples } from "./library/Examples.tsx";
import classes from "./query.module.css";

/** Where answers will be, before anything was asked: queries to begin with. */
export function Idle({ examples, onOpen }: { examples: Example[]; onOpen(query: Written): void }) {
  const { words } = useWorkbench();
  return (
    <div className={classes.idle}>
      <Nothing>{words.query.idle}</Nothing>
      <Examples examples={examples} holds={() => true} onOpen={onOpen} />
    </div>
  );
}
