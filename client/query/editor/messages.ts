/** What the check says, in the person's words: its own sentences are English and sometimes a list of every keyword there is. */
import type { Words } from "../../words/words.tsx";

const SENTENCES: [RegExp, (words: Words, ...groups: string[]) => string][] = [
  [/^Label (.+) is not present in the database/s, (words, name) => words.query.found.noLabel(name)],
  [/^Relationship type (.+) is not present in the database/s, (words, name) => words.query.found.noType(name)],
  [
    /^Label or relationship type (.+) is not present in the database/s,
    (words, name) => words.query.found.noLabelOrType(name),
  ],
  [/^Function (.+) is not present in the database/s, (words, name) => words.query.found.noFunction(name)],
  [/^Procedure (.+) is not present in the database/s, (words, name) => words.query.found.noProcedure(name)],
  [/^(\S+) is not present in the database/, (words, name) => words.query.found.noProperty(name)],
  [/^Variable `(.+?)`(?: is)? not defined\.?$/s, (words, name) => words.query.found.noVariable(name)],
  [/^Variable `(.+?)`(?: is)? already declared\.?$/s, (words, name) => words.query.found.variableTwice(name)],
  [
    /^Invalid input '(.*?)'(?:: expected (.*))?$/s,
    (words, input, expected = "") => {
      const wanted = expected.split(/, | or /).map((each) => each.replace(/^'(.*)'$/, "$1"));
      const meant = nearest(input, wanted);
      if (meant) return words.query.found.meant(input, meant);
      return words.query.found.unexpected(input, expected === "" || wanted.length > FEW ? "" : wanted.join(", "));
    },
  ],
];

/** More alternatives help nobody. */
const FEW = 6;

export function sayFound(words: Words, message: string): string {
  for (const [pattern, say] of SENTENCES) {
    const match = pattern.exec(message);
    if (match) return say(words, ...match.slice(1).map((group) => group ?? ""));
  }
  return message;
}

/** The keyword that was probably meant: a letter too many, too few, wrong, or two in the wrong order. */
function nearest(input: string, keywords: string[]): string | undefined {
  const written = input.toUpperCase();
  if (written.length < 4) return undefined;
  return keywords.find((keyword) => /^[A-Z]{4,}$/.test(keyword) && keyword !== written && isNear(written, keyword));
}

function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
