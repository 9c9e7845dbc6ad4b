import { IconArrowsMaximize, IconEyeOff, IconFocusCentered, IconPointerOff, IconTarget } from "@tabler/icons-react";
import { expandNodes, goTo } from "./actions.ts";
import type { Command } from "./command.ts";
import type { Workbench } from "./workbench.tsx";

const selected = ({ exploration }: Workbench) => [...exploration.snapshot().selection.nodes];
const anyNode = (workbench: Workbench) => selected(workbench).length > 0;

export const selectionCommands: Command[] = [
  {
    id: "selection.expand",
    group: "selection",
    title: (words) => words.commands.expand,
    icon: IconArrowsMaximize,
    keys: ["e"],
    when: anyNode,
    run: (workbench) => expandNodes(workbench, selected(workbench)),
  },
  {
    id: "selection.hide",
    group: "selection",
    title: (words) => words.commands.hide,
    icon: IconEyeOff,
    keys: ["delete", "backspace"],
    when: anyNode,
    run: (workbench) => workbench.exploration.remove(selected(workbench)),
  },
  {
    id: "selection.keep-only",
    group: "selection",
    title: (words) => words.commands.keepOnly,
    icon: IconFocusCentered,
    keys: ["k"],
    when: anyNode,
    run: (workbench) => workbench.exploration.keepOnly(selected(workbench)),
  },
  {
    id: "selection.find",
    group: "selection",
    title: (words) => words.commands.find,
    icon: IconTarget,
    keys: ["c"],
    when: ({ exploration }) =>
      exploration.snapshot().selection.nodes.size + exploration.snapshot().selection.edges.size > 0,
    run: (workbench) => {
      const { nodes, edges } = workbench.exploration.snapshot().selection;
      const [first] = [...nodes, ...edges];
      if (first) goTo(workbench, first);
    },
  },
  {
    id: "selection.none",
    group: "selection",
    title: (words) => words.commands.selectNone,
    icon: IconPointerOff,
    keys: ["escape"],
    when: ({ exploration }) =>
      exploration.snapshot().selection.nodes.size + exploration.snapshot().selection.edges.size > 0,
    run: ({ exploration }) => exploration.select({}),
  },
];
