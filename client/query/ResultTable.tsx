import { useMemo } from "react";
import { isNode, isPath, isRelationship, type NodeValue, type Row, type Value } from "../../server/contract/typed.ts";
import { valueText } from "../../server/contract/value-text.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Grid, type GridColumn } from "../look/Grid.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import classes from "./query.module.css";

/** Rows as the database gave them. Nodes and relationships stand as on the canvas; the whole value shows on hover. */
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

/** Characters of a value that a cell draws; the rest is in its title. */
const DRAWN = 400;

function Cell({ value }: { value: Value }) {
  const text = valueText(value);
  if (isNode(value) || isRelationship(value) || isPath(value)) {
    return (
      <span className={classes.graph} title={text}>
        {isPath(value) ? value._value.map((part, index) => <Part key={index} value={part} />) : <Part value={value} />}
      </span>
    );
  }
  const drawn = text.length > DRAWN ? `${text.slice(0, DRAWN)}…` : text;
  const look = value === null ? classes.null : typeof value === "string" ? undefined : classes.typed;
  return (
    <span className={look} title={text}>
      {drawn}
    </span>
  );
}

function Part({ value }: { value: Value }) {
  const { kinds, names } = useWorkbench();
  if (isRelationship(value)) return <span className={classes.type}>{value._value._type}</span>;
  const { _labels: labels, _properties: properties } = (value as NodeValue)._value;
  return (
    <span className={classes.node}>
      <KindIcon kind={kinds.of(labels)} size={16} />
      {names.caption(labels, properties)}
    </span>
  );
}

const sortable = (value: Value): string | number => (typeof value === "number" ? value : valueText(value));
