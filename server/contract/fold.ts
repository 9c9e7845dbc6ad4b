/** Which texts are the same to a person who searches: accents, case, ligatures, hyphens and kinds of apostrophe do not count. */

/** Letters spelled as two where they cannot be typed, letters whose stroke is no combining accent, and apostrophes. */
const SPELLED: Record<string, string> = {
  ...{ æ: "ae", œ: "oe", ß: "ss", þ: "th", ĳ: "ij" },
  ...{ ø: "o", đ: "d", ð: "d", ħ: "h", ł: "l", ŧ: "t", ı: "i", ς: "σ" },
  ...{ "’": "'", "‘": "'", ʼ: "'" },
};
const SPELLED_ANY = new RegExp(`[${Object.keys(SPELLED).join("")}]`, "g");

/** What stands between words, white space and hyphens, as the inside of a character class. */
export const GAP =
  "\\t\\n\\x0b\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2010-\\u2015\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff\\-";
/** Accents that are characters of their own, likewise. */
export const ACCENT = "\\u0300-\\u036f";

const GAPS = new RegExp(`[${GAP}]+`, "g");
const ACCENTS = new RegExp(`[${ACCENT}]+`, "g");

/** The text without accents and capitals. */
export function foldLetters(text: string): string {
  const bare = text.normalize("NFD").replace(ACCENTS, "").toLowerCase();
  return bare.replace(SPELLED_ANY, (letter) => SPELLED[letter]!).normalize("NFC");
}

/** The same with one space for whatever stands between words. */
export const fold = (text: string): string => foldLetters(text).replace(GAPS, " ").trim();
