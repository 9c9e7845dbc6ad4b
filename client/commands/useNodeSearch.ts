/** Nodes of the database by what is typed into a field. */
import { type ComboboxStore, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { SearchAnswer } from "../../server/contract/explore.ts";
import { reads } from "../api/reads.ts";

export interface NodeSearch {
  text: string;
  type(text: string): void;
  /** What was looked for last: the text, a moment after its last letter. */
  query: string;
  answer: UseQueryResult<SearchAnswer>;
  combobox: ComboboxStore;
  onKeyDown(event: KeyboardEvent): void;
}

/** Enter takes the best hit without a look at the arrows: of what is typed by then, though it be still looked for. */
export function useNodeSearch(limit: number, choose: (key: string) => void): NodeSearch {
  const [text, setText] = useState("");
  const [awaited, setAwaited] = useState(false);
  const [query] = useDebouncedValue(text.trim(), 150);
  const answer = useQuery(reads.search(query, limit));
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { selectFirstOption } = combobox;
  const hits = query === text.trim() && !answer.isPlaceholderData ? answer.data?.hits : undefined;

  useEffect(() => {
    if (!hits) return;
    setAwaited(false);
    const best = hits[0]?.node.key;
    if (best === undefined) return;
    if (awaited) choose(best);
    else selectFirstOption();
  }, [hits, awaited, selectFirstOption]);

  return {
    text,
    query,
    answer,
    combobox,
    type(text) {
      setText(text);
      setAwaited(false);
      // None that was found for less of the text.
      combobox.resetSelectedOption();
      if (text.trim()) combobox.openDropdown();
      else combobox.closeDropdown();
    },
    onKeyDown({ key }) {
      if (key !== "Enter") return;
      if (answer.error) void answer.refetch();
      if (!hits && text.trim() && combobox.getSelectedOptionIndex() === -1) setAwaited(true);
    },
  };
}
