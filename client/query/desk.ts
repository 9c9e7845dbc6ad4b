/**
 * The desk on which queries are written: their tabs, what they answered, and what the editor is to know of the database.
 * It stands outside of React; the panel tells it what has changed around it.
 */
import type { LanguageAnswer } from "../../server/contract/language.ts";
import type { SchemaAnswer } from "../../server/contract/schema.ts";
import { ownProblem } from "../api/problem.ts";
import type { Words } from "../words/words.tsx";
import { commandOf, commands } from "./console/index.ts";
import { mayRun, type Question } from "./deleting/deleting.ts";
import type { Services } from "./editor/services.ts";
import { parametersIn } from "./editor/statements.ts";
import { evaluate } from "./evaluate.ts";
import { startLanguage } from "./language/language.ts";
import { type Readings, readAll } from "./parameters/parameters.ts";
import { type Ask, MOST_ROWS, type Run, type Statement } from "./run.ts";
import { createRuns, type Runs } from "./runs.ts";
import { activeOf, createTabs, type Tab, type Tabs } from "./tabs/tabs.ts";
import { createVerdicts } from "./verdicts.ts";

export interface Around {
  words: Words;
  /** Undefined: not known yet. */
  schema: SchemaAnswer | undefined;
  language: LanguageAnswer | undefined;
  /** Whether statements may change the graph. */
  writing: boolean;
  /** Put before a statement runs that deletes. */
  question: Question;
}

export interface Desk {
  tabs: Tabs;
  runs: Runs;
  services: Services;
  know(around: Around): void;
  /** In turn, up to the first that fails. */
  run(tab: string, statements: Statement[]): void;
  /** Once more, in the place of its old answer. */
  again(tab: string, run: Run, maxRows?: number): void;
  close(): void;
}

/** `first` is written in the first tab of somebody who has none; `ended` hears of every run that is over. */
export function createDesk(around: Around, first: string, ended: (run: Run) => void): Desk {
  let now = around;
  const tabs = createTabs(first);
  const verdicts = createVerdicts();
  const language = startLanguage();
  const runs = createRuns((run) => {
    verdicts.tell(run.statement.text, run);
    ended(run);
  });

  const tabOf = (id: string): Tab | undefined => tabs.snapshot().tabs.find((tab) => tab.id === id);
  const valuesFor = (id: string, text: string): Readings => readAll(tabOf(id)?.parameters ?? {}, parametersIn(text));

  const ask =
    (id: string, access: Ask["access"]) =>
    ({ text }: Statement): Ask => {
      const base = { cypher: text, params: {}, access, maxRows: MOST_ROWS };
      if (text.startsWith(":")) {
        const { command, rest } = commandOf(text);
        return { ...base, answer: (signal) => command.run(rest, surroundings(id), signal) };
      }
      const { values, faults } = valuesFor(id, text);
      const missing = Object.keys(faults).map((name) => `$${name}`);
      if (missing.length > 0) throw ownProblem("missing-parameters", "", undefined, missing.join(", "));
      const asked = { ...base, params: values };
      return { ...asked, may: (signal) => mayRun(asked, now.question, signal) };
    };
  const surroundings = (id: string) => ({
    words: now.words,
    schema: now.schema,
    commands,
    parameters: () => tabOf(id)?.parameters ?? {},
    setParameters: (change: (before: Tab["parameters"]) => Tab["parameters"]) =>
      tabs.change(id, { parameters: change(tabOf(id)?.parameters ?? {}) }),
    evaluate,
    clear: () => runs.clear(id),
  });
  /** Parameters of the active tab that have been given. */
  let names = Object.keys(activeOf(tabs.snapshot()).parameters);
  const learn = () => language.learn({ schema: now.schema, language: now.language, parameters: names });
  tabs.subscribe(() => {
    const given = Object.keys(activeOf(tabs.snapshot()).parameters);
    if (given.join("\n") === names.join("\n")) return;
    names = given;
    learn();
  });

  return {
    tabs,
    runs,
    services: {
      language,
      commands,
      words: () => now.words,
      writing: () => now.writing,
      verdict: ({ text }) => verdicts.of(text),
      explain: ({ text }) => verdicts.ask(text, valuesFor(tabs.snapshot().active, text).values),
    },
    know(next) {
      const isOther = next.schema !== now.schema || next.language !== now.language;
      now = next;
      if (isOther) verdicts.forget();
      learn();
    },
    run: (tab, statements) => void runs.start(tab, statements, ask(tab, now.writing ? "write" : "read")),
    again(tab, run, maxRows) {
      const fresh = ask(tab, now.writing ? "write" : "read");
      void runs.again(tab, run.id, (statement) => ({ ...(run.ask ?? fresh(statement)), ...(maxRows && { maxRows }) }));
    },
    close() {
      tabs.flush();
      runs.close();
      language.close();
    },
  };
}
