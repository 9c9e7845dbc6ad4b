import { MultiSelect, Select } from "@mantine/core";
import type { NameParameter, NamesParameter } from "../graph/parameters.ts";
import { useWords } from "../words/words.tsx";
import type { FieldProps } from "./Field.tsx";
import { SELECT } from "./select.ts";

/** More than these are found by typing. */
const LISTED = 100;

/** A name of the graph, or several, found by typing. */
export function Names({ parameter, label, value, offers, onChange }: FieldProps<NameParameter | NamesParameter>) {
  const words = useWords();
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
