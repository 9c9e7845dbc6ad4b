import {
  IconArrowsMove,
  IconListSearch,
  IconMap,
  IconMinus,
  IconPlus,
  IconStack2,
  IconTrash,
  IconWand,
} from "@tabler/icons-react";
import { attempt, MOST_OPENED, OPENING_LIMIT, openGraph } from "./actions.ts";
import type { Command } from "./command.ts";
import { isFilled } from "./conditions.ts";
import { arrangeAs } from "./layouts.ts";
import type { Workbench } from "./workbench.tsx";

const shown = ({ exploration }: Workbench) => exploration.graph.order;

export const viewCommands: Command[] = [
  {
    id: "view.fit",
    group: "view",
    title: (words) => words.commands.fit,
    icon: IconArrowsMove,
    keys: ["f"],
    when: isFilled,
    run: ({ canvas }) => canvas.current?.fit(),
  },
  {
    id: "view.find",
    group: "view",
    title: (words) => words.commands.findOnCanvas,
    icon: IconListSearch,
    keys: ["mod+f"],
    when: isFilled,
    run: ({ setOpen }) => setOpen({ finding: true }),
  },
  {
    id: "view.arrange",
    group: "view",
    title: (words) => words.commands.arrange,
    icon: IconWand,
    keys: ["l"],
    when: isFilled,
    run: (workbench) => {
      const { layout, values } = workbench.exploration.snapshot().view.arrangement ?? {};
      arrangeAs(workbench, layout ?? "force", values);
    },
  },
  {
    id: "view.zoom-in",
    group: "view",
    title: (words) => words.commands.zoomIn,
    icon: IconPlus,
    keys: ["+", "="],
    run: ({ canvas }) => canvas.current?.zoomIn(),
  },
  {
    id: "view.zoom-out",
    group: "view",
    title: (words) => words.commands.zoomOut,
    icon: IconMinus,
    keys: ["-"],
    run: ({ canvas }) => canvas.current?.zoomOut(),
  },
  {
    id: "view.minimap",
    group: "view",
    title: (words) => words.commands.minimap,
    icon: IconMap,
    keys: ["m"],
    when: ({ narrow }) => !narrow,
    run: ({ minimap, setMinimap }) => setMinimap(!minimap),
  },
  {
    id: "view.more",
    group: "explore",
    title: (words) => words.commands.more,
    icon: IconStack2,
    when: (workbench) => shown(workbench) > 0 && shown(workbench) < Math.min(entities(workbench), MOST_OPENED),
    run: (workbench) => attempt(workbench, () => openGraph(workbench, shown(workbench) + OPENING_LIMIT)),
  },
  {
    id: "view.begin",
    group: "explore",
    title: (words) => words.commands.begin,
    icon: IconStack2,
    when: (workbench) => shown(workbench) === 0 && entities(workbench) > 0,
    run: (workbench) => attempt(workbench, () => openGraph(workbench, OPENING_LIMIT)),
  },
  {
    id: "view.clear",
    group: "explore",
    title: (words) => words.commands.clear,
    icon: IconTrash,
    when: isFilled,
    run: ({ exploration }) => exploration.clear(),
  },
];

/** Nodes that the canvas may show without being asked for more: the evidence layer is not among them. */
export function entities({ schema }: Pick<Workbench, "schema">): number {
  if (!schema) return 0;
  const evidence = schema.labels.filter((label) => label.evidence).reduce((sum, label) => sum + label.count, 0);
  return Math.max(0, schema.nodeCount - evidence);
}
