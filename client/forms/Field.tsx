import { MultiSelect, NumberInput, SegmentedControl, Select, Slider, Switch, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import {
  type ColorParameter,
  isOffered,
  type NumberParameter,
  type Parameter,
  type Setting,
} from "../graph/parameters.ts";
import { PAINTS, type PaintName } from "../graph/styles/paints.ts";
import { useWords } from "../words/words.tsx";
import classes from "./forms.module.css";
import type { Offers } from "./offers.ts";
import { paintColor } from "./paint.ts";

interface FieldProps<P extends Parameter = Parameter> {
  parameter: P;
  label: string;
  /** What the options of a choice are called. */
  options?: Record<string, string>;
  value: Setting;
  offers: Offers;
  onChange(value: Setting): void;
}

/** Choices of this many options stand side by side. */
const FEW = 3;
/** More than these are found by typing. */
const LISTED = 100;

/** One parameter with its label, drawn as its type asks. */
export function Field(props: FieldProps) {
  const { parameter, label, options = {}, value, onChange } = props;
  const id = useId();
  if (isOffered(parameter)) return <Names {...props} />;
  switch (parameter.type) {
    case "number":
    case "integer":
      return <Amount {...props} parameter={parameter} />;
    case "boolean":
      return (
        <Switch
          size="xs"
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "text":
      return (
        <TextInput
          size="xs"
          label={label}
          value={String(value ?? "")}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case "color":
      return <Colors {...props} parameter={parameter} />;
    case "choice": {
      const data = parameter.options.map((option) => ({ value: option, label: options[option] ?? option }));
      if (data.length > FEW) {
        return (
          <Select
            {...SELECT}
            label={label}
            data={data}
            value={String(value)}
            allowDeselect={false}
            onChange={onChange}
          />
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
  }
}

/** Swatches side by side, each with its name. */
function Colors({ parameter, label, options = {}, value, onChange }: FieldProps<ColorParameter>) {
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

/** Within bounds a slider that shows its value; without them a number to type. */
function Amount({ parameter, label, value, onChange }: FieldProps<NumberParameter>) {
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

/** A name of the graph, or several, found by typing. */
function Names({ parameter, label, value, offers, onChange }: FieldProps) {
  const words = useWords();
  if (!isOffered(parameter)) return null;
  const data = [...offers[parameter.type]()];
  if (parameter.several) {
    return (
      <MultiSelect
        {...SELECT}
        label={label}
        data={data}
        searchable
        clearable
        limit={LISTED}
        nothingFoundMessage={words.forms.nothing}
        value={Array.isArray(value) ? [...value] : []}
        onChange={onChange}
      />
    );
  }
  return (
    <Select
      {...SELECT}
      label={label}
      data={data}
      searchable
      limit={LISTED}
      clearable={parameter.optional === true}
      allowDeselect={parameter.optional === true}
      placeholder={parameter.optional ? words.forms.any : words.forms.choose}
      nothingFoundMessage={words.forms.nothing}
      value={typeof value === "string" ? value : null}
      onChange={onChange}
    />
  );
}

const SELECT = {
  size: "xs",
  // A part of the menu that it stands in: what is pressed outside of that closes it.
  comboboxProps: { shadow: "md", withinPortal: false, floatingStrategy: "fixed" },
  maxDropdownHeight: 260,
} as const;
