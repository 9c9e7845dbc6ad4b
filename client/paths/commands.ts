import { IconRoute } from "@tabler/icons-react";
import type { Command } from "../commands/command.ts";

export const pathCommands: Command[] = [
  {
    id: "paths.find",
    group: "explore",
    title: (words) => words.commands.findPaths,
    icon: IconRoute,
    keys: ["p"],
    run({ exploration, open, setOpen, narrow }) {
      const [from, to] = exploration.snapshot().selection.nodes;
      const paths = from === undefined ? (open.paths ?? { from: null, to: null }) : { from, to: to ?? null };
      setOpen({ paths, aside: "paths", ...(narrow && { sheet: "inspector" as const }) });
    },
  },
];
