/** The Cypher behind what the page shows: asked of the server, opened in the editor, run by nobody but the person. */
import { IconCode } from "@tabler/icons-react";
import type { StatementsAnswer, StatementsAsked } from "../../server/contract/statements.ts";
import { api } from "../api/api.ts";
import { attempt, expansionRequest, OPENING_LIMIT } from "./actions.ts";
import type { Command } from "./command.ts";
import { isNodeSelected, selectedNodes } from "./conditions.ts";
import type { Workbench, Written } from "./workbench.tsx";

export function showBehind(workbench: Workbench, asked: StatementsAsked): Promise<void> {
  const { words, notify, setOpen } = workbench;
  return attempt(workbench, async () => {
    const { statements } = await api.statements(asked);
    if (statements.length === 0) return notify({ message: words.behind.nothing, tone: "plain" });
    setOpen({ panel: "cypher", sheet: null, written: together(asked.question, statements) });
  });
}

/** As few queries as there can be: statements stand in one as long as no parameter means two things. */
export function together(name: string, statements: StatementsAnswer["statements"]): Written[] {
  const written: Written[] = [];
  for (const { about, cypher, params } of statements) {
    const text = `// ${about}\n${cypher};\n`;
    const last = written.at(-1);
    if (last?.cypher.includes(text) && agree(last.params, params)) continue;
    if (last && agree(last.params, params)) {
      last.cypher += `\n${text}`;
      last.params = { ...last.params, ...params };
    } else written.push({ name, cypher: text, params });
  }
  return written;
}

const agree = (one: Written["params"], other: Written["params"]): boolean =>
  Object.entries(other).every(([name, value]) => !(name in one) || JSON.stringify(one[name]) === JSON.stringify(value));

/** So many nodes can be expanded in one request. */
const MOST_EXPANDED = 500;

export const behindCommands: Command[] = [
  {
    id: "behind.expand",
    group: "selection",
    title: (words) => words.behind.expand,
    icon: IconCode,
    when: isNodeSelected,
    run: (workbench) =>
      showBehind(workbench, {
        question: "expand",
        request: expansionRequest(workbench, selectedNodes(workbench).slice(0, MOST_EXPANDED)),
      }),
  },
  {
    id: "behind.graph",
    group: "explore",
    title: (words) => words.behind.graph,
    icon: IconCode,
    run: (workbench) => showBehind(workbench, { question: "graph", request: { limit: OPENING_LIMIT } }),
  },
];
