import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import parts from "../look/parts.module.css";
import classes from "./style.module.css";

/** How far a metric is, and whether what it came to is still that of the graph; nothing when all is well. */
export function Measuring({ metric }: { metric: string }) {
  const { exploration, words } = useWorkbench();
  useSnapshot();
  const { values, stale, progress } = exploration.metrics.read(metric);
  if (progress !== null) {
    return (
      <p className={classes.measuring} role="status">
        {words.measuring.progress(progress)}
        <button type="button" className={parts.more} onClick={() => exploration.metrics.stop(metric)}>
          {words.measuring.stop}
        </button>
      </p>
    );
  }
  if (!stale) return null;
  return (
    <p className={classes.measuring}>
      {values.size > 0 ? words.measuring.stale : words.measuring.missing}
      <button type="button" className={parts.more} onClick={() => exploration.metrics.resume(metric)}>
        {words.measuring.resume}
      </button>
    </p>
  );
}
