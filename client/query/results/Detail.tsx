import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { tableFormat, tableText } from "../../../server/contract/tables.ts";
import { type Row, typeName } from "../../../server/contract/typed.ts";
import { useCopy } from "../../commands/copy.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { copied, pretty } from "./pretty.ts";
import classes from "./results.module.css";

interface DetailProps {
  columns: string[];
  row: Row;
  column: number;
  onClose(): void;
}

/** One value as a whole, to read and to take along. */
export function Detail({ columns, row, column, onClose }: DetailProps) {
  const { words } = useWorkbench();
  const copy = useCopy();
  const text = useRef<HTMLPreElement>(null);
  const value = row[column] ?? null;
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current ??= document.activeElement;
    text.current?.focus();
  }, [value]);
  const close = () => {
    onClose();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <section
      className={classes.detail}
      aria-label={words.results.value}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        close();
      }}
    >
      <header className={classes.detailHead}>
        <b>{columns[column]}</b>
        <span className={classes.quiet}>{typeName(value)}</span>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={words.close} onClick={close}>
          <IconX size={15} />
        </ActionIcon>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long values are scrolled with the keys */}
      <pre ref={text} tabIndex={0} className={classes.whole} data-null={value === null || undefined}>
        {pretty(value)}
      </pre>
      <footer className={classes.detailFoot}>
        <Button size="compact-xs" variant="default" onClick={() => copy(copied(value))}>
          {words.results.copyValue}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => copy(JSON.stringify(value, null, 2))}>
          {words.results.copyJson}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => copy(tableText(tableFormat("tsv"), columns, [row]))}>
          {words.results.copyRow}
        </Button>
      </footer>
    </section>
  );
}
