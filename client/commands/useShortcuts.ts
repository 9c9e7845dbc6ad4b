import { useEffect, useMemo } from "react";
import { canRun } from "./command.ts";
import { isCharacter, isMac, matches, parseBinding } from "./keys.ts";
import type { Workbench } from "./workbench.tsx";

/** Listens for the keys of all commands, as long as the person is not typing and no dialog is open. */
export function useShortcuts(workbench: Workbench): void {
  const { commands, singleKeys } = workbench;
  const bindings = useMemo(
    () =>
      commands
        .filter(({ inEditor }) => !inEditor)
        .flatMap((command) => (command.keys ?? []).map((keys) => ({ command, binding: parseBinding(keys) }))),
    [commands],
  );
  useEffect(() => {
    const mac = isMac();
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const hit = bindings.find(({ binding }) => matches(binding, event, mac));
      if (!hit || !canRun(hit.command, workbench)) return;
      if (isCharacter(hit.binding) && !singleKeys) return;
      // Ctrl-Z in a text field is the field's; Ctrl-K and Ctrl-S are the page's everywhere.
      const isPagewide = hit.binding.mod && ["page", "scenes"].includes(hit.command.group);
      if (isBusy(event.target) && !isPagewide) return;
      event.preventDefault();
      void hit.command.run(workbench);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [bindings, workbench, singleKeys]);
}

/** Where keys have a meaning of their own: text fields, the editor, open dialogs and menus. */
function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog], [role=menu]",
    ) !== null
  );
}
