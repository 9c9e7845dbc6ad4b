import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Notice } from "../commands/workbench.tsx";
import { LANGUAGES, type Language } from "../words/words.tsx";
import classes from "./shell.module.css";

/** By what they are about; those that are gone may stay. */
const latest = new Map<string, string>();

/** Says something beside the canvas for a few seconds; a problem for longer. */
export function notify({ message, hint, tone, about, action }: Notice): void {
  const before = about && latest.get(about);
  if (before) notifications.hide(before);
  const id = notifications.show({
    title: hint && message,
    message: (
      <div className={classes.notice}>
        <span>{hint ?? message}</span>
        {action && (
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
    ),
    color: tone === "problem" ? "red" : "indigo",
    closeButtonProps: { "aria-label": LANGUAGES[document.documentElement.lang as Language].close },
    autoClose: tone === "problem" ? 12_000 : 6_000,
    withBorder: true,
  });
  if (about) latest.set(about, id);
}
