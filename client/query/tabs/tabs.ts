/** The editor's tabs: what is written in each, and its parameters. Kept in the browser over reloads. */
import type { Parameters } from "../parameters/parameters.ts";

export interface Tab {
  id: string;
  /** What it is called; null: by its number. */
  name: string | null;
  number: number;
  text: string;
  parameters: Parameters;
}

export interface State {
  /** Never empty. */
  tabs: readonly Tab[];
  active: string;
}

export interface Tabs {
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  snapshot(): State;
  /** Opens another one, which is then the active one. */
  open(given?: Partial<Pick<Tab, "name" | "text" | "parameters">>): void;
  /** Answers what brings it back, where it was. An empty one takes the place of the last. */
  close(id: string): () => void;
  select(id: string): void;
  change(id: string, change: Partial<Pick<Tab, "name" | "text" | "parameters">>): void;
  /** Writes down what has not been kept yet. */
  flush(): void;
}

const KEPT = "liaisons-tabs";
const KEEP_AFTER = 400;

export function createTabs(first: string, storage: Storage = localStorage): Tabs {
  let state = restore(storage) ?? only(blank([], { text: first }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const flush = () => {
    clearTimeout(timer);
    try {
      storage.setItem(KEPT, JSON.stringify(state));
    } catch {
      // Full, or forbidden: the tabs last as long as the page.
    }
  };
  const become = (next: State) => {
    state = next;
    clearTimeout(timer);
    timer = setTimeout(flush, KEEP_AFTER);
    for (const listener of listeners) listener();
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => state,
    open(given = {}) {
      const tab = blank(state.tabs, given);
      become({ tabs: [...state.tabs, tab], active: tab.id });
    },
    close(id) {
      const index = state.tabs.findIndex((tab) => tab.id === id);
      const closed = state.tabs[index];
      if (!closed) return () => {};
      const left = state.tabs.filter((tab) => tab !== closed);
      const spare = left.length === 0 ? blank([], {}) : undefined;
      const next = left[Math.min(index, left.length - 1)] ?? spare!;
      become({ tabs: spare ? [spare] : left, active: state.active === id ? next.id : state.active });
      return () => {
        const others = state.tabs.filter((tab) => tab !== spare || tab.text !== "");
        become({ tabs: others.toSpliced(index, 0, closed), active: closed.id });
      };
    },
    select(id) {
      if (state.active !== id) become({ ...state, active: id });
    },
    change(id, change) {
      become({ ...state, tabs: state.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)) });
    },
    flush,
  };
}

export const activeOf = ({ tabs, active }: State): Tab => tabs.find(({ id }) => id === active) ?? tabs[0]!;

const only = (tab: Tab): State => ({ tabs: [tab], active: tab.id });

/** With the lowest number that no other has. */
function blank(others: readonly Tab[], given: Partial<Tab>): Tab {
  let number = 1;
  while (others.some((tab) => tab.number === number)) number++;
  return { id: crypto.randomUUID(), name: null, number, text: "", parameters: {}, ...given };
}

/** Null when there is nothing, or nothing of use. */
function restore(storage: Storage): State | null {
  try {
    const kept = JSON.parse(storage.getItem(KEPT) ?? "null") as State | null;
    const tabs = (kept?.tabs ?? []).filter(isTab);
    const [tab] = tabs;
    return kept && tab ? { tabs, active: tabs.some(({ id }) => id === kept.active) ? kept.active : tab.id } : null;
  } catch {
    return null;
  }
}

function isTab(tab: Tab): boolean {
  const { id, name, number, text, parameters } = tab ?? {};
  return (
    typeof id === "string" &&
    (name === null || typeof name === "string") &&
    typeof number === "number" &&
    typeof text === "string" &&
    typeof parameters === "object" &&
    parameters !== null
  );
}
