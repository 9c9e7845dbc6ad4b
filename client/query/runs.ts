/** The runs of every tab. They stand outside of React: a query goes on while another tab is looked at. */
import { type Ask, follow, type Run, type Statement, waiting } from "./run.ts";

export interface Runs {
  subscribe(listener: () => void): () => void;
  /** By tab: the statements that were last run there, in turn. The same object until something changes. */
  snapshot(): ReadonlyMap<string, readonly Run[]>;
  /**
   * Runs statements one after the other, up to the first that fails, in the place of what the tab held; what still ran
   * there is cancelled. `ask` is called when a statement's turn comes; what it throws is that run's problem.
   */
  start(tab: string, statements: Statement[], ask: (statement: Statement) => Ask): Promise<void>;
  /** One of a tab's runs once more, in its own place. */
  again(tab: string, id: string, ask: (statement: Statement) => Ask): Promise<void>;
  /** Cancels what runs in the tab, in the database too; what was to follow is skipped. */
  cancel(tab: string): void;
  /** Cancels, and forgets what was answered. */
  clear(tab: string): void;
  /** Everything ends: nobody will see it any more. */
  close(): void;
}

const NONE: readonly Run[] = [];

/** `ended` hears of every run that is over, those of tabs that are gone too. */
export function createRuns(ended: (run: Run) => void): Runs {
  let held: ReadonlyMap<string, readonly Run[]> = new Map();
  const controls = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  const hold = (runs: Iterable<readonly [string, readonly Run[]]>) => {
    held = new Map(runs);
    for (const listener of listeners) listener();
  };
  const keep = (tab: string, runs: readonly Run[]) => hold([...held, [tab, runs]]);
  const put = (tab: string, run: Run) =>
    keep(
      tab,
      (held.get(tab) ?? NONE).map((other) => (other.id === run.id ? run : other)),
    );
  const take = (tab: string): AbortController => {
    controls.get(tab)?.abort();
    const control = new AbortController();
    controls.set(tab, control);
    return control;
  };
  const perform = async (tab: string, runs: readonly Run[], ask: (statement: Statement) => Ask) => {
    const control = take(tab);
    for (const run of runs) {
      const over = await follow(run, ask, control.signal, (known) => put(tab, known));
      ended(over);
      if (over.state !== "done") break;
    }
    const isLeft = ({ id, state }: Run) => state === "waiting" && runs.some((run) => run.id === id);
    const now = held.get(tab) ?? NONE;
    if (now.some(isLeft)) {
      keep(
        tab,
        now.map((run) => (isLeft(run) ? { ...run, state: "skipped" } : run)),
      );
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => held,
    start(tab, statements, ask) {
      const runs = statements.map(waiting);
      keep(tab, runs);
      return perform(tab, runs, ask);
    },
    async again(tab, id, ask) {
      const run = held.get(tab)?.find((other) => other.id === id);
      if (run) await perform(tab, [run], ask);
    },
    cancel: (tab) => controls.get(tab)?.abort(),
    clear(tab) {
      controls.get(tab)?.abort();
      hold([...held].filter(([other]) => other !== tab));
    },
    close() {
      for (const control of controls.values()) control.abort();
    },
  };
}
