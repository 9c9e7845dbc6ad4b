import { foldLetters } from "../../contract/fold.ts";

/** Latin, Greek and Cyrillic: where letters have accents. */
const ALPHABETS = [
  [0x21, 0x24f],
  [0x2b0, 0x2bf],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2018, 0x2019],
] as const;

interface Letters {
  /** Of a folded letter: all that fold to it. */
  variants: ReadonlyMap<string, string>;
  /** Of two folded letters: all single ones that fold to both. */
  ligatures: ReadonlyMap<string, string>;
}
let letters: Letters | undefined;

/** Worked out from `foldLetters` itself, so that the two cannot differ. */
export function knownLetters(): Letters {
  if (letters) return letters;
  const variants = new Map<string, string>();
  const ligatures = new Map<string, string>();
  for (const [first, last] of ALPHABETS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const folded = foldLetters(letter);
      if (folded === "") continue;
      const known = folded.length === 1 ? variants : ligatures;
      known.set(folded, (known.get(folded) ?? "") + letter);
    }
  }
  letters = { variants, ligatures };
  return letters;
}
