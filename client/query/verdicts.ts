/** What the database has said of statements, asked or run: kept, so that a statement that stays as it is is asked once. */
import type { Summary } from "../../server/contract/query.ts";
import type { Properties } from "../../server/contract/typed.ts";
import { api } from "../api/api.ts";
import { type ApiProblem, asProblem } from "../api/problem.ts";
import type { Verdict } from "./editor/services.ts";
import { headOf } from "./editor/statements.ts";

export interface Verdicts {
  of(text: string): Verdict | undefined;
  /** Asks, unless it is known. Null when there is no saying now. Never rejects. */
  ask(text: string, params: Properties): Promise<Verdict | null>;
  /** It was run, and this came of it. */
  tell(text: string, outcome: { problem: ApiProblem | null; summary: Summary | null }): void;
  /** The database has changed. */
  forget(): void;
}

/** Faults of the statement; anything else is no word on it. */
const FAULTS = ["query-syntax", "query-invalid", "query-refused"];
const KEPT = 500;

export function createVerdicts(): Verdicts {
  const known = new Map<string, Verdict>();
  const keep = (text: string, verdict: Verdict): Verdict => {
    if (known.size >= KEPT) known.clear();
    known.set(text, verdict);
    return verdict;
  };
  return {
    of: (text) => known.get(text),
    async ask(text, params) {
      const before = known.get(text);
      if (before) return before;
      if (/^(?:explain|profile)\b/i.test(text.slice(headOf(text)))) return null;
      try {
        const { kind } = await api.explain({ cypher: text, params });
        return keep(text, { kind: "fine", changes: kind !== "r" });
      } catch (error) {
        const problem = asProblem(error);
        return FAULTS.includes(problem.code) ? keep(text, { kind: "wrong", problem }) : null;
      }
    },
    tell(text, { problem, summary }) {
      if (problem && FAULTS.includes(problem.code)) keep(text, { kind: "wrong", problem });
      else if (summary && known.get(text)?.kind !== "fine") keep(text, { kind: "fine", changes: false });
    },
    forget: () => known.clear(),
  };
}
