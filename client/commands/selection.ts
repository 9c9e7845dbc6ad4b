import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconEye,
  IconEyeOff,
  IconFocusCentered,
  IconLasso,
  IconListDetails,
  IconPointerOff,
  IconTarget,
  IconTrashX,
} from "@tabler/icons-react";
import { isExpanded } from "../graph/expansion.ts";
import { expandNodes, goTo } from "./actions.ts";
import type { Command } from "./command.ts";
import { isFilled, isNodeSelected, isSelected, selectedNodes } from "./conditions.ts";

export const selectionCommands: Command[] = [
  {
    id: "selection.expand",
    group: "selection",
    title: (words) => words.commands.expand,
    icon: IconArrowsMaximize,
    keys: ["e"],
    when: isNodeSelected,
    run: (workbench) => expandNodes(workbench, selectedNodes(workbench)),
  },
  {
    id: "selection.expand-how",
    group: "selection",
    title: (words) => words.commands.expandHow,
    icon: IconListDetails,
    keys: ["shift+e"],
    when: isNodeSelected,
    run: (workbench) => workbench.setOpen({ expanding: selectedNodes(workbench) }),
  },
  {
    id: "selection.collapse",
    group: "selection",
    title: (words) => words.commands.collapse,
    icon: IconArrowsMinimize,
    keys: ["shift+c"],
    when: ({ exploration }) => isExpanded(exploration.graph, exploration.snapshot().selection.nodes),
    run: (workbench) => {
      const { exploration, notify, words } = workbench;
      const gone = exploration.collapse(selectedNodes(workbench));
      notify({ message: words.expand.collapsed(gone.length), tone: "plain", about: "expanding" });
    },
  },
  {
    id: "selection.hide",
    group: "selection",
    title: (words) => words.commands.hide,
    icon: IconEyeOff,
    keys: ["h"],
    when: isNodeSelected,
    run: (workbench) => {
      workbench.exploration.hide(selectedNodes(workbench), true);
      workbench.exploration.select({});
    },
  },
  {
    id: "selection.remove",
    group: "selection",
    title: (words) => words.commands.remove,
    icon: IconTrashX,
    keys: ["delete", "backspace"],
    when: isNodeSelected,
    run: (workbench) => workbench.exploration.remove(selectedNodes(workbench)),
  },
  {
    id: "view.reveal",
    group: "view",
    title: (words) => words.commands.reveal,
    icon: IconEye,
    keys: ["shift+h"],
    when: ({ exploration }) => {
      const { hiddenLabels, hiddenTypes } = exploration.snapshot();
      return hiddenLabels.size + hiddenTypes.size > 0 || exploration.graph.someNode((_key, { hidden }) => hidden);
    },
    run: ({ exploration }) => exploration.reveal(),
  },
  {
    id: "selection.keep-only",
    group: "selection",
    title: (words) => words.commands.keepOnly,
    icon: IconFocusCentered,
    keys: ["k"],
    when: isNodeSelected,
    run: (workbench) => workbench.exploration.keepOnly(selectedNodes(workbench)),
  },
  {
    id: "selection.find",
    group: "selection",
    title: (words) => words.commands.find,
    icon: IconTarget,
    keys: ["c"],
    when: isSelected,
    run: (workbench) => {
      const { nodes, edges } = workbench.exploration.snapshot().selection;
      const [first] = [...nodes, ...edges];
      if (first) goTo(workbench, first);
    },
  },
  {
    id: "selection.lasso",
    group: "selection",
    title: (words) => words.commands.lasso,
    icon: IconLasso,
    keys: ["s"],
    when: isFilled,
    run: ({ canvas }) => canvas.current?.lasso(),
  },
  {
    id: "selection.none",
    group: "selection",
    title: (words) => words.commands.selectNone,
    icon: IconPointerOff,
    keys: ["escape"],
    when: isSelected,
    run: ({ exploration }) => exploration.select({}),
  },
];
