import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconBook2, IconDots, IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Keys } from "../commands/Keys.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { queryCommands } from "./commands.ts";
import type { Example } from "./examples.ts";
import classes from "./query.module.css";

interface ToolbarProps {
  running: boolean;
  /** Whether the text holds more than one statement. */
  several: boolean;
  examples: Example[];
  onCancel(): void;
  onChoose(cypher: string): void;
  children: ReactNode;
}

/** What can be done with a query; the rarer things are behind the dots. */
export function Toolbar({ running, several, examples, onCancel, onChoose, children }: ToolbarProps) {
  const { words, query } = useWorkbench();
  return (
    <div className={classes.bar}>
      {running ? (
        <Button color="red" variant="light" leftSection={<IconPlayerStopFilled size={14} />} onClick={onCancel}>
          {words.query.cancel}
        </Button>
      ) : (
        <Button.Group>
          <Tooltip label={<Keys binding="mod+enter" />}>
            <Button leftSection={<IconPlayerPlayFilled size={14} />} onClick={() => query.current?.run()}>
              {words.query.run}
            </Button>
          </Tooltip>
          {several && (
            <Tooltip label={<Keys binding="mod+shift+enter" />}>
              <Button variant="light" onClick={() => query.current?.runAll()}>
                {words.query.runAll}
              </Button>
            </Tooltip>
          )}
        </Button.Group>
      )}
      <Examples examples={examples} onChoose={onChoose} />
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

function Examples({ examples, onChoose }: { examples: Example[]; onChoose(cypher: string): void }) {
  const { words } = useWorkbench();
  return (
    <Menu width={340} position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBook2 size={15} stroke={1.7} />}>
          {words.query.examples}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {examples.map(({ id, title, cypher }) => (
          <Menu.Item key={id} onClick={() => onChoose(cypher)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
