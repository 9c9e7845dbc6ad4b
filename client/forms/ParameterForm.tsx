import { type Parameter, parametersFor, type Values } from "../graph/parameters.ts";
import type { EntryWords } from "../words/entry.ts";
import { Field } from "./Field.tsx";
import classes from "./forms.module.css";
import type { Offers } from "./offers.ts";

export interface ParameterFormProps {
  parameters: readonly Parameter[];
  words: EntryWords;
  /** Complete ones, as `checkValues` or `defaultValues` give them. */
  values: Values;
  offers: Offers;
  onChange(values: Values): void;
}

/** The parameters of any entry of a registry, as far as they matter as the others are set. */
export function ParameterForm({ parameters, words, values, offers, onChange }: ParameterFormProps) {
  const shown = parametersFor(parameters, values);
  if (shown.length === 0) return null;
  return (
    <div className={classes.form}>
      {shown.map((parameter) => (
        <Field
          key={parameter.id}
          parameter={parameter}
          label={words.parameters?.[parameter.id] ?? parameter.id}
          options={words.options?.[parameter.id]}
          value={values[parameter.id] ?? null}
          offers={offers}
          onChange={(value) => onChange({ ...values, [parameter.id]: value })}
        />
      ))}
    </div>
  );
}
