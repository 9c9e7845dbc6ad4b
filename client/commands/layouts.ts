import { IconChartBubble } from "@tabler/icons-react";
import { sayInvalid } from "../forms/invalid.ts";
import type { Refusal } from "../graph/exploration.ts";
import { LAYOUTS, type LayoutId, layoutNamed } from "../graph/layouts/list.ts";
import type { Values } from "../graph/parameters.ts";
import type { Words } from "../words/words.tsx";
import type { Command } from "./command.ts";
import { isFilled } from "./conditions.ts";
import type { Workbench } from "./workbench.tsx";

/** One for each layout, with the values that suit the graph. */
export const layoutCommands: Command[] = LAYOUTS.map(({ id }) => ({
  id: `layout.${id}`,
  group: "view",
  title: (words) => words.commands.arrangeAs(words.layouts[id]?.name ?? id),
  icon: IconChartBubble,
  when: isFilled,
  run: (workbench) => arrangeAs(workbench, id),
}));

/** Lays everything out; says why, when that cannot be. */
export function arrangeAs({ exploration, words, notify }: Workbench, layout: LayoutId, values?: Values): void {
  const refusal = exploration.arrange(layout, values);
  if (refusal) notify({ message: sayRefusal(words, layout, refusal), tone: "problem" });
}

function sayRefusal(words: Words, layout: LayoutId, refusal: Refusal): string {
  if ("lack" in refusal) return words.layout.lacks[refusal.lack];
  return sayInvalid(words, words.layouts[layout]!, layoutNamed(layout).parameters, refusal.invalid);
}
