/** The cells of a grid within reach of the keyboard: one of them takes the focus, the arrow keys move it. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

export interface Cells<T> {
  /** A click, or Enter. */
  open(row: T, column: number): void;
  /** Ctrl+C, while no text is marked. */
  copy(row: T, column: number): void;
}

interface Extent<T> {
  rows: number;
  columns: number;
  row(index: number): T;
  scroller: RefObject<HTMLElement | null>;
  /** Brings a row into sight; it may not be drawn yet. */
  scrollTo(index: number): void;
}

interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/** Where a key leads from a place; undefined for keys that lead nowhere. */
export function moved({ row, column }: Place, key: string, rows: number, columns: number): Place | undefined {
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most - 1));
  const to = (nextRow: number, nextColumn: number) => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + PAGE, column);
    case "PageUp":
      return to(row - PAGE, column);
    case "Home":
      return to(row, 0);
    case "End":
      return to(row, columns - 1);
    case "Mod+Home":
      return to(0, 0);
    case "Mod+End":
      return to(rows - 1, columns - 1);
  }
  return undefined;
}

export function useCells<T>(cells: Cells<T> | undefined, extent: Extent<T>) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const wanted = useRef<Place>(null);
  useEffect(() => {
    const { current } = wanted;
    const cell =
      current && extent.scroller.current?.querySelector<HTMLElement>(`[data-cell="${current.row}:${current.column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!cells || extent.rows === 0 || !(event.target instanceof HTMLTableCellElement)) return;
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === "c" && String(getSelection() ?? "") === "") {
      cells.copy(extent.row(at.row), at.column);
    } else if (event.key === "Enter") {
      cells.open(extent.row(at.row), at.column);
    } else {
      const next = moved(at, mod ? `Mod+${event.key}` : event.key, extent.rows, extent.columns);
      if (!next) return;
      wanted.current = next;
      setAt(next);
      extent.scrollTo(next.row);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const cell = (row: number, column: number) =>
    cells && {
      "data-cell": `${row}:${column}`,
      tabIndex: Math.min(at.row, extent.rows - 1) === row && at.column === column ? 0 : -1,
      onFocus: () => setAt({ row, column }),
      onClick: () => {
        // Marking text ends in a click as well.
        if (String(getSelection() ?? "") === "") cells.open(extent.row(row), column);
      },
    };
  return { onKeyDown: cells && onKeyDown, cell };
}
