import { type KeyboardEvent, useEffect, useRef } from "react";
import type { PathsAnswer } from "../../server/contract/explore.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import type { Account } from "./account.ts";
import classes from "./paths.module.css";
import { Notes, Sentences } from "./Told.tsx";
import { useAccounts } from "./useAccounts.ts";
import type { Way } from "./ways.ts";

interface WayListProps {
  ways: Way[];
  answer: PathsAnswer;
  chosen: number;
  onChoose(index: number): void;
}

/** The ways, best first; arrow keys go from one to the next, and the chosen one is on the canvas. */
export function WayList({ ways, answer, chosen, onChoose }: WayListProps) {
  const { words } = useWorkbench();
  const accounts = useAccounts(ways, answer);
  const list = useRef<HTMLOListElement>(null);

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(ways.length - 1, Math.max(0, chosen + by));
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>("[data-way]")[next]?.focus({ preventScroll: true });
  };
  // The notes of the one before have gone by then, and with them the place where it stood.
  useEffect(() => {
    if (list.current?.contains(document.activeElement))
      list.current.children[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  return (
    <ol className={classes.ways} ref={list} onKeyDown={step} aria-label={words.paths.title}>
      {ways.map((way, index) => (
        <li key={JSON.stringify(way.nodes)} className={classes.way} data-chosen={index === chosen || undefined}>
          <WayHead way={way} answer={answer} index={index} chosen={index === chosen} onChoose={() => onChoose(index)} />
          <Body account={accounts[index]!} chosen={index === chosen} />
        </li>
      ))}
    </ol>
  );
}

interface WayHeadProps {
  way: Way;
  answer: PathsAnswer;
  index: number;
  chosen: boolean;
  onChoose(): void;
}

function WayHead({ way, answer, index, chosen, onChoose }: WayHeadProps) {
  const { words, language } = useWorkbench();
  const captions = new Map(answer.graph.nodes.map(({ key, attributes }) => [key, attributes.caption]));
  const between = way.nodes.slice(1, -1).map((key) => captions.get(key) ?? key);
  const via = new Intl.ListFormat(language, { type: "unit" }).format(between);
  return (
    <button
      type="button"
      className={classes.wayHead}
      data-way
      aria-pressed={chosen}
      // One stop for Tab, arrows within.
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
    >
      <span className={classes.rank}>{words.number(index + 1)}</span>
      <span>{between.length === 0 ? words.paths.direct : words.paths.via(via)}</span>
      <span className={classes.quiet}>{words.paths.hops(way.hops.length)}</span>
    </button>
  );
}

function Body({ account, chosen }: { account: Account; chosen: boolean }) {
  return (
    <div className={classes.body}>
      <Sentences account={account} />
      {chosen && <Notes account={account} />}
    </div>
  );
}
