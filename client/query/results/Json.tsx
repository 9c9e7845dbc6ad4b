import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./results.module.css";
import type { ViewProps } from "./views.ts";

const LINE = 18;

/** The rows as they travelled, a record each; only those in view are drawn. */
export function Json({ run: { columns }, rows }: ViewProps) {
  const { words } = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE * (columns.length + 2),
    overscan: 4,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keys
    <section ref={scroller} className={classes.json} tabIndex={0} aria-label={words.results.views.json}>
      <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <pre
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            className={classes.record}
            style={{ transform: `translateY(${start}px)` }}
          >
            {JSON.stringify(
              Object.fromEntries(columns.map((column, i) => [column, rows[index]?.[i] ?? null])),
              null,
              2,
            )}
          </pre>
        ))}
      </div>
    </section>
  );
}
