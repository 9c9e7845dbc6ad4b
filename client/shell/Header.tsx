import { ActionIcon, Button, Menu, UnstyledButton } from "@mantine/core";
import { IconCommand, IconDotsVertical, IconDownload } from "@tabler/icons-react";
import { CommandIcon, CommandItem } from "../commands/CommandButton.tsx";
import { Keys } from "../commands/Keys.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { SceneMenu } from "../scenes/SceneMenu.tsx";
import { Mark } from "./Mark.tsx";
import classes from "./shell.module.css";

/** Name, what can be done with the whole page, and the ways out of it. */
export function Header() {
  const { narrow } = useWorkbench();
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        <h1 className={classes.brand}>
          <Mark />
          Liaisons
        </h1>
        <SceneMenu />
      </div>
      <div className={classes.tools}>
        {narrow ? <CommandIcon id="page.search" /> : <Anything />}
        <div className={classes.pair}>
          <CommandIcon id="history.undo" />
          <CommandIcon id="history.redo" />
        </div>
        {!narrow && <Export />}
        <More />
      </div>
    </header>
  );
}

function Anything() {
  const { words, setOpen } = useWorkbench();
  return (
    <UnstyledButton className={classes.anything} onClick={() => setOpen({ palette: true })}>
      <IconCommand size={15} stroke={1.7} aria-hidden="true" />
      {words.commands.palette}
      <Keys binding="mod+k" />
    </UnstyledButton>
  );
}

function Export() {
  const { commands, words } = useWorkbench();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="light" leftSection={<IconDownload size={15} stroke={1.8} />}>
          {words.header.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {commands
          .filter(({ group }) => group === "save")
          .map(({ id }) => (
            <CommandItem key={id} id={id} />
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function More() {
  const { commands, words, narrow, scheme } = useWorkbench();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon aria-label={words.header.more}>
          <IconDotsVertical size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <CommandItem id="page.import" />
        <Menu.Divider />
        <CommandItem id="view.more" />
        <CommandItem id="view.clear" />
        {narrow && (
          <>
            <Menu.Divider />
            {commands
              .filter(({ group }) => group === "save")
              .map(({ id }) => (
                <CommandItem key={id} id={id} />
              ))}
          </>
        )}
        <Menu.Divider />
        <CommandItem id={scheme === "light" ? "page.dark" : "page.light"} />
        <CommandItem id="page.language" />
        <CommandItem id="page.keys" />
      </Menu.Dropdown>
    </Menu>
  );
}
