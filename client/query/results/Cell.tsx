import { isNode, isPath, isRelationship, type NodeValue, type Value } from "../../../server/contract/typed.ts";
import { valueText } from "../../../server/contract/value-text.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { KindIcon } from "../../look/KindIcon.tsx";
import classes from "./results.module.css";

/** Characters of a value that a cell draws; the whole value is a click away. */
const DRAWN = 300;

/** A value on one line. Nodes and relationships stand as on the canvas. */
export function Cell({ value }: { value: Value }) {
  if (isNode(value) || isRelationship(value)) return <Part value={value} />;
  if (isPath(value)) {
    return (
      <span className={classes.graph}>
        {value._value.map((part, index) => (
          <Part key={index} value={part} />
        ))}
      </span>
    );
  }
  if (value === null) return <span className={classes.null}>null</span>;
  if (value === "") return <span className={classes.null}>""</span>;
  const text = valueText(value);
  return (
    <span className={typeof value === "string" ? undefined : classes.typed}>
      {text.length > DRAWN ? `${text.slice(0, DRAWN)}…` : text}
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
