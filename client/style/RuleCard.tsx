import { ActionIcon, Switch, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconChevronUp, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import { sayInvalid } from "../forms/invalid.ts";
import type { Offers } from "../forms/offers.ts";
import { ParameterForm } from "../forms/ParameterForm.tsx";
import { defaultValues } from "../graph/parameters.ts";
import type { Rule } from "../graph/styles/rule.ts";
import type { Outcome } from "../graph/styling.ts";
import { Measuring } from "./Measuring.tsx";
import { useRuleWords } from "./said.ts";
import classes from "./style.module.css";

interface RuleCardProps {
  outcome: Outcome;
  offers: Offers;
  open: boolean;
  onOpen(open: boolean): void;
  onChange(rule: Rule): void;
  onRemove(): void;
  /** Left out where there is no further up or down. */
  onUp?: () => void;
  onDown?: () => void;
}

/** One rule: its switch, what it says, its place among the others, and its form. */
export function RuleCard({ outcome, offers, open, onOpen, onChange, onRemove, onUp, onDown }: RuleCardProps) {
  const { words } = useWorkbench();
  const { rule, kind } = outcome;
  const { name, gist } = useRuleWords()(outcome);
  const metric = rule.on && rule.values.by === "metric" ? rule.values.metric : null;
  return (
    <section className={classes.card} data-off={!rule.on || undefined} aria-label={name}>
      <header className={classes.head}>
        <Switch
          size="xs"
          aria-label={words.style.on(name)}
          checked={rule.on}
          onChange={(event) => onChange({ ...rule, on: event.currentTarget.checked })}
        />
        <button type="button" className={classes.title} aria-expanded={open} onClick={() => onOpen(!open)}>
          {open ? <IconChevronDown size={13} /> : <IconChevronRight size={13} />}
          <span className={classes.what}>
            <b>{name}</b>
            {gist && <span>{gist}</span>}
          </span>
        </button>
        <Tool label={words.style.up(name)} onClick={onUp}>
          <IconChevronUp size={14} />
        </Tool>
        <Tool label={words.style.down(name)} onClick={onDown}>
          <IconChevronDown size={14} />
        </Tool>
        <Tool label={words.style.remove(name)} onClick={onRemove}>
          <IconTrash size={14} stroke={1.7} />
        </Tool>
      </header>
      <Flaw outcome={outcome} />
      {typeof metric === "string" && <Measuring metric={metric} />}
      {open && kind && (
        <ParameterForm
          parameters={kind.parameters}
          words={words.rules[kind.id]!}
          values={{ ...defaultValues(kind.parameters), ...rule.values }}
          offers={offers}
          onChange={(values) => onChange({ ...rule, values })}
        />
      )}
    </section>
  );
}

/** Why a rule that is on does nothing. */
function Flaw({ outcome: { rule, kind, invalid, scale } }: { outcome: Outcome }) {
  const { words } = useWorkbench();
  if (!kind) return <p className={classes.flaw}>{words.style.unknown}</p>;
  if (!rule.on) return null;
  if (invalid) {
    return <p className={classes.flaw}>{sayInvalid(words, words.rules[kind.id]!, kind.parameters, invalid)}</p>;
  }
  if (rule.values.by !== "property" || scale) return null;
  const amounts = kind.id === "node-size" || kind.id === "edge-width";
  return <p className={classes.flaw}>{amounts ? words.style.notAmounts : words.style.nothing}</p>;
}

function Tool({ label, onClick, children }: { label: string; onClick?: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={22} aria-label={label} disabled={!onClick} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
