/**
 * A search as regular expressions: a database can match them without having been prepared for it. They use only what
 * Java and Rust, in which the engines are written, understand alike, and they are matched against the whole text.
 */
import { ACCENT, fold, foldLetters, GAP } from "../../contract/fold.ts";
import { knownLetters } from "./letters.ts";

/** How well a text matches; less is better. */
export type Tier = 0 | 1 | 2 | 3;

export interface Matcher {
  /** Expressions for the tiers 0 to 3, each of which the next one includes. */
  whole: string;
  beginning: string;
  word: string;
  anywhere: string;
  /**
   * For a few letters of what was asked, those that an engine compares the quickest: no text without them matches. Neo4j
   * compiles an expression anew for each value, which takes many times as long as to match it.
   */
  part: string;
  /** What the expressions say of a text, worked out here; null where none of them matches. */
  tierOf(text: string): Tier | null;
}

/** How a search reads texts: what it takes for the same, and what may stand around and between words. */
interface Reading {
  fold(text: string): string;
  around: string;
  between: string;
}
const WORDS: Reading = { fold, around: `[${GAP}${ACCENT}]*`, between: `[${GAP}][${GAP}${ACCENT}]*` };
/** Signs alone are meant as they are: a hyphen is not a space to who searches for a hyphen. */
const SIGNS: Reading = { fold: foldLetters, around: `[${ACCENT}]*`, between: " " };

const WORD_BEGINS = `[^\\p{L}\\p{N}\\p{M}][${ACCENT}]*`;

/** Null for what is nothing but accents. */
export function matcher(asked: string): Matcher | null {
  const reading = /[\p{L}\p{N}]/u.test(asked) ? WORDS : SIGNS;
  const { fold, around } = reading;
  const query = fold(asked);
  if (query === "") return null;
  const open = expression(query, reading, { end: true });
  const within = (letters: string) => `(?s).*${expression(letters, reading, { start: true, end: true })}.*`;
  return {
    part: parts(query)
      .map(within)
      .sort((a, b) => a.length - b.length)[0]!,
    whole: `(?s)${around}${expression(query, reading)}${around}`,
    beginning: `(?s)${around}${open}.*`,
    word: `(?s)(?:.*${WORD_BEGINS}|${around})${open}.*`,
    anywhere: within(query),
    tierOf(text) {
      const folded = fold(text);
      if (folded === query) return 0;
      if (folded.startsWith(query)) return 1;
      for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + 1)) {
        if (/[^\p{L}\p{N}\p{M}]$/u.test(folded.slice(0, at))) return 2;
      }
      return folded.includes(query) ? 3 : null;
    },
  };
}

/** Letters of a part: fewer would be in too many texts, more take longer to compare. */
const PART = 3;

function parts(query: string): string[] {
  const letters = [...query];
  const count = Math.max(1, letters.length - PART + 1);
  return Array.from({ length: count }, (_, at) => letters.slice(at, at + PART).join(""));
}

/** An end that is open may fall into the middle of a ligature: “Œ” begins with o. */
function expression(query: string, { between }: Reading, open: { start?: boolean; end?: boolean } = {}): string {
  const { variants, ligatures } = knownLetters();
  const letters = [...query];
  const halves = (place: number): string => {
    const first = open.end && place === letters.length - 1;
    const second = open.start && place === 0;
    return Array.from(ligatures)
      .filter(([pair]) => (first && pair[0] === letters[place]) || (second && pair[1] === letters[place]))
      .map(([, forms]) => forms)
      .join("");
  };
  const letter = (place: number): string => {
    const folded = letters[place]!;
    return folded === " " ? between : accented(folded, (variants.get(folded) ?? "") + halves(place));
  };
  let result = "";
  for (let i = 0; i < letters.length; i++) {
    const ligature = ligatures.get(letters.slice(i, i + 2).join(""));
    result += ligature ? `(?:${letter(i)}${letter(++i)}|[${ligature}][${ACCENT}]*)` : letter(i);
  }
  return result;
}

/** A folded letter in all its forms, with whatever accents follow. */
function accented(folded: string, forms: string): string {
  const all = new Set([...forms, folded, folded.toUpperCase(), folded.normalize("NFD")]);
  const single = [...all].filter((form) => [...form].length === 1);
  const longer = [...all].filter((form) => [...form].length > 1).map((form) => [...form].map(escaped).join(""));
  const choice = single.length > 1 ? `[${ranges(single)}]` : single.map(escaped).join("");
  return `${longer.length > 0 ? `(?:${[choice, ...longer].join("|")})` : choice}[${ACCENT}]*`;
}

/** The inside of a character class, as short as it can be: Neo4j compiles an expression anew for each value. */
function ranges(characters: string[]): string {
  const codes = characters.map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const sign = (code: number) => escaped(String.fromCodePoint(code));
  let result = "";
  for (let first = 0, last = 0; first < codes.length; first = ++last) {
    while (codes[last + 1] === codes[last]! + 1) last++;
    const between = last - first > 1 ? "-" : "";
    result += sign(codes[first]!) + between + (last > first ? sign(codes[last]!) : "");
  }
  return result;
}

/** Signs that mean something in an expression; no more, since Rust refuses to have letters escaped. */
const escaped = (character: string): string => character.replace(/[\\.+*?()|[\]{}^$]/, "\\$&");
