import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef } from "react";
import { type Cells, useCells } from "./cells.ts";
import classes from "./grid.module.css";

export interface GridColumn<T> {
  id: string;
  title: string;
  /** Which of two rows comes first when they are sorted by this column. */
  compare(a: T, b: T): number;
  cell(row: T): ReactNode;
  align?: "end";
  /** Its track, as CSS grids have them. */
  width?: string;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const ROW_HEIGHT = 30;

interface GridProps<T> {
  label: string;
  columns: GridColumn<T>[];
  rows: T[];
  /** What can be done with a cell; its focus then moves with the arrow keys. */
  cells?: Cells<T>;
}

/** A table of any length: only the rows in view are drawn, a click on a heading sorts by it. */
export function Grid<T extends object>({ label, columns, rows, cells }: GridProps<T>) {
  const definitions = useMemo(
    () =>
      columns.map(({ id, compare }) => ({
        id,
        accessorFn: (row: T) => row,
        sortFn: (a: { original: T }, b: { original: T }) => compare(a.original, b.original),
        sortDescFirst: false,
      })),
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
  const reach = useCells(cells, {
    ...{ rows: sorted.length, columns: columns.length, scroller },
    row: (index) => sorted[index]!.original,
    scrollTo: (index) => virtual.scrollToIndex(index),
  });
  const template = columns.map(({ width = "minmax(120px, 1fr)" }) => width).join(" ");
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      tabIndex={cells ? undefined : 0}
      aria-label={label}
      onKeyDown={reach.onKeyDown}
    >
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
                {columns.map((column, index) => (
                  <td
                    key={column.id}
                    className={classes.cell}
                    data-align={column.align}
                    {...reach.cell(item.index, index)}
                  >
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

const collator = new Intl.Collator(undefined, { numeric: true });

/** Orders rows by a text or a number of theirs. */
export function by<T>(value: (row: T) => string | number): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [value(a), value(b)];
    return typeof one === "number" && typeof other === "number"
      ? one - other
      : collator.compare(String(one), String(other));
  };
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
