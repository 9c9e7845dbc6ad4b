/** What the editor's extensions ask of the panel around it. Read when they need it, never kept: all of it changes. */
import type { ApiProblem } from "../../api/problem.ts";
import type { Words } from "../../words/words.tsx";
import type { Command } from "../console/command.ts";
import type { Language } from "../language/language.ts";
import type { Part } from "./statements.ts";

/** What the database says of a statement that it was not made to run. */
export type Verdict = { kind: "fine"; changes: boolean } | { kind: "wrong"; problem: ApiProblem };

export interface Services {
  language: Language;
  words(): Words;
  commands: readonly Command[];
  /** Asks the database; null when it cannot be asked now. Never rejects. */
  explain(statement: Part): Promise<Verdict | null>;
  /** What the database said when the statement was last run or explained; undefined: nothing yet. */
  verdict(statement: Part): Verdict | undefined;
  /** Whether statements may change the graph. */
  writing(): boolean;
}

/** Characters beyond which a text is not looked at while it is written. */
export const MOST_CHECKED = 50_000;
