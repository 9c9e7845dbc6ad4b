/** Commands that put selected nodes in order by hand: in a row, evenly, for good. */
import {
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconPin,
  IconPinnedOff,
} from "@tabler/icons-react";
import { type AlignTo, type Axis, aligned, spread } from "../graph/alignment.ts";
import type { Positions } from "../graph/exploration.ts";
import type { Command } from "./command.ts";
import { selectedNodes } from "./conditions.ts";
import type { Workbench } from "./workbench.tsx";

function places(workbench: Workbench): Positions {
  const { exploration } = workbench;
  // Where they are drawn: a layout may still be at work.
  exploration.halt();
  return Object.fromEntries(
    selectedNodes(workbench).map((key) => {
      const { x, y } = exploration.graph.getNodeAttributes(key);
      return [key, { x, y }];
    }),
  );
}

const align = (to: AlignTo, icon: Command["icon"]): Command => ({
  id: `align.${to}`,
  group: "arrange",
  title: (words) => words.align[to],
  icon,
  when: (workbench) => selectedNodes(workbench).length > 1,
  run: (workbench) => workbench.exploration.move(aligned(places(workbench), to)),
});

const distribute = (axis: Axis, icon: Command["icon"]): Command => ({
  id: `spread.${axis}`,
  group: "arrange",
  title: (words) => words.spread[axis],
  icon,
  when: (workbench) => selectedNodes(workbench).length > 2,
  run: (workbench) => workbench.exploration.move(spread(places(workbench), axis)),
});

const pin = (pinned: boolean, icon: Command["icon"]): Command => ({
  id: pinned ? "selection.pin" : "selection.unpin",
  group: "arrange",
  title: (words) => (pinned ? words.commands.pin : words.commands.unpin),
  icon,
  keys: [pinned ? "x" : "shift+x"],
  when: (workbench) =>
    selectedNodes(workbench).some((key) => workbench.exploration.graph.getNodeAttribute(key, "pinned") !== pinned),
  run: (workbench) => workbench.exploration.pin(selectedNodes(workbench), pinned),
});

export const placeCommands: Command[] = [
  align("left", IconLayoutAlignLeft),
  align("center", IconLayoutAlignCenter),
  align("right", IconLayoutAlignRight),
  align("top", IconLayoutAlignTop),
  align("middle", IconLayoutAlignMiddle),
  align("bottom", IconLayoutAlignBottom),
  distribute("x", IconLayoutDistributeHorizontal),
  distribute("y", IconLayoutDistributeVertical),
  pin(true, IconPin),
  pin(false, IconPinnedOff),
];
