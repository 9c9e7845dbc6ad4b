import { Button, Code, Modal } from "@mantine/core";
import { type ReactNode, useCallback, useState } from "react";
import { useWorkbench } from "../../commands/workbench.tsx";
import classes from "./deleting.module.css";
import type { Question } from "./deleting.ts";

interface Pending {
  cypher: string;
  answer(may: boolean): void;
}

/** The question before a statement that deletes, and the dialog that puts it; of several tabs, one after the other. */
export function useQuestion(): { question: Question; dialog: ReactNode } {
  const { words } = useWorkbench();
  const [waiting, setWaiting] = useState<readonly Pending[]>([]);
  const question = useCallback<Question>(
    (cypher) => new Promise((answer) => setWaiting((before) => [...before, { cypher, answer }])),
    [],
  );
  const [pending = null] = waiting;
  const answer = (may: boolean) => {
    pending?.answer(may);
    setWaiting((before) => before.filter((each) => each !== pending));
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
        {/* The second click of a double one is no answer to the next question. */}
        <Button color="red" onClick={({ detail }) => detail < 2 && answer(true)}>
          {words.deleting.run}
        </Button>
      </div>
    </Modal>
  );
  return { question, dialog };
}
