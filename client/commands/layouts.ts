import { IconChartBubble } from "@tabler/icons-react";
import { LAYOUTS } from "../graph/layouts/list.ts";
import { defaultValues } from "../graph/parameters.ts";
import type { Command } from "./command.ts";

/** One for each layout, as it is without further settings. */
export const layoutCommands: Command[] = LAYOUTS.map(({ id, parameters }) => ({
  id: `layout.${id}`,
  group: "view",
  title: (words) => words.commands.arrangeAs(words.layouts[id]?.name ?? id),
  icon: IconChartBubble,
  when: ({ exploration }) => exploration.graph.order > 0,
  run: ({ exploration }) => exploration.arrange(id, defaultValues(parameters)),
}));
