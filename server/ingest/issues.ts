/** What is wrong with the files of a run: collected, so that a person mends them in one go. */

/** `line` and `column` are 1-based; columns count UTF-16 code units, as editors do. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

export interface Issue extends Location {
  /** A sentence without the full stop: what is wrong, and what was expected. */
  message: string;
}

export class Issues {
  readonly #list: Issue[] = [];

  add(location: Location, message: string): void {
    this.#list.push({ ...location, message });
  }

  /** In the order of files and lines. */
  get list(): Issue[] {
    return this.#list.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
  }

  get count(): number {
    return this.#list.length;
  }
}

/** Where a thing is wrong that has no line: a file that is missing or empty. */
export const topOf = (file: string): Location => ({ file, line: 1, column: 1 });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const SHOWN_ISSUES = 100;

/** One line an issue, `file:line:column — what`; the first hundred of them, and how many more there are. */
export function issueLines(issues: Issue[]): string[] {
  const lines = issues
    .slice(0, SHOWN_ISSUES)
    .map(
      ({ file, line, column, message }) => `${file}:${line}:${column} — ${message}${message.endsWith("?") ? "" : "."}`,
    );
  return issues.length > SHOWN_ISSUES ? [...lines, `… and ${issues.length - SHOWN_ISSUES} more.`] : lines;
}
