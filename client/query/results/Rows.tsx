import { useCallback, useMemo, useState } from "react";
import type { Row, Value } from "../../../server/contract/typed.ts";
import { useCopy } from "../../commands/copy.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { Grid, type GridColumn } from "../../look/Grid.tsx";
import { Cell } from "./Cell.tsx";
import { Detail } from "./Detail.tsx";
import { compareValues } from "./order.ts";
import { copied } from "./pretty.ts";
import classes from "./results.module.css";
import type { ViewProps } from "./views.ts";

/** Rows as the database gave them; a cell that is opened shows its whole value beside them. */
export function Rows({ run: { columns }, rows }: ViewProps) {
  const { words } = useWorkbench();
  const copy = useCopy();
  const [opened, setOpened] = useState<{ row: Row; column: number } | null>(null);
  const definitions = useMemo<GridColumn<Row>[]>(
    () =>
      columns.map((title, index) => ({
        id: String(index),
        title,
        compare: (a, b) => compareValues(at(a, index), at(b, index)),
        cell: (row) => <Cell value={at(row, index)} />,
      })),
    [columns],
  );
  const open = useCallback((row: Row, column: number) => setOpened({ row, column }), []);
  const copyCell = useCallback((row: Row, column: number) => copy(copied(at(row, column))), [copy]);
  return (
    <div className={classes.rows} data-open={opened !== null || undefined}>
      <Grid label={words.query.results} columns={definitions} rows={rows} cells={{ open, copy: copyCell }} />
      {opened && <Detail columns={columns} row={opened.row} column={opened.column} onClose={() => setOpened(null)} />}
    </div>
  );
}

const at = (row: Row, index: number): Value => row[index] ?? null;
