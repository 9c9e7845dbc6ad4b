import type { Position } from "../../contract/problem.ts";

/** Text that takes the place of what stands at `[start, end)`; none overlaps another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Without those inside of another: what is taken away as a whole need not be changed before. */
export function outermost(edits: Edit[]): Edit[] {
  let outer: Pick<Edit, "start" | "end"> = { start: 0, end: 0 };
  return sorted(edits).filter((edit) => {
    if (edit.start > outer.start && edit.start < outer.end) return false;
    outer = edit;
    return true;
  });
}

export function edited(text: string, edits: Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of sorted(edits)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Where a place in the edited text, its column counted in code points, is in the text as it was written. */
export function original(text: string, edits: Edit[], { line, column }: Pick<Position, "line" | "column">): Position {
  const lines = edited(text, edits).split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  let offset = before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
  for (const edit of sorted(edits)) {
    if (offset <= edit.start) break;
    offset = Math.max(edit.start, offset - (edit.text.length - (edit.end - edit.start)));
  }
  return positionAt(text, Math.min(offset, text.length));
}

export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
}

const sorted = (edits: Edit[]) => [...edits].sort((a, b) => a.start - b.start);
