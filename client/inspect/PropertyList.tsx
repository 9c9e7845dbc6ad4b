import type { Properties } from "../../server/contract/typed.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Section } from "../look/Section.tsx";
import { Value } from "../look/Value.tsx";
import { readable } from "../words/names.ts";
import classes from "./inspect.module.css";

/** Properties by name, but for those that stand elsewhere; nothing when none is left. */
export function PropertyList({ properties, hidden }: { properties: Properties; hidden: readonly string[] }) {
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
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);
