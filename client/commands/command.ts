/** One record an action: buttons, menus, palette, keys and help are all read from it. */
import type { ComponentType } from "react";
import type { Words } from "../words/words.tsx";
import { parseBinding } from "./keys.ts";
import type { Workbench } from "./workbench.tsx";

export const GROUPS = ["explore", "selection", "arrange", "view", "query", "scenes", "save", "page"] as const;
export type Group = (typeof GROUPS)[number];

export interface Command {
  /** Dotted, unique. */
  id: string;
  group: Group;
  title(words: Words): string;
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  /** Bindings such as `mod+shift+z`; the first is the one that is shown. */
  keys?: string[];
  /** Its keys are the editor's alone, where they come before the page's. */
  inEditor?: boolean;
  /** Whether it can be done now; guards buttons, menus, palette and keys alike. Left out: always. */
  when?(workbench: Workbench): boolean;
  run(workbench: Workbench): void | Promise<void>;
}

export const canRun = (command: Command, workbench: Workbench): boolean => command.when?.(workbench) ?? true;

/** Throws on an id or a key that two commands claim. */
export function checkCommands(commands: readonly Command[]): readonly Command[] {
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { id, inEditor = false, keys: bindings = [] } of commands) {
    if (ids.has(id)) throw new Error(`Two commands are called ${id}`);
    ids.set(id, id);
    for (const binding of bindings) {
      const written = JSON.stringify({ ...parseBinding(binding), inEditor });
      const other = keys.get(written);
      if (other) throw new Error(`${binding} belongs to ${other} and to ${id}`);
      keys.set(written, id);
    }
  }
  return commands;
}
