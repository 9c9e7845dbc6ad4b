import { Kbd, Modal, Switch } from "@mantine/core";
import { useId } from "react";
import { Section } from "../look/Section.tsx";
import { GROUPS } from "./command.ts";
import { Keys } from "./Keys.tsx";
import classes from "./keys.module.css";
import { useWorkbench } from "./workbench.tsx";

/** What the mouse does on the canvas. */
const GESTURES = [
  { does: "add", keys: ["⇧"], move: "click" },
  { does: "marquee", keys: ["⇧"], move: "drag" },
  { does: "lasso", keys: ["Alt"], move: "drag" },
  { does: "expand", keys: [], move: "doubleClick" },
] as const;

/** Which key does what, read from the commands themselves. */
export function KeyboardHelp() {
  const { commands, words, open, setOpen, singleKeys, setSingleKeys } = useWorkbench();
  const why = useId();
  return (
    <Modal
      opened={open.help}
      onClose={() => setOpen({ help: false })}
      title={words.commands.keys}
      closeButtonProps={{ "aria-label": words.close }}
      size={460}
    >
      <div className={classes.help}>
        {GROUPS.map((group) => ({ group, own: commands.filter((each) => each.group === group && each.keys) }))
          .filter(({ own }) => own.length > 0)
          .map(({ group, own }) => (
            <Section key={group} title={words.groups[group]}>
              {own.map((command) => (
                <div key={command.id} className={classes.row}>
                  <span>{command.title(words)}</span>
                  <span className={classes.several}>
                    {command.keys?.map((binding) => (
                      <Keys key={binding} binding={binding} />
                    ))}
                  </span>
                </div>
              ))}
            </Section>
          ))}
        <Section title={words.keyboard.gestures}>
          {GESTURES.map(({ does, keys, move }) => (
            <div key={does} className={classes.row}>
              <span>{words.keyboard.does[does]}</span>
              <span className={classes.keys}>
                {keys.map((key) => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
                <span>{words.keyboard[move]}</span>
              </span>
            </div>
          ))}
        </Section>
        <Switch
          size="xs"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          label={words.keyboard.single}
          aria-describedby={why}
        />
        <p id={why} className={classes.why}>
          {words.keyboard.singleWhy}
        </p>
      </div>
    </Modal>
  );
}
