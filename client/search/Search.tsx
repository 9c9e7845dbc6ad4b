import { Combobox, Loader, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { SearchAnswer } from "../../server/contract/explore.ts";
import { showNodes } from "../commands/actions.ts";
import { showBehind } from "../commands/behind.ts";
import { Keys } from "../commands/Keys.tsx";
import { SEARCH_FIELD } from "../commands/page.ts";
import { useNodeSearch } from "../commands/useNodeSearch.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import { Hit } from "./Hit.tsx";
import classes from "./search.module.css";

const FIRST = 20;
const MOST = 200;

/** Finds nodes by name; the chosen one is put on the canvas, joined to what is there. */
export function Search() {
  const workbench = useWorkbench();
  const { words, narrow, setOpen, canvas } = workbench;
  const [limit, setLimit] = useState(FIRST);
  const search = useNodeSearch(limit, choose);
  const { text, query, combobox } = search;
  const { data, error, isFetching, refetch } = search.answer;

  function type(value: string) {
    setLimit(FIRST);
    search.type(value);
  }
  function choose(value: string) {
    if (value === MORE) return setLimit(MOST);
    type("");
    if (narrow) setOpen({ sheet: null });
    // What was found is what the next keys are about.
    else canvas.current?.focus();
    void showNodes(workbench, [value]);
  }

  return (
    <search className={classes.search}>
      <Combobox store={combobox} onOptionSubmit={choose} width={360} position="bottom-start" shadow="md" offset={6}>
        <Combobox.Target withExpandedAttribute>
          <TextInput
            id={SEARCH_FIELD}
            role="combobox"
            size="sm"
            data-autofocus
            aria-label={words.search.label}
            placeholder={words.search.placeholder}
            leftSection={<IconSearch size={16} stroke={1.7} />}
            rightSection={isFetching ? <Loader size={14} /> : !narrow && <Keys binding="/" />}
            value={text}
            maxLength={200}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={() => text.trim() && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === "Escape" && !combobox.dropdownOpened) event.currentTarget.blur();
              search.onKeyDown(event);
            }}
          />
        </Combobox.Target>
        {/* What is pressed in here leaves the focus, and with it the list, where it is. */}
        <Combobox.Dropdown onMouseDown={(event) => event.preventDefault()}>
          {error && <Failed error={error} onRetry={() => void refetch()} />}
          {!error && !data && <Loading lines={3} />}
          {data?.total === 0 && (
            <Combobox.Empty>
              <Nothing>{words.search.none(query)}</Nothing>
            </Combobox.Empty>
          )}
          <Combobox.Options className={classes.hits} aria-label={words.search.label}>
            {!error && data && <Hits answer={data} query={query} />}
          </Combobox.Options>
          {!error && data && data.total > 0 && (
            <Combobox.Footer className={classes.footer}>
              {words.search.count(data.hits.length, data.total)}
              <button
                type="button"
                className={classes.behind}
                onClick={() => void showBehind(workbench, { question: "search", request: { q: query, limit } })}
              >
                {words.behind.search}
              </button>
            </Combobox.Footer>
          )}
        </Combobox.Dropdown>
      </Combobox>
    </search>
  );
}

/** The value of the last option, which asks for more; no node has it as a key. */
const MORE = "\u0000more";

function Hits({ answer, query }: { answer: SearchAnswer; query: string }) {
  const { words } = useWorkbench();
  const left = Math.min(answer.total, MOST) - answer.hits.length;
  return (
    <>
      {answer.hits.map((hit) => (
        <Hit key={hit.node.key} hit={hit} query={query} />
      ))}
      {left > 0 && (
        <Combobox.Option value={MORE} className={classes.more}>
          {words.showMore(left)}
        </Combobox.Option>
      )}
    </>
  );
}
