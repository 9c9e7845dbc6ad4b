import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { paintColor } from "../forms/paint.ts";
import { dateText } from "../graph/amounts.ts";
import { OTHER, PAINTS, type PaintName, paintAt } from "../graph/styles/paints.ts";
import type { AmountScale, CategoryScale } from "../graph/styles/scale.ts";
import type { Outcome } from "../graph/styling.ts";
import { Section } from "../look/Section.tsx";
import { useRuleWords } from "./said.ts";
import classes from "./style.module.css";

/** What colours and sizes mean now, wherever a rule decides. */
export function Meanings() {
  const { exploration, words } = useWorkbench();
  useSnapshot();
  const say = useRuleWords();
  const shown = exploration.styling().outcomes.filter(({ rule: { on, values }, invalid, scale }) => {
    const isOneColor = values.by === "one" && values.color;
    return on && !invalid && (scale || isOneColor);
  });
  if (shown.length === 0) return null;
  return (
    <Section title={words.style.meaning}>
      <ul className={classes.meanings}>
        {shown.map((outcome) => {
          const { name, gist } = say(outcome);
          return (
            <li key={outcome.rule.id}>
              <p className={classes.meaning}>
                {name} <span>{gist}</span>
              </p>
              <Key outcome={outcome} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Key({ outcome: { rule, kind, scale, ramp } }: { outcome: Outcome }) {
  if (!scale) {
    return <span className={classes.swatch} style={paintColor(PAINTS[rule.values.color as PaintName] ?? OTHER)} />;
  }
  if (scale.type === "categories") return <Categories scale={scale} />;
  if (ramp) return <Ramp scale={scale} ramp={ramp} />;
  return <Sizes scale={scale} edges={kind?.of === "edge"} />;
}

function Categories({ scale: { entries, more } }: { scale: CategoryScale }) {
  const { words } = useWorkbench();
  return (
    <ul className={classes.categories}>
      {entries.map(({ name, count, paint }) => (
        <li key={name}>
          <span className={classes.swatch} style={paintColor(paint)} />
          <span className={classes.category}>{name}</span>
          <span className={classes.count}>{words.number(count)}</span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <span className={classes.swatch} style={paintColor(OTHER)} />
          <span className={classes.category}>{words.style.others(more)}</span>
        </li>
      )}
    </ul>
  );
}

const STEPS = [0, 0.25, 0.5, 0.75, 1];

function Ramp({ scale, ramp }: { scale: AmountScale; ramp: string }) {
  const stops = (theme: "light" | "dark") => STEPS.map((share) => paintAt(ramp, share)[theme]);
  const [light, dark] = [stops("light"), stops("dark")];
  const colors = light.map((color, step) => `light-dark(${color}, ${dark[step]})`);
  return (
    <>
      <div className={classes.ramp} style={{ background: `linear-gradient(to right, ${colors.join(", ")})` }} />
      <Ends scale={scale} />
    </>
  );
}

function Sizes({ scale, edges }: { scale: AmountScale; edges: boolean }) {
  return (
    <>
      <div className={classes.sizes} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <span
            key={share}
            className={edges ? classes.width : classes.disc}
            style={
              edges
                ? { height: 1 + 4 * share }
                : { width: 6 + 14 * Math.sqrt(share), height: 6 + 14 * Math.sqrt(share) }
            }
          />
        ))}
      </div>
      <Ends scale={scale} />
    </>
  );
}

function Ends({ scale: { least, middle, most, dates } }: { scale: AmountScale }) {
  const { words } = useWorkbench();
  const range = most - least;
  const say = (amount: number) => {
    if (dates) return dateText(amount, range > 1_500 ? "year" : range > 120 ? "month" : "day");
    return words.number(Number(amount.toPrecision(3)));
  };
  return (
    <p className={classes.ends}>
      <span>{say(least)}</span>
      {range > 0 && <span>{say(middle)}</span>}
      {range > 0 && <span>{say(most)}</span>}
    </p>
  );
}
