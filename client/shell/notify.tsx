import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Notice } from "../commands/workbench.tsx";
import { LANGUAGES, type Language } from "../words/words.tsx";
import classes from "./shell.module.css";

/** Says something beside the canvas for a few seconds; a problem stays until it is closed. */
export function notify({ message, hint, tone, action }: Notice): void {
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
}
