import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconBook2, IconDots, IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Keys } from "../commands/Keys.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { queryCommands } from "./commands.ts";
import classes from "./query.module.css";

interface ToolbarProps {
  running: boolean;
  /** Whether the text holds more than one statement. */
  several: boolean;
  /** Whether the shelves of queries stand beside the editor. */
  browsing: boolean;
  onCancel(): void;
  onBrowse(): void;
  children: ReactNode;
}

/** What can be done with a query; the rarer things are behind the dots. */
export function Toolbar({ running, several, browsing, onCancel, onBrowse, children }: ToolbarProps) {
  const { words, query } = useWorkbench();
  return (
    <div className={classes.bar}>
      <Button.Group>
        {/* One button, which keeps the focus. */}
        <Tooltip label={<Keys binding="mod+enter" />} disabled={running}>
          <Button
            color={running ? "red" : undefined}
            variant={running ? "light" : "filled"}
            leftSection={running ? <IconPlayerStopFilled size={14} /> : <IconPlayerPlayFilled size={14} />}
            onClick={running ? onCancel : () => query.current?.run()}
          >
            {running ? words.query.cancel : words.query.run}
          </Button>
        </Tooltip>
        {several && (
          <Tooltip label={<Keys binding="mod+shift+enter" />} disabled={running}>
            <Button
              variant="light"
              aria-disabled={running}
              data-disabled={running || undefined}
              onClick={running ? undefined : () => query.current?.runAll()}
            >
              {words.query.runAll}
            </Button>
          </Tooltip>
        )}
      </Button.Group>
      <Button
        variant="default"
        leftSection={<IconBook2 size={15} stroke={1.7} />}
        aria-expanded={browsing}
        onClick={onBrowse}
      >
        {words.library.title}
      </Button>
      {children}
      <Actions />
    </div>
  );
}

function Actions() {
  const workbench = useWorkbench();
  const { words } = workbench;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={words.query.actions} className={classes.more}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {queryCommands.map((command) => (
          <Menu.Item
            key={command.id}
            leftSection={<command.icon size={15} stroke={1.7} />}
            rightSection={command.keys?.[0] && <Keys binding={command.keys[0]} />}
            onClick={() => void command.run(workbench)}
          >
            {command.title(words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
