/** Text to ANTLR's tree. */
import {
  type ATNSimulator,
  BaseErrorListener,
  CharStream,
  CommonTokenStream,
  PredictionMode,
  type RecognitionException,
  type Recognizer,
  type Token,
} from "antlr4ng";
import { CypherLexer } from "./generated/CypherLexer.ts";
import { CypherParser, type StatementsContext } from "./generated/CypherParser.ts";
import { Objection } from "./objection.ts";

/** Throws an `Objection` where the text stops being Cypher. */
export function parse(text: string): StatementsContext {
  // Enough for nearly all queries, and several times as fast as the full lookahead.
  try {
    return parsed(text, PredictionMode.SLL);
  } catch {
    return parsed(text, PredictionMode.LL);
  }
}

function parsed(text: string, mode: number): StatementsContext {
  const lexer = new CypherLexer(CharStream.fromString(text));
  lexer.removeErrorListeners();
  const parser = new CypherParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(new Thrower(text));
  parser.interpreter.predictionMode = mode;
  return parser.statements();
}

class Thrower extends BaseErrorListener {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override syntaxError<S extends Token, T extends ATNSimulator>(
    _recognizer: Recognizer<T>,
    offending: S | null,
    line: number,
    column: number,
    message: string,
    _error: RecognitionException | null,
  ): void {
    const start = offending ? offending.start : offsetOf(this.#text, line, column);
    throw new Objection("query-syntax", sentence(offending, message), { start });
  }
}

function sentence(offending: Token | null, message: string): string {
  if (offending?.type === CypherLexer.EOF) return "The query ends before it is complete.";
  const found = offending?.text ?? "";
  if (found === "'" || found === '"' || found === "`") return `The ${found} that opens here is not closed.`;
  const expected = /expecting (\{?[^{]*\}?)$/.exec(message)?.[1];
  const few = expected && !expected.includes(",") ? `: ${expected} is expected here` : "";
  return `Invalid input “${found}”${few}.`;
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n").slice(0, line - 1);
  return lines.reduce((sum, each) => sum + [...each].length + 1, 0) + column;
}
