import { useMemo } from "react";
import { isNode, isPath, isRelationship, type Row, type Value } from "../../server/contract/typed.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Grid, type GridColumn } from "../look/Grid.tsx";
import { valueText } from "../look/value-text.ts";
import classes from "./query.module.css";

/** Rows as the database gave them, every value as text without loss; the full text shows on hover. */
export function ResultTable({ columns, rows }: { columns: string[]; rows: Row[] }) {
  const { words } = useWorkbench();
  const definitions = useMemo<GridColumn<Row>[]>(
    () =>
      columns.map((title, index) => ({
        id: String(index),
        title,
        value: (row) => sortable(row[index] ?? null),
        cell: (row) => <Cell value={row[index] ?? null} />,
      })),
    [columns],
  );
  return <Grid label={words.query.results} columns={definitions} rows={rows} />;
}

function Cell({ value }: { value: Value }) {
  const text = valueText(value);
  return (
    <span className={typeof value === "string" ? undefined : classes[look(value)]} title={text}>
      {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
    </span>
  );
}

/** Characters of a value that a cell draws; the rest is in its title. */
const SHOWN = 400;

function look(value: Value): "null" | "number" | "graph" | "typed" {
  if (value === null) return "null";
  if (typeof value === "number") return "number";
  return isNode(value) || isRelationship(value) || isPath(value) ? "graph" : "typed";
}

const sortable = (value: Value): string | number => (typeof value === "number" ? value : valueText(value));
