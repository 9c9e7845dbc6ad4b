import { Combobox, Loader, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Ref, useState } from "react";
import { reads } from "../api/reads.ts";
import { useNodeSearch } from "../commands/useNodeSearch.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import classes from "./paths.module.css";

interface NodePickerProps {
  /** The field that a name is typed into. */
  ref: Ref<HTMLInputElement>;
  label: string;
  value: string | null;
  onChange(key: string): void;
}

const MOST = 20;

/** A node of the database, on the canvas or not, found by name. */
export function NodePicker({ ref, label, value, onChange }: NodePickerProps) {
  const { exploration, kinds, names, words } = useWorkbench();
  const [typing, setTyping] = useState(false);
  const { text, type, query, answer, combobox, onKeyDown } = useNodeSearch(MOST, choose);
  const { data, error, isFetching, refetch } = answer;
  const { data: chosen } = useQuery({ ...reads.node(value ?? ""), enabled: value !== null });

  function choose(key: string) {
    stop();
    onChange(key);
  }
  /** From now on the field says again which node it is. */
  function stop() {
    setTyping(false);
    type("");
  }
  function caption(): string {
    if (value === null) return "";
    return exploration.graph.hasNode(value) ? exploration.captionOf(value) : (chosen?.node.attributes.caption ?? "");
  }

  return (
    // In the sheet of a phone, which slides, the list goes with its field.
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} shadow="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={ref}
          role="combobox"
          size="xs"
          label={label}
          placeholder={words.search.placeholder}
          rightSection={isFetching && typing ? <Loader size={12} /> : null}
          value={typing ? text : caption()}
          maxLength={200}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyping(true);
            type(event.currentTarget.value);
          }}
          onBlur={stop}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      {/* What is pressed in here leaves the focus, and with it the list, where it is. */}
      <Combobox.Dropdown onMouseDown={(event) => event.preventDefault()}>
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Loading lines={2} />}
        {data?.total === 0 && (
          <Combobox.Empty>
            <Nothing>{words.search.none(query)}</Nothing>
          </Combobox.Empty>
        )}
        <Combobox.Options className={classes.offers} aria-label={label}>
          {data?.hits.map(({ node: { key, attributes } }) => {
            const kind = kinds.of(attributes.labels);
            return (
              <Combobox.Option key={key} value={key} className={classes.option}>
                <KindIcon kind={kind} />
                <span>{attributes.caption}</span>
                <span className={classes.quiet}>{names.label(kind.label)}</span>
              </Combobox.Option>
            );
          })}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
