import { useId } from "react";
import type { ColorParameter } from "../graph/parameters.ts";
import { PAINTS, type PaintName } from "../graph/styles/paints.ts";
import type { FieldProps } from "./Field.tsx";
import classes from "./forms.module.css";
import { paintColor } from "./paint.ts";

/** Swatches side by side, each with its name. */
export function Colors({ parameter, label, options = {}, value, onChange }: FieldProps<ColorParameter>) {
  const name = useId();
  return (
    <fieldset className={classes.colors}>
      <legend className={classes.label}>{label}</legend>
      {parameter.options.map((option) => (
        <label
          key={option}
          className={classes.color}
          style={paintColor(PAINTS[option as PaintName])}
          title={options[option]}
        >
          <input
            type="radio"
            name={name}
            aria-label={options[option] ?? option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
        </label>
      ))}
    </fieldset>
  );
}
