import {
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import classes from "./grid.module.css";

export interface GridColumn<T> {
  id: string;
  title: string;
  /** What the column sorts by. */
  value(row: T): string | number;
  cell(row: T): ReactNode;
  align?: "end";
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

const ROW_HEIGHT = 30;

/** A table of any length: only the rows in view are drawn, a click on a heading sorts by it. */
export function Grid<T extends object>({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: GridColumn<T>[];
  rows: T[];
}) {
  const definitions = useMemo(
    () => columns.map(({ id, value }) => ({ id, accessorFn: value, sortDescFirst: false })),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data: rows });
  const sorted = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const template = `repeat(${columns.length}, minmax(120px, 1fr))`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling with the keys needs a focus, and rows may hold none
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label={label}>
      <table className={classes.table} aria-label={label} aria-rowcount={sorted.length + 1}>
        <thead className={classes.head}>
          <tr className={classes.columns} style={{ gridTemplateColumns: template }} aria-rowindex={1}>
            {table.getFlatHeaders().map(({ column }, index) => (
              <Heading
                key={column.id}
                column={columns[index]!}
                sorted={column.getIsSorted()}
                onSort={column.getToggleSortingHandler()}
              />
            ))}
          </tr>
        </thead>
        <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = sorted[item.index]!;
            const place = {
              height: item.size,
              transform: `translateY(${item.start}px)`,
              gridTemplateColumns: template,
            };
            return (
              <tr key={row.id} aria-rowindex={item.index + 2} className={classes.row} style={place}>
                {columns.map((column) => (
                  <td key={column.id} className={classes.cell} data-align={column.align}>
                    {column.cell(row.original)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps {
  column: { title: string; align?: "end" };
  sorted: false | "asc" | "desc";
  onSort?: (event: unknown) => void;
}

function Heading({ column, sorted, onSort }: HeadingProps) {
  return (
    <th scope="col" aria-sort={sorted === false ? "none" : sorted === "asc" ? "ascending" : "descending"}>
      <button type="button" data-align={column.align} onClick={onSort}>
        {column.title}
        <span aria-hidden="true">{sorted === "asc" ? " ↑" : sorted === "desc" ? " ↓" : ""}</span>
      </button>
    </th>
  );
}
