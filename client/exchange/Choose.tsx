import { Button, Group } from "@mantine/core";
import { IconFiles, IconFolder } from "@tabler/icons-react";
import { useRef } from "react";
import { MOST_SENT } from "../../server/contract/import.ts";
import { type ChosenFile, useWorkbench } from "../commands/workbench.tsx";
import { fromInput } from "./chosen.ts";
import classes from "./import.module.css";

/** What can be brought in, and the two ways to choose it besides dropping it. */
export function Choose({ tooLarge, onChoose }: { tooLarge: boolean; onChoose(chosen: ChosenFile[]): void }) {
  const { words, narrow } = useWorkbench();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const input = {
    type: "file",
    multiple: true,
    hidden: true,
    onChange: ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => {
      if (currentTarget.files?.length) onChoose(fromInput(currentTarget.files));
    },
  } as const;
  return (
    <div className={classes.choose}>
      <p>{words.imports.drop}</p>
      <Group justify="center">
        <Button data-autofocus leftSection={<IconFiles size={15} />} onClick={() => files.current?.click()}>
          {words.imports.files}
        </Button>
        {!narrow && (
          <Button variant="default" leftSection={<IconFolder size={15} />} onClick={() => folder.current?.click()}>
            {words.imports.folder}
          </Button>
        )}
      </Group>
      <input ref={files} aria-label={words.imports.files} {...input} />
      <input ref={folder} aria-label={words.imports.folder} {...{ webkitdirectory: "" }} {...input} />
      {tooLarge && <p role="alert">{words.imports.tooLarge(MOST_SENT / 1e6)}</p>}
      <p className={classes.about}>{words.imports.taken}</p>
    </div>
  );
}
