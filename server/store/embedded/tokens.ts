/** Cypher cut into tokens: enough to know what stands in a comment, a string or a quoted name, and what does not. */

export interface Token {
  /** `name` is a name in backticks; `parameter` is `$x`; `symbol` is one character. */
  kind: "word" | "name" | "string" | "number" | "parameter" | "symbol";
  /** As written, quotes included. */
  text: string;
  /** Words in capitals, names and parameters without their quotes and `$`, everything else as written. */
  value: string;
  start: number;
  end: number;
}

const PATTERNS: [Token["kind"] | "gap", RegExp][] = [
  ["gap", /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/y],
  ["name", /`(?:``|[^`])*(?:`|$)/y],
  ["parameter", /\$(?:[\p{ID_Start}_\d][\p{ID_Continue}]*|`(?:``|[^`])*(?:`|$))/uy],
  ["number", /\d[\p{ID_Continue}]*/uy],
  ["word", /[\p{ID_Start}_][\p{ID_Continue}]*/uy],
  ["symbol", /[\s\S]/y],
];

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = start;
      const [found] = pattern.exec(text) ?? [];
      if (!found) continue;
      const end = start + found.length;
      if (kind !== "gap") tokens.push({ kind, text: found, value: meaning(kind, found), start, end });
      start = end;
      break;
    }
  }
  return tokens;
}

function meaning(kind: Token["kind"], text: string): string {
  if (kind === "word") return text.toUpperCase();
  if (kind === "name") return unquoted(text);
  if (kind === "parameter") return text[1] === "`" ? unquoted(text.slice(1)) : text.slice(1);
  return text;
}

const unquoted = (text: string) =>
  text.slice(1, text.endsWith("`") && text.length > 1 ? -1 : undefined).replaceAll("``", "`");

/** True when the token is this keyword, in any case, or this symbol. */
export const is = (token: Token | undefined, value: string): boolean =>
  token !== undefined && (token.kind === "word" || token.kind === "symbol") && token.value === value;
