import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Notice } from "../commands/workbench.tsx";
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
    autoClose: tone === "problem" ? 12_000 : 6_000,
    withBorder: true,
  });
}
