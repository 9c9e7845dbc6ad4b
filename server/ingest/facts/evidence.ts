/** Where the words of a claim stand in its document. */

export interface Span {
  start: number;
  end: number;
}

/**
 * Every place of `evidence` in `text`, in UTF-16 code units. Where it does not stand to the letter, white space of one kind
 * counts as that of any other: articles break their lines, and YAML joins them.
 */
export function findEvidence(text: string, evidence: string): Span[] {
  const words = evidence.normalize("NFC");
  const exact = [...occurrences(text, words)];
  if (exact.length > 0 || !/\s/.test(words)) return exact;
  const pattern = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return [...text.matchAll(new RegExp(pattern.join("\\s+"), "g"))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function* occurrences(text: string, words: string): Generator<Span> {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    yield { start, end: start + words.length };
}
