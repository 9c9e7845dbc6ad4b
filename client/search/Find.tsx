import { CloseButton, TextInput } from "@mantine/core";
import { IconListSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { goTo } from "../commands/actions.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { finderOf } from "./match.ts";
import classes from "./search.module.css";

/** Finds nodes among those on the canvas: Enter flies to the next, Shift-Enter to the one before. */
export function Find() {
  const { open } = useWorkbench();
  return open.finding ? <Field /> : null;
}

function Field() {
  const workbench = useWorkbench();
  const { exploration, canvas, words, setOpen } = workbench;
  const { revision } = useSnapshot();
  const [text, setText] = useState("");
  const [at, setAt] = useState<number | null>(null);
  const query = text.trim();
  const find = useMemo(() => {
    const { graph } = exploration;
    const shown = graph.filterNodes((key) => exploration.isNodeShown(key));
    return finderOf(shown, exploration.captionOf);
  }, [exploration, revision]);
  const found = useMemo(() => find(query), [find, query]);

  const close = () => {
    setOpen({ finding: false });
    // What was found is what the next keys are about.
    canvas.current?.focus();
  };
  const step = (by: number) => {
    if (found.length === 0) return;
    const next = at === null ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
    setAt(next);
    goTo(workbench, found[next]!);
  };
  return (
    <search className={classes.find}>
      <TextInput
        size="xs"
        autoFocus
        aria-label={words.find.label}
        placeholder={words.find.label}
        leftSection={<IconListSearch size={15} stroke={1.7} />}
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
          if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className={classes.found}>
        {query !== "" && words.find.found(at === null ? 0 : at + 1, found.length)}
      </span>
      <CloseButton size="sm" aria-label={words.close} onClick={close} />
    </search>
  );
}
