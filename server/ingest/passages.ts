/** A document's text in sentences. */

export interface Passage {
  /** 0 for the first. */
  position: number;
  /** `text.slice(start, end)` of the document, in UTF-16 code units; no white space at either end. */
  text: string;
  start: number;
  end: number;
}

/**
 * The sentences of `text`, in order; between them is nothing but white space. A blank line, a heading and a list item end
 * one too; a line break within a paragraph does not. `language` is a tag such as `fr`.
 */
export function passagesOf(text: string, language?: string): Passage[] {
  const segmenter = segmenterOf(language);
  const spans = blocksOf(text).flatMap((block) => {
    // One code unit for another, so that offsets stay; else each line would be a sentence.
    const line = text.slice(block.start, block.end).replaceAll("\n", " ");
    return sentencesOf(line, segmenter).map((sentence) =>
      trimmed(text, block.start + sentence.start, block.start + sentence.end),
    );
  });
  return spans
    .filter(({ start, end }) => start < end)
    .map(({ start, end }, position) => ({ position, text: text.slice(start, end), start, end }));
}

interface Span {
  start: number;
  end: number;
}

const segmenters = new Map<string | undefined, Intl.Segmenter>();

function segmenterOf(language?: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, segmenter);
  return segmenter;
}

const HEADING = /^#{1,6} /;
const LIST_ITEM = /^\s*([-*+]|\d{1,2}[.)])\s/;

/** Paragraphs, headings and list items of Markdown. */
function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() === "") open = undefined;
    else if (open && !HEADING.test(line) && !LIST_ITEM.test(line)) open.end = end;
    else {
      open = { start, end };
      blocks.push(open);
      if (HEADING.test(line)) open = undefined;
    }
    start = end + 1;
  }
  return blocks;
}

/** What the Unicode rules take for sentences, mended where they break after abbreviations and before closing guillemets. */
function sentencesOf(line: string, segmenter: Intl.Segmenter): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const found of breaksOf(line, segmenter)) {
    const end = found + closing(line, found);
    if (end <= start || goesOn(line.slice(start, end), line.slice(end, end + 2))) continue;
    sentences.push({ start, end });
    start = end;
  }
  return start < line.length ? [...sentences, { start, end: line.length }] : sentences;
}

const PAIRS: Record<string, string> = { "»": "«", "”": "“", ")": "(" };

/** Where the Unicode rules end sentences. In pieces: `Intl.Segmenter` takes time with the square of the length. */
function* breaksOf(line: string, segmenter: Intl.Segmenter): Generator<number> {
  let start = 0;
  for (let size = 2_000; start < line.length; ) {
    const ends = [...segmenter.segment(line.slice(start, start + size))].map(
      ({ index, segment }) => start + index + segment.length,
    );
    // The last one ends where the piece does.
    if (start + size < line.length) ends.pop();
    yield* ends;
    if (ends.length === 0) size *= 2;
    else [start, size] = [ends.at(-1)!, 2_000];
  }
}

/** How far back a quotation may have been opened: to look from the start of the text each time would take forever. */
const LONGEST_QUOTATION = 4_000;

/** How much of what follows `end` closes a quotation or a bracket that was opened before it. */
function closing(line: string, end: number): number {
  const [marks = ""] = /^[»”)]+/.exec(line.slice(end, end + 8)) ?? [];
  if (marks === "") return 0;
  const before = line.slice(Math.max(0, end - LONGEST_QUOTATION), end);
  const count = (mark: string) => before.split(mark).length;
  const closes = [...marks].every((mark) => count(PAIRS[mark]!) > count(mark));
  return closes ? marks.length + /^\s*/.exec(line.slice(end + marks.length))![0].length : 0;
}

/** Whether the sentence that seems to end with `before` is continued by `after`. */
function goesOn(before: string, after: string): boolean {
  if (/^[\p{Ll},;:]/u.test(after)) return true;
  const [, word] = /(?:^|[^\p{L}\p{N}.-])([\p{L}\p{N}][\p{L}\p{N}.-]*)\.\s+$/u.exec(before.slice(-24)) ?? [];
  if (word === undefined) return false;
  return ABBREVIATIONS.has(word) || isInitial(word) || (before.trim() === `${word}.` && /^\d+$/.test(word));
}

/** `J`, `J.D`, `J.-C`; not the English pronoun. */
const isInitial = (word: string): boolean => /(^|[.-])\p{Lu}$/u.test(word) && word !== "I";

/** Those after which a sentence hardly ever ends. Merging two sentences does less harm than cutting one. */
const ABBREVIATIONS = new Set(
  [
    "M MM Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prof Mr Mrs Ms Mx St Ste Sr Sra Herr Hr Fr",
    "Gen Gén Col Cdt Lt Capt Cpt Sgt Maj Adm Sen Sén Rep Gov Rev Hon Pres",
    "No no Nos nos n art Art al fig Fig p pp vol Vol chap Chap éd ed eds env approx ca cf Cf vs v av apr e.g i.e c.-à-d p.ex",
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec janv févr avr juil sept oct nov déc bd boul tél Mt Ft",
  ].flatMap((line) => line.split(" ")),
);

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: end - piece.length + piece.trimEnd().length };
}
