/** Where statements begin and end in a text, without a grammar: at once, whatever is wrong with them and however long they are. */
import type { Statement } from "../run.ts";

// Each of these may lack its end.
const COMMENT = String.raw`//[^\n]*|/\*[\s\S]*?(?:\*/|$)`;
const TEXT = String.raw`'[^'\\]*(?:\\[\s\S][^'\\]*)*(?:'|\\?$)|"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)`;
const NAME = "`[^`]*(?:`|$)";
const OPAQUE = `${COMMENT}|${TEXT}|${NAME}`;

/** What hides everything in it, what separates and what nests. */
const PIECE = new RegExp(String.raw`${OPAQUE}|[;\n([{)\]}]`, "g");
/** What may stand before a statement. */
const BLANK = new RegExp(String.raw`\s+|${COMMENT}`, "gy");
/** A name after `$`, plain or quoted; what hides everything in it is passed over. */
const PARAMETER = new RegExp(`${OPAQUE}|\\$(?:([\\p{L}\\p{N}_]+)|\`((?:[^\`]|\`\`)+)\`)`, "gu");

export interface Part {
  text: string;
  from: number;
  /** Behind its last character, before the `;`. */
  to: number;
  /** Begins with a colon: a command of the editor, which ends with its line. */
  command: boolean;
}

/** Every statement that has more in it than comments, in turn. Comments before it are part of it; blanks are not. */
export function statementsIn(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  /** First character that is no blank and no comment; -1 until there is one. */
  let head = -1;
  let depth = 0;
  let seen = 0;
  const end = (at: number) => {
    if (head >= 0) parts.push(part(text, text[head] === ":" ? head : start, at, text[head] === ":"));
    start = at;
    head = -1;
    depth = 0;
  };
  const look = (until: number) => {
    if (head < 0) {
      const found = text.slice(seen, until).search(/\S/);
      if (found >= 0) head = seen + found;
    }
  };
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    look(match.index);
    seen = match.index + piece.length;
    if (piece === ";") {
      end(match.index);
      start = seen;
    } else if (piece === "\n") {
      if (head >= 0 && text[head] === ":" && depth <= 0) end(match.index);
    } else if (piece.length === 1 && "([{".includes(piece)) depth++;
    else if (piece.length === 1 && ")]}".includes(piece)) depth--;
    if (head < 0 && !/^(\/\/|\/\*|[;\n])/.test(piece)) head = match.index;
  }
  look(text.length);
  end(text.length);
  return parts;
}

function part(text: string, start: number, end: number, command: boolean): Part {
  const own = text.slice(start, end);
  const from = start + (own.length - own.trimStart().length);
  const trimmed = own.trim();
  return { text: trimmed, from, to: from + trimmed.length, command };
}

/** Where the first word of a statement begins, behind blanks and comments. */
export function headOf(text: string): number {
  let head = 0;
  for (const [blank] of text.matchAll(BLANK)) head += blank.length;
  return head;
}

/** The same with the lines and columns at which they begin. */
export function placed(text: string, parts: readonly Part[]): Statement[] {
  let seen = 0;
  let line = 0;
  return parts.map((part) => {
    for (let next = text.indexOf("\n", seen); next >= 0 && next < part.from; next = text.indexOf("\n", seen)) {
      seen = next + 1;
      line++;
    }
    return { text: part.text, line, column: part.from - seen };
  });
}

/** The one in which the cursor stands, else the one before it, else the first. */
export function statementAt(parts: readonly Part[], cursor: number): Part | undefined {
  return parts.findLast(({ from }) => from <= cursor) ?? parts[0];
}

/** True inside a comment or a text, where nothing is to be completed. */
export function isQuoted(text: string, at: number): boolean {
  for (const { 0: piece, index } of text.slice(0, at).matchAll(PIECE)) {
    if (index + piece.length < at) continue;
    if (piece.startsWith("//")) return true;
    if (piece.startsWith("/*")) return !piece.endsWith("*/") || piece.length < 4;
    if (/^['"]/.test(piece)) return piece.length === 1 || !piece.endsWith(piece[0]!);
  }
  return false;
}

/** Names after `$`, in the order in which they first stand. */
export function parametersIn(text: string): string[] {
  const names = new Set<string>();
  for (const [, plain, quoted] of text.matchAll(PARAMETER)) {
    const name = plain ?? quoted?.replaceAll("``", "`");
    if (name !== undefined) names.add(name);
  }
  return [...names];
}
