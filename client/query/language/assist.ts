/** What helps while writing: colours, completion, signatures, layout. Runs in a worker, where a keystroke does not wait for it. */
import "./missing.ts";
import {
  autocomplete,
  type CompletionItem,
  type CypherTokenType,
  formatQuery,
  highlightSyntax,
  type SymbolTable,
  signatureHelp,
} from "@neo4j-cypher/language-support";
import { type Surroundings, toDbSchema } from "./schema.ts";

export interface Suggestion {
  label: string;
  kind: "keyword" | "function" | "procedure" | "namespace" | "variable" | "property" | "name" | "path";
  /** What is written when it differs from the label; `${1:}` marks where the cursor stops. */
  insert?: string;
  signature?: string;
  about?: string;
  deprecated?: boolean;
}

export interface Token {
  from: number;
  to: number;
  type: `${CypherTokenType}`;
}

export interface Signature {
  /** The pieces that make the line when they are joined: name, arguments, type of the answer. */
  name: string;
  parameters: { label: string; about: string }[];
  about: string;
  /** Index of the argument that is being written. */
  active: number;
}

export type Assist = ReturnType<typeof createAssist>;

export function createAssist() {
  let db = toDbSchema({ parameters: [] });
  let symbols: { query: string; symbolTables: SymbolTable[] } | undefined;
  const coloured = new Map<string, Token[]>();

  return {
    learn(surroundings: Surroundings): void {
      db = toDbSchema(surroundings);
    },

    /** The variables of a statement and what they stand for, as the check found them; completion reads them. */
    learnSymbols(query: string, symbolTables: SymbolTable[]): void {
      symbols = { query, symbolTables };
    },

    /** The tokens of each statement, at offsets of its own. What did not change since the last time costs nothing. */
    tokens(statements: string[]): Token[][] {
      const found = statements.map((text) => coloured.get(text) ?? tokensOf(text));
      coloured.clear();
      for (const [index, text] of statements.entries()) coloured.set(text, found[index] ?? []);
      return found;
    },

    /** What could stand at the end of the text, which is a statement up to the cursor. `manual`: somebody asked for it. */
    complete(text: string, manual: boolean): Suggestion[] {
      const items = autocomplete(text, db, {
        caretPosition: text.length,
        manual,
        symbolsInfo: symbols,
        consoleCommandsEnabled: false,
      });
      const seen = new Set<string>();
      return items.map(suggest).filter(({ kind, label }) => {
        const key = `${kind} ${label}`;
        return !seen.has(key) && seen.add(key);
      });
    },

    /** The function or procedure between whose parentheses the caret stands; null anywhere else. */
    signature(text: string, caret: number): Signature | null {
      const { signatures, activeParameter } = signatureHelp(text, db, {
        caretPosition: caret,
        consoleCommandsEnabled: false,
      });
      const [found] = signatures;
      if (!found) return null;
      const about = found.documentation;
      return {
        name: found.label.slice(0, found.label.indexOf("(")),
        parameters: (found.parameters ?? []).map(({ label, documentation }) => ({
          label: String(label),
          about: typeof documentation === "string" ? documentation : "",
        })),
        about: typeof about === "string" ? about : (about?.value ?? ""),
        active: activeParameter ?? 0,
      };
    },

    /** Each statement laid out; one that cannot be parsed comes back as it was. */
    format(statements: string[]): string[] {
      return statements.map((text) => {
        try {
          return formatQuery(text).formattedQuery;
        } catch {
          return text;
        }
      });
    },
  };
}

function tokensOf(text: string): Token[] {
  return highlightSyntax(text, { consoleCommandsEnabled: false }).map(({ position, length, tokenType }) => ({
    from: position.startOffset,
    to: position.startOffset + length,
    type: tokenType,
  }));
}

/** By the numbers of the language server protocol. */
const KINDS: Record<number, Suggestion["kind"]> = {
  2: "procedure",
  3: "function",
  6: "variable",
  10: "property",
  14: "keyword",
  15: "path",
};

function suggest({ label, kind, detail, insertText, signature, documentation, tags }: CompletionItem): Suggestion {
  return {
    label,
    kind: detail === "(namespace)" ? "namespace" : (KINDS[kind ?? 0] ?? "name"),
    ...(insertText !== undefined && insertText !== label && { insert: insertText }),
    ...(signature && { signature }),
    ...(typeof documentation === "string" && documentation !== "" && { about: documentation }),
    ...(tags?.includes(1) && { deprecated: true }),
  };
}
