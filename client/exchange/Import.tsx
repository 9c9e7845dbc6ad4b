import { Button, Group, Modal, Progress } from "@mantine/core";
import { useWorkbench } from "../commands/workbench.tsx";
import { Failed } from "../look/States.tsx";
import { Checked, isKnown } from "./Checked.tsx";
import { Choose } from "./Choose.tsx";
import classes from "./import.module.css";
import { Refused } from "./Refused.tsx";
import { type Stage, useImport } from "./useImport.ts";

/** Brings files into the graph: chosen here or dropped on the page, looked at before anything is written. */
export function Import() {
  const { open, setOpen, words } = useWorkbench();
  const { stage, choose, write, startOver, leave } = useImport(open.importing);
  const close = () => {
    leave();
    setOpen({ importing: null });
  };
  const others = (
    <Button variant="default" onClick={startOver}>
      {words.imports.others}
    </Button>
  );
  return (
    <Modal
      opened={open.importing !== null}
      onClose={close}
      // A click beside it would stop what is being written.
      closeOnClickOutside={stage.at !== "working"}
      title={words.imports.title}
      closeButtonProps={{ "aria-label": words.close }}
      size={640}
    >
      <div className={classes.import}>
        {stage.at === "choosing" && <Choose tooLarge={stage.tooLarge} onChoose={choose} />}
        {stage.at === "working" && <Working {...stage} onStop={close} />}
        {stage.at === "refused" && (
          <Refused {...stage}>
            <Group justify="end">{others}</Group>
          </Refused>
        )}
        {stage.at === "checked" && (
          <Checked {...stage}>
            <Group justify="end">
              {others}
              {!isKnown(stage.summary.counts) && (
                <Button data-autofocus onClick={() => write(stage.texts)}>
                  {words.imports.add}
                </Button>
              )}
            </Group>
          </Checked>
        )}
        {stage.at === "failed" && (
          <>
            <Failed error={stage.error} onRetry={stage.again} />
            <Group justify="end">{others}</Group>
          </>
        )}
      </div>
    </Modal>
  );
}

interface WorkingProps extends Extract<Stage, { at: "working" }> {
  onStop(): void;
}

function Working({ writing, done, total, onStop }: WorkingProps) {
  const { words } = useWorkbench();
  const said = writing ? words.imports.writing : words.imports.checking;
  return (
    <>
      <p role="status">
        {said} {total > 0 && words.of(done, total)}
      </p>
      <Progress value={total > 0 ? (100 * done) / total : 100} animated={total === 0} aria-label={said} />
      <Group justify="end">
        <Button variant="default" onClick={onStop}>
          {words.imports.stop}
        </Button>
      </Group>
    </>
  );
}
