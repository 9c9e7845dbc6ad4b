import { Menu, UnstyledButton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { CommandItem } from "../commands/CommandButton.tsx";
import { isChanged } from "../commands/scenes.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import classes from "./scenes.module.css";

/** The name of the scene that is open, a dot when the canvas has changed since; what can be done with scenes. */
export function SceneMenu() {
  const workbench = useWorkbench();
  const { open, words, commands } = workbench;
  useSnapshot();
  const changed = isChanged(workbench);
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <span className={classes.name}>{open.scene?.name ?? words.scenes.title}</span>
          {changed && <span className={classes.changed} role="img" aria-label={words.scenes.changed} />}
          <IconChevronDown size={14} stroke={1.8} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {commands
          .filter(({ group }) => group === "scenes")
          .map(({ id }) => (
            <CommandItem key={id} id={id} />
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
