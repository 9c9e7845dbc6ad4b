import { CloseButton, SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import type { Example } from "../examples.ts";
import { Asked } from "./Asked.tsx";
import { Examples } from "./Examples.tsx";
import classes from "./library.module.css";
import { SavedQueries } from "./SavedQueries.tsx";

type Shelf = "examples" | "saved" | "history";

export interface Browsing {
  shelf: Shelf;
  /** Whether the query that is being written is about to be saved. */
  saving: boolean;
}

interface LibraryProps {
  examples: Example[];
  /** What is being written now: what “save” saves. */
  current(): Written;
  onOpen(query: Written): void;
  browsing: Browsing;
  /** null: it is closed. */
  onBrowse(browsing: Browsing | null): void;
}

/** Queries to begin with, those that were saved, and those that were run. */
export function Library({ examples, current, onOpen, browsing, onBrowse }: LibraryProps) {
  const { words } = useWorkbench();
  const { shelf, saving } = browsing;
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const holds = (...texts: string[]) => texts.some((each) => each.toLowerCase().includes(wanted));
  return (
    <aside className={classes.library} aria-label={words.library.title}>
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label={words.library.title}
          value={shelf}
          onChange={(next) => onBrowse({ shelf: next as Shelf, saving: false })}
          data={(["examples", "saved", "history"] as const).map((value) => ({
            value,
            label: words.library.shelves[value],
          }))}
        />
        <CloseButton size="sm" aria-label={words.close} onClick={() => onBrowse(null)} />
      </div>
      <TextInput
        size="xs"
        className={classes.search}
        aria-label={words.library.search}
        placeholder={words.library.search}
        leftSection={<IconSearch size={13} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {shelf === "examples" && <Examples examples={examples} holds={holds} onOpen={onOpen} />}
      {shelf === "saved" && (
        <SavedQueries
          current={current}
          holds={holds}
          onOpen={onOpen}
          saving={saving}
          onSaving={(saving) => onBrowse({ shelf, saving })}
        />
      )}
      {shelf === "history" && <Asked holds={holds} onOpen={onOpen} />}
    </aside>
  );
}
