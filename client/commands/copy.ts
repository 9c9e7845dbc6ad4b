import { useCallback } from "react";
import { useWorkbench, type Workbench } from "./workbench.tsx";

/** Puts a text on the clipboard, and says so. */
export async function copyText(
  { words, notify }: Pick<Workbench, "words" | "notify">,
  text: string,
  message = words.copied,
): Promise<void> {
  try {
    // Browsers leave the clipboard out where the page came neither by https nor from this machine.
    await navigator.clipboard.writeText(text);
  } catch {
    return notify({ message: words.notCopied, tone: "problem" });
  }
  notify({ message, tone: "plain" });
}

/** The same for components: the function stays the same from one drawing to the next. */
export function useCopy(): (text: string) => void {
  const { words, notify } = useWorkbench();
  return useCallback((text: string) => void copyText({ words, notify }, text), [words, notify]);
}
