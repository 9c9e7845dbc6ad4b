import type { PlanOperator } from "../../../server/contract/query.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { heaviest, weight } from "./plan.ts";
import classes from "./results.module.css";
import type { ViewProps } from "./views.ts";

/** How the database goes about it: each operator above those that feed it, with a bar for its share of the work. */
export function Plan({ run }: ViewProps) {
  const { words } = useWorkbench();
  const plan = run.summary?.plan;
  if (!plan) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keys
    <section className={classes.plan} tabIndex={0} aria-label={words.results.views.plan}>
      <ul>
        <Operator operator={plan} most={heaviest(plan)} />
      </ul>
    </section>
  );
}

function Operator({ operator, most }: { operator: PlanOperator; most: number }) {
  const { words } = useWorkbench();
  const { estimatedRows, rows, dbHits, timeMs, children } = operator;
  const share = most > 0 ? weight(operator) / most : 0;
  const facts = [
    rows !== undefined && words.query.rows(rows),
    estimatedRows !== undefined && words.results.expected(Math.round(estimatedRows)),
    dbHits !== undefined && words.results.dbHits(dbHits),
    timeMs !== undefined && words.results.milliseconds(timeMs),
  ].filter((fact) => fact !== false);
  return (
    <li>
      <div className={classes.operator}>
        <span className={classes.share} style={{ width: `${share * 100}%` }} />
        <b>{operator.operator}</b>
        {operator.details && <code>{operator.details}</code>}
        <span className={classes.facts}>{facts.join(" · ")}</span>
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            <Operator key={index} operator={child} most={most} />
          ))}
        </ul>
      )}
    </li>
  );
}
