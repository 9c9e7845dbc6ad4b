import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useEffect } from "react";
import { canRun, GROUPS } from "./command.ts";
import { Keys } from "./Keys.tsx";
import { useWorkbench } from "./workbench.tsx";

/** Every command that can be done now, found by typing. */
export function Palette() {
  const workbench = useWorkbench();
  const { commands, words, open, setOpen } = workbench;
  useEffect(open.palette ? spotlight.open : spotlight.close, [open.palette]);
  const actions = GROUPS.map((group) => ({
    group: words.groups[group],
    actions: commands
      .filter((command) => command.group === group && command.id !== "page.palette" && canRun(command, workbench))
      .map((command) => ({
        id: command.id,
        label: command.title(words),
        leftSection: <command.icon size={18} stroke={1.6} />,
        rightSection: command.keys?.[0] && <Keys binding={command.keys[0]} />,
        onClick: () => void command.run(workbench),
      })),
  }));
  return (
    <Spotlight
      onSpotlightClose={() => setOpen({ palette: false })}
      actions={actions.filter(({ actions }) => actions.length > 0)}
      shortcut={null}
      attributes={{ content: { "aria-label": words.commands.palette } }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      nothingFound={words.palette.nothing}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: words.palette.placeholder,
        "aria-label": words.palette.placeholder,
      }}
    />
  );
}
