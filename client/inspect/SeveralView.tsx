import { goTo } from "../commands/actions.ts";
import { CommandButton } from "../commands/CommandButton.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import parts from "../look/parts.module.css";
import classes from "./inspect.module.css";

const LISTED = 50;

/** Several nodes at once: what can be done with all of them, and which they are. */
export function SeveralView({ keys }: { keys: string[] }) {
  const workbench = useWorkbench();
  const { exploration, kinds, words } = workbench;
  return (
    <>
      <h2 className={classes.title}>{words.inspect.several(keys.length)}</h2>
      <div className={classes.actions}>
        <CommandButton id="selection.expand" variant="light" />
        <CommandButton id="selection.keep-only" />
        <CommandButton id="selection.hide" />
      </div>
      <div className={classes.relations}>
        {keys.slice(0, LISTED).map((key) => {
          const { caption, labels } = exploration.graph.getNodeAttributes(key);
          return (
            <button type="button" key={key} className={classes.relation} onClick={() => goTo(workbench, key)}>
              <KindIcon kind={kinds.of(labels)} />
              <span className={classes.other}>{caption}</span>
            </button>
          );
        })}
      </div>
      {keys.length > LISTED && <p className={parts.quiet}>{words.of(LISTED, keys.length)}</p>}
    </>
  );
}
