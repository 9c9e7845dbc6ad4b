import { SegmentedControl, Select } from "@mantine/core";
import { useId } from "react";
import type { ChoiceParameter } from "../graph/parameters.ts";
import type { FieldProps } from "./Field.tsx";
import classes from "./forms.module.css";
import { SELECT } from "./select.ts";

/** So many stand side by side. */
const FEW = 3;

/** One of a few, each in sight; of more, a list. */
export function Choice({ parameter, label, options = {}, value, onChange }: FieldProps<ChoiceParameter>) {
  const id = useId();
  const data = parameter.options.map((option) => ({ value: option, label: options[option] ?? option }));
  if (data.length > FEW) {
    return (
      <Select {...SELECT} label={label} data={data} value={String(value)} allowDeselect={false} onChange={onChange} />
    );
  }
  return (
    <div>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-labelledby={id}
        data={data}
        value={String(value)}
        onChange={onChange}
      />
    </div>
  );
}
