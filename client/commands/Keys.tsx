import { Kbd } from "@mantine/core";
import classes from "./keys.module.css";
import { isMac, parseBinding, shownKeys } from "./keys.ts";

/** A binding as keys to press. */
export function Keys({ binding }: { binding: string }) {
  return (
    <span className={classes.keys}>
      {shownKeys(parseBinding(binding), isMac()).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  );
}
