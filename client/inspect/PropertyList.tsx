import { ActionIcon, Tooltip } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import type { Value as AnyValue, Properties } from "../../server/contract/typed.ts";
import { filterTo } from "../commands/filters.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { textsOf } from "../graph/filters/values.ts";
import { Section } from "../look/Section.tsx";
import { Value } from "../look/Value.tsx";
import { readable } from "../words/names.ts";
import classes from "./inspect.module.css";

/** Properties by name, but for those that stand elsewhere; nothing when none is left. */
export function PropertyList({
  of,
  properties,
  hidden,
}: {
  of: "node" | "edge";
  properties: Properties;
  hidden: readonly string[];
}) {
  const { words } = useWorkbench();
  const shown = Object.entries(properties)
    .filter(([name, value]) => !hidden.includes(name) && !isEmpty(value))
    .sort(([a], [b]) => Number(a === "id") - Number(b === "id"));
  if (shown.length === 0) return null;
  return (
    <Section title={words.inspect.properties}>
      <dl className={classes.properties}>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt title={name}>{readable(name)}</dt>
            <dd>
              <Value value={value} />
              <ToValue of={of} name={name} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Keeps on the canvas what has the same value. */
function ToValue({ of, name, value }: { of: "node" | "edge"; name: string; value: AnyValue }) {
  const workbench = useWorkbench();
  const values = textsOf(value);
  if (values.length === 0 || values.some((text) => text.length > NAMEABLE)) return null;
  const title = workbench.words.filters.toValue(readable(name));
  const property = of === "node" ? "nodeProperty" : "edgeProperty";
  const filter = () =>
    filterTo(workbench, "property", { of, [property]: name, test: "among", values }, ["of", property]);
  return (
    <Tooltip label={title}>
      <ActionIcon size={20} className={classes.toValue} aria-label={title} onClick={filter}>
        <IconFilter size={13} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

/** Longer texts say what one thing is, not what several share. */
const NAMEABLE = 120;

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);
