import { Switch, TextInput } from "@mantine/core";
import { isOffered, type Parameter, type Setting } from "../graph/parameters.ts";
import { Amount } from "./Amount.tsx";
import { Choice } from "./Choice.tsx";
import { Colors } from "./Colors.tsx";
import { Names } from "./Names.tsx";
import type { Offers } from "./offers.ts";

export interface FieldProps<P extends Parameter = Parameter> {
  parameter: P;
  label: string;
  /** What the options of a choice are called. */
  options?: Record<string, string>;
  value: Setting;
  offers: Offers;
  onChange(value: Setting): void;
}

/** One parameter with its label, drawn as its type asks. */
export function Field(props: FieldProps) {
  const { parameter, label, value, onChange } = props;
  if (isOffered(parameter)) return <Names {...props} parameter={parameter} />;
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
    case "choice":
      return <Choice {...props} parameter={parameter} />;
  }
}
