import { ActionIcon, type ActionIconProps, Button, type ButtonProps, Menu, Tooltip } from "@mantine/core";
import { useCallback } from "react";
import { type Command, canRun } from "./command.ts";
import { Keys } from "./Keys.tsx";
import { useSnapshot, useWorkbench } from "./workbench.tsx";

function useCommand(id: string) {
  const workbench = useWorkbench();
  // Preconditions read the exploration: they are asked again after every change of it.
  useSnapshot();
  const command = workbench.commands.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}`);
  return {
    command,
    title: command.title(workbench.words),
    enabled: canRun(command, workbench),
    run: () => void command.run(workbench),
  };
}

/** A command as an icon, its name and key in the tooltip; disabled while it cannot be done. */
export function CommandIcon({ id, ...props }: { id: string } & ActionIconProps) {
  const { command, title, enabled, run } = useCommand(id);
  return (
    <Tooltip label={<Hint command={command} title={title} />}>
      <ActionIcon
        aria-label={title}
        aria-disabled={!enabled}
        data-disabled={!enabled || undefined}
        onClick={enabled ? run : undefined}
        {...props}
      >
        <command.icon size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

/** A command as a button with its name; not there while it cannot be done. */
export function CommandButton({ id, ...props }: { id: string } & ButtonProps) {
  const { command, title, enabled, run } = useCommand(id);
  const { canvas } = useWorkbench();
  // Whoever worked by key a button that then goes goes on from the canvas.
  const leaving = useCallback(
    (button: HTMLButtonElement) => () => {
      if (button === document.activeElement) queueMicrotask(() => canvas.current?.focus());
    },
    [canvas],
  );
  if (!enabled) return null;
  return (
    <Tooltip label={<Hint command={command} title={title} />} disabled={!command.keys}>
      <Button ref={leaving} variant="default" onClick={run} {...props}>
        {title}
      </Button>
    </Tooltip>
  );
}

/** A command as a line of a menu. */
export function CommandItem({ id }: { id: string }) {
  const { command, title, enabled, run } = useCommand(id);
  const keys = command.keys?.[0];
  return (
    <Menu.Item
      leftSection={<command.icon size={16} stroke={1.7} />}
      rightSection={keys && <Keys binding={keys} />}
      disabled={!enabled}
      onClick={run}
    >
      {title}
    </Menu.Item>
  );
}

function Hint({ command, title }: { command: Command; title: string }) {
  return (
    <>
      {title} {command.keys?.[0] && <Keys binding={command.keys[0]} />}
    </>
  );
}
