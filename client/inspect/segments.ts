/** A text cut where anything begins or ends, so that mentions, sentences and evidence may lie in each other. */

export interface Range {
  /** UTF-16 code units; `end` is behind the last. */
  start: number;
  end: number;
}

export interface Segment<R extends Range> {
  text: string;
  start: number;
  /** The ranges that cover this piece, in the order in which they were given. */
  within: R[];
}

/** Joined, the texts of the segments are the text again; ranges that reach beyond it are cut. */
export function segments<R extends Range>(text: string, ranges: readonly R[]): Segment<R>[] {
  const inside = (at: number) => Math.max(0, Math.min(text.length, at));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of ranges) cuts.add(inside(start)).add(inside(end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    return {
      text: text.slice(start, end),
      start,
      within: ranges.filter((each) => each.start <= start && each.end >= end),
    };
  });
}

/** Paragraphs with their place in the text; those that begin with # are headings, the mark left out. */
export function paragraphs(text: string): (Range & { heading: boolean })[] {
  let at = 0;
  return text.split(/(\n\s*\n)/).flatMap((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length;
    const content = part.trim();
    if (content === "") return [];
    const mark = /^#+\s+/.exec(content)?.[0] ?? "";
    return [{ start: start + mark.length, end: start + content.length, heading: mark !== "" }];
  });
}
