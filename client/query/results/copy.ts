import { useCallback } from "react";
import { useWorkbench } from "../../commands/workbench.tsx";

/** Puts a text on the clipboard, and says so. */
export function useCopy(): (text: string) => void {
  const { words, notify } = useWorkbench();
  return useCallback(
    (text: string) => {
      const said = (message: string, tone: "plain" | "problem") => notify({ message, tone });
      // Left out by browsers where the page came neither by https nor from this machine.
      const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
      written.then(
        () => said(words.results.copied, "plain"),
        () => said(words.results.notCopied, "problem"),
      );
    },
    [words, notify],
  );
}
