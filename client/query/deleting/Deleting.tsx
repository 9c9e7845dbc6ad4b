import { Button, Code, Modal } from "@mantine/core";
import { type ReactNode, useCallback, useState } from "react";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./deleting.module.css";
import type { Question } from "./deleting.ts";

interface Pending {
  cypher: string;
  answer(may: boolean): void;
}

/** The question before a statement that deletes, and the dialog that puts it. */
export function useQuestion(): { question: Question; dialog: ReactNode } {
  const { words } = useWorkbench();
  const [pending, setPending] = useState<Pending | null>(null);
  const question = useCallback<Question>(
    (cypher) => new Promise((resolve) => setPending({ cypher, answer: resolve })),
    [],
  );
  const answer = (may: boolean) => {
    pending?.answer(may);
    setPending(null);
  };
  const dialog = (
    <Modal
      opened={pending !== null}
      onClose={() => answer(false)}
      title={words.deleting.title}
      closeButtonProps={{ "aria-label": words.close }}
    >
      <p>{words.deleting.text}</p>
      <Code block className={classes.statement}>
        {pending?.cypher}
      </Code>
      <div className={classes.buttons}>
        <Button variant="default" data-autofocus onClick={() => answer(false)}>
          {words.deleting.no}
        </Button>
        <Button color="red" onClick={() => answer(true)}>
          {words.deleting.run}
        </Button>
      </div>
    </Modal>
  );
  return { question, dialog };
}
