import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { type Ref, useState } from "react";
import { reads } from "../api/reads.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import classes from "./paths.module.css";

interface NodePickerProps {
  /** The field that a name is typed into. */
  ref: Ref<HTMLInputElement>;
  label: string;
  value: string | null;
  onChange(key: string | null): void;
}

/** A node of the database, on the canvas or not, found by name. */
export function NodePicker({ ref, label, value, onChange }: NodePickerProps) {
  const { exploration, kinds, names, words } = useWorkbench();
  const [text, setText] = useState("");
  const [query] = useDebouncedValue(text.trim(), 150);
  const { data } = useQuery(reads.search(query, 20));
  const { data: chosen } = useQuery({ ...reads.node(value ?? ""), enabled: value !== null });

  const found = new Map(data?.hits.map(({ node }) => [node.key, node.attributes]));
  if (value !== null && !found.has(value)) {
    const { graph } = exploration;
    const known = chosen?.node.attributes ?? (graph.hasNode(value) ? graph.getNodeAttributes(value) : undefined);
    if (known) found.set(value, known);
  }
  return (
    <Select
      ref={ref}
      size="xs"
      label={label}
      placeholder={words.search.placeholder}
      searchable
      value={value}
      onChange={onChange}
      onSearchChange={setText}
      data={[...found].map(([key, { caption }]) => ({ value: key, label: caption }))}
      // What the server found is what matches.
      filter={({ options }) => options}
      nothingFoundMessage={query === "" ? undefined : words.search.none(query)}
      // In the sheet of a phone, which slides, the list goes with its field.
      comboboxProps={{ shadow: "md", withinPortal: false }}
      maxDropdownHeight={280}
      renderOption={({ option }) => {
        const kind = kinds.of(found.get(option.value)?.labels ?? []);
        return (
          <span className={classes.option}>
            <KindIcon kind={kind} />
            <span>{option.label}</span>
            <span className={classes.quiet}>{names.label(kind.label)}</span>
          </span>
        );
      }}
    />
  );
}
