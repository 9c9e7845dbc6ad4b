/** Where a query stands in a text, with accents and case folded as the server folds them. */
import { foldLetters } from "../../server/contract/fold.ts";

export interface Piece {
  text: string;
  matched: boolean;
}

/** The text in pieces, of which those that the query matches are told apart; joined they are the text again. */
export function pieces(text: string, query: string): Piece[] {
  const { folded, origin } = folding(text);
  const wanted = folding(query.trim()).folded;
  const terms = folded.includes(wanted) ? [wanted] : wanted.split(/\s+/);
  const marked = new Uint8Array(text.length);
  for (const term of terms.filter((each) => each !== "")) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      marked.fill(1, origin[at], origin[at + term.length] ?? text.length);
    }
  }
  const found: Piece[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && marked[end] === marked[start]) end++;
    found.push({ text: text.slice(start, end), matched: marked[start] === 1 });
  }
  return found;
}

/** Begins shortly before the first match, so that a line that is cut at its end shows it. */
export function around(all: Piece[], before = 16): Piece[] {
  const [first, ...rest] = all;
  if (!first || first.matched || rest.length === 0 || first.text.length <= before * 1.5) return all;
  return [{ text: `…${first.text.slice(-before).replace(/^\S*\s/, "")}`, matched: false }, ...rest];
}

/**
 * Finds those whose text holds a query, folded alike: the whole text first, then its beginning, the beginning of a word,
 * anywhere. Folding takes longest, and is done once for all queries.
 */
export function finderOf<T>(all: readonly T[], textOf: (each: T) => string): (query: string) => T[] {
  const known = all.map((each) => ({ each, text: foldLetters(textOf(each)) }));
  return (query) => {
    const wanted = foldLetters(query.trim());
    if (wanted === "") return [];
    const rankOf = (text: string): number => {
      if (text === wanted) return 0;
      if (text.startsWith(wanted)) return 1;
      return text.includes(` ${wanted}`) ? 2 : 3;
    };
    return known
      .filter(({ text }) => text.includes(wanted))
      .sort((a, b) => rankOf(a.text) - rankOf(b.text) || (a.text < b.text ? -1 : 1))
      .map(({ each }) => each);
  };
}

/** Folded text, and for each of its code units where it came from: folding may lengthen (ß) or shorten (é). */
function folding(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = foldLetters(character);
    for (let unit = 0; unit < plain.length; unit++) origin.push(at);
    folded += plain;
    at += character.length;
  }
  return { folded, origin };
}
