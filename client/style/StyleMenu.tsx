import { Button, Menu } from "@mantine/core";
import { IconPalette, IconPlus } from "@tabler/icons-react";
import { addRule } from "../commands/styles.ts";
import { useOffers } from "../commands/useOffers.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { RULE_KINDS } from "../graph/styles/kinds/list.ts";
import type { Rule } from "../graph/styles/rule.ts";
import { Flyout } from "../look/Flyout.tsx";
import { Nothing } from "../look/States.tsx";
import { RuleCard } from "./RuleCard.tsx";
import classes from "./style.module.css";

/** The rules of style: what is drawn otherwise than by kind and degree. */
export function StyleMenu() {
  const { words, narrow, open, setOpen } = useWorkbench();
  return (
    <Flyout
      title={words.style.title}
      icon={<IconPalette size={17} stroke={1.7} />}
      width={320}
      side={narrow ? "top" : "right-end"}
      className={classes.menu}
      opened={open.styling !== null}
      onChange={(opened) => setOpen({ styling: opened ? { rule: null } : null })}
    >
      <Rules />
    </Flyout>
  );
}

function Rules() {
  const workbench = useWorkbench();
  const { exploration, words, open, setOpen } = workbench;
  const { view } = useSnapshot();
  const offers = useOffers();
  const { rules } = view;
  const write = (next: Rule[]) => exploration.setView({ rules: next });
  const put = (place: number, ...instead: Rule[]) => write(rules.toSpliced(place, 1, ...instead));
  const swap = (upper: number) => write(rules.toSpliced(upper, 2, rules[upper + 1]!, rules[upper]!));
  const outcomes = exploration.styling().outcomes;
  return (
    <>
      <div className={classes.rules}>
        {rules.length === 0 && <Nothing>{words.style.none}</Nothing>}
        {outcomes.map((outcome, place) => (
          <RuleCard
            key={outcome.rule.id}
            outcome={outcome}
            offers={offers}
            open={open.styling?.rule === outcome.rule.id}
            onOpen={(isOpen) => setOpen({ styling: { rule: isOpen ? outcome.rule.id : null } })}
            onChange={(rule) => put(place, rule)}
            onRemove={() => put(place)}
            onUp={place > 0 ? () => swap(place - 1) : undefined}
            onDown={place < rules.length - 1 ? () => swap(place) : undefined}
          />
        ))}
      </div>
      <Menu position="bottom-start" width={220} withinPortal={false}>
        <Menu.Target>
          <Button variant="light" leftSection={<IconPlus size={14} />} className={classes.add}>
            {words.style.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {RULE_KINDS.map((kind) => (
            <Menu.Item key={kind.id} onClick={() => addRule(workbench, kind)}>
              {words.rules[kind.id]!.name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
