import { ActionIcon, Loader, Popover, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useWorkbench } from "../../commands/workbench.tsx";
import { TabList } from "./TabList.tsx";
import classes from "./tabs.module.css";
import type { State, Tab, Tabs } from "./tabs.ts";

interface TabBarProps {
  tabs: Tabs;
  state: State;
  /** Id of the element that the tabs change. */
  panel: string;
  /** Whether something runs there. */
  isBusy(id: string): boolean;
  renaming: boolean;
  onRename(on: boolean): void;
  onClose(id: string): void;
}

/** The queries side by side. Whatever the pointer does here the keyboard does too: Delete closes, F2 renames. */
export function TabBar({ tabs, state, panel, isBusy, renaming, onRename, onClose }: TabBarProps) {
  const { words } = useWorkbench();
  const rename = (id: string) => {
    tabs.select(id);
    onRename(true);
  };
  const items = state.tabs.map((tab) => ({
    id: tab.id,
    title: words.queryTabs.keys,
    content: (
      <>
        {isBusy(tab.id) && <Loader size={11} />}
        <span className={classes.name}>{nameOf(tab, words.queryTabs.nth)}</span>
        {/* For the pointer; the keyboard has Delete. */}
        <span
          aria-hidden="true"
          className={classes.close}
          onClick={(event) => {
            event.stopPropagation();
            onClose(tab.id);
          }}
        >
          <IconX size={12} />
        </span>
      </>
    ),
  }));
  return (
    <div className={classes.bar}>
      <Popover withRoles={false} opened={renaming} onChange={onRename} position="bottom-start" trapFocus withinPortal>
        <Popover.Target>
          <div style={{ minWidth: 0 }}>
            <TabList
              label={words.queryTabs.all}
              items={items}
              active={state.active}
              panel={panel}
              onSelect={tabs.select}
              onKey={(key, id) => {
                if (key === "Delete") onClose(id);
                else if (key === "F2") rename(id);
                else return false;
                return true;
              }}
              onDoubleClick={rename}
              onMiddleClick={onClose}
            />
          </div>
        </Popover.Target>
        <Popover.Dropdown p={8}>
          <Rename key={state.active} tabs={tabs} state={state} onDone={() => onRename(false)} />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon variant="subtle" color="gray" aria-label={words.queryTabs.add} onClick={() => tabs.open()}>
        <IconPlus size={15} />
      </ActionIcon>
    </div>
  );
}

function Rename({ tabs, state, onDone }: { tabs: Tabs; state: State; onDone(): void }) {
  const { words } = useWorkbench();
  const tab = state.tabs.find(({ id }) => id === state.active);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const name = String(new FormData(event.currentTarget).get("name")).trim();
        tabs.change(state.active, { name: name === "" ? null : name });
        onDone();
      }}
    >
      <TextInput
        data-autofocus
        name="name"
        size="xs"
        maxLength={80}
        aria-label={words.queryTabs.rename}
        defaultValue={tab && nameOf(tab, words.queryTabs.nth)}
        onFocus={(event) => event.currentTarget.select()}
      />
    </form>
  );
}

export const nameOf = ({ name, number }: Tab, nth: (position: number) => string): string => name ?? nth(number);
