import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import type { Command } from "./command.ts";

export const historyCommands: Command[] = [
  {
    id: "history.undo",
    group: "explore",
    title: (words) => words.commands.undo,
    icon: IconArrowBackUp,
    keys: ["mod+z"],
    when: ({ exploration }) => exploration.snapshot().canUndo,
    run: ({ exploration }) => exploration.undo(),
  },
  {
    id: "history.redo",
    group: "explore",
    title: (words) => words.commands.redo,
    icon: IconArrowForwardUp,
    keys: ["mod+shift+z", "mod+y"],
    when: ({ exploration }) => exploration.snapshot().canRedo,
    run: ({ exploration }) => exploration.redo(),
  },
];
