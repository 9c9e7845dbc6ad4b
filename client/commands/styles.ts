/** Rules of style, added and taken away; each change is a step that can be taken back. */
import { IconPalette, IconPaletteOff } from "@tabler/icons-react";
import { RULE_KINDS } from "../graph/styles/kinds/list.ts";
import type { RuleKind } from "../graph/styles/rule.ts";
import { newRule } from "../graph/styling.ts";
import type { Command } from "./command.ts";
import { isFilled } from "./conditions.ts";
import type { Workbench } from "./workbench.tsx";

/** Adds a rule above the others and opens its form. */
export function addRule({ exploration, setOpen }: Workbench, kind: RuleKind): void {
  const { rules } = exploration.snapshot().view;
  const rule = newRule(exploration, kind, rules);
  exploration.setView({ rules: [rule, ...rules] });
  setOpen({ styling: { rule: rule.id } });
}

export const styleCommands: Command[] = [
  {
    id: "style.open",
    group: "view",
    title: (words) => words.style.title,
    icon: IconPalette,
    run: ({ setOpen }) => setOpen({ styling: { rule: null } }),
  },
  ...RULE_KINDS.map(
    (kind): Command => ({
      id: `style.${kind.id}`,
      group: "view",
      title: (words) => words.commands.styleBy(words.rules[kind.id]?.name ?? kind.id),
      icon: IconPalette,
      when: isFilled,
      run: (workbench) => addRule(workbench, kind),
    }),
  ),
  {
    id: "style.none",
    group: "view",
    title: (words) => words.commands.noRules,
    icon: IconPaletteOff,
    when: ({ exploration }) => exploration.snapshot().view.rules.length > 0,
    run: ({ exploration }) => exploration.setView({ rules: [] }),
  },
];
