import { NumberInput, Slider } from "@mantine/core";
import { useId, useState } from "react";
import type { NumberParameter } from "../graph/parameters.ts";
import { useWords } from "../words/words.tsx";
import type { FieldProps } from "./Field.tsx";
import classes from "./forms.module.css";

/** Within bounds a slider that shows its value; without them a number to type. */
export function Amount({ parameter, label, value, onChange }: FieldProps<NumberParameter>) {
  const words = useWords();
  const { min, max, step = 1, default: usual } = parameter;
  const id = useId();
  /** While the handle is dragged: letting it go is the change. */
  const [moving, setMoving] = useState<number | null>(null);
  if (min === undefined || max === undefined || usual === null) {
    return (
      <NumberInput
        size="xs"
        label={label}
        min={min}
        max={max}
        step={step}
        allowDecimal={parameter.type === "number"}
        value={typeof value === "number" ? value : ""}
        onChange={(next) => onChange(typeof next === "number" ? next : usual)}
      />
    );
  }
  const amount = moving ?? (typeof value === "number" ? value : usual);
  return (
    <div>
      <span className={classes.label}>
        <span id={id}>{label}</span>
        <output>{words.number(amount)}</output>
      </span>
      <Slider
        size="xs"
        min={min}
        max={max}
        step={step}
        label={null}
        value={amount}
        onChange={setMoving}
        onChangeEnd={(end) => {
          setMoving(null);
          onChange(end);
        }}
        attributes={{ thumb: { "aria-labelledby": id } }}
      />
    </div>
  );
}
