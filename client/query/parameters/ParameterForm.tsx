import { NativeSelect, TextInput } from "@mantine/core";
import type { TypeName } from "../../../server/contract/typed.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./parameters.module.css";
import { type Entry, entryOf, guess, type Parameters, read } from "./parameters.ts";
import { PARAMETER_TYPES } from "./types.ts";

interface ParameterFormProps {
  names: readonly string[];
  parameters: Parameters;
  /** Whether somebody has tried to run the query: only then is an empty field a fault. */
  tried: boolean;
  onChange(name: string, entry: Entry): void;
}

export const fieldOf = (name: string): string => `parameter-${name}`;

/** A value for each `$name` of the query. What it is taken for stands beside it and can be changed. */
export function ParameterForm({ names, parameters, tried, onChange }: ParameterFormProps) {
  const { words } = useWorkbench();
  if (names.length === 0) return null;
  return (
    <section className={classes.form} aria-label={words.parameters.title}>
      {names.map((name) => (
        <Row
          key={name}
          name={name}
          entry={entryOf(parameters, name)}
          tried={tried}
          onChange={(entry) => onChange(name, entry)}
        />
      ))}
    </section>
  );
}

interface RowProps {
  name: string;
  entry: Entry;
  tried: boolean;
  onChange(entry: Entry): void;
}

function Row({ name, entry, tried, onChange }: RowProps) {
  const { words } = useWorkbench();
  const reading = read(entry);
  const fault = "fault" in reading ? reading.fault : null;
  const said = {
    missing: tried ? words.parameters.missing : null,
    unreadable: words.parameters.unreadable(entry.type ?? ""),
  };
  const guessed = entry.text === "" && entry.type === null ? "" : words.parameters.guessed(guess(entry.text));
  return (
    <div className={classes.row}>
      <label htmlFor={fieldOf(name)} className={classes.name} title={name}>
        ${name}
      </label>
      <TextInput
        id={fieldOf(name)}
        size="xs"
        classNames={{ input: classes.value }}
        value={entry.text}
        spellCheck={false}
        autoComplete="off"
        error={fault && said[fault]}
        onChange={(event) => onChange({ ...entry, text: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={words.parameters.type(`$${name}`)}
        value={entry.type ?? ""}
        onChange={(event) => onChange({ ...entry, type: (event.currentTarget.value || null) as TypeName | null })}
        data={[{ value: "", label: guessed }, ...PARAMETER_TYPES.map(({ id }) => ({ value: id, label: id }))]}
      />
    </div>
  );
}
