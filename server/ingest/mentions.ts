/** Where sentences name entities. */

export interface Named {
  id: string;
  name: string;
  aliases: string[];
}

export interface Mention {
  entity: string;
  /** `passage.slice(start, end)`, in UTF-16 code units. */
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const STARTS_WITH_LETTER = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_WITH_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/**
 * A finder of the names and aliases of `entities`: whole words, as they are written (accents and case kept), the longest
 * where several begin in one place. A name that two entities share mentions both.
 */
export function mentionsOf(entities: Iterable<Named>): (passage: string) => Mention[] {
  const names = new Map<string, string[]>();
  for (const { id, name, aliases } of entities)
    for (const spelling of new Set([name, ...aliases].map(plain)))
      names.set(spelling, [...(names.get(spelling) ?? []), id]);

  const byFirstWord = new Map<string, string[]>();
  for (const spelling of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const [word] = spelling.match(WORD) ?? [];
    // “#MeToo” would have to be looked for at its sign; names begin with a letter.
    if (word === undefined || !spelling.startsWith(word)) continue;
    byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), spelling]);
  }

  return (passage) => {
    const text = plain(passage);
    const mentions: Mention[] = [];
    let free = 0;
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (start < free) continue;
      const found = byFirstWord.get(word)?.find((name) => text.startsWith(name, start) && endsThere(text, name, start));
      if (found === undefined) continue;
      free = start + found.length;
      for (const entity of names.get(found)!)
        mentions.push({ entity, text: passage.slice(start, free), start, end: free });
    }
    return mentions;
  };
}

/** “Musk” is not in “Muskrat”; “OpenAI, Inc.” ends with its own full stop. */
const endsThere = (text: string, name: string, start: number): boolean =>
  !(ENDS_WITH_LETTER.test(name) && STARTS_WITH_LETTER.test(text.slice(start + name.length, start + name.length + 2)));

/** Typographic apostrophes and spaces count as plain ones: one code unit for another, so that offsets stay. */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s/g, " ");
