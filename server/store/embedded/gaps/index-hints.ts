import { is } from "../tokens.ts";
import type { Gap } from "./gap.ts";

export const indexHints: Gap = {
  id: "index-hints",
  sentence: "Hints which index to use are left out.",
  why: "The engine does not know the word; it looks into the index of what a pattern begins with anyway.",
  example: "MATCH (p:Person {name: 'Macron'}) USING INDEX SEEK p:Person(name) RETURN p",
  rewrites({ tokens }) {
    const hints = tokens.filter((token, i) => is(token, "USING") && is(tokens[i + 1], "INDEX"));
    const edits = hints.map(({ start }) => {
      const last = tokens.find((token) => token.start > start && is(token, ")"))!;
      return { start, end: last.end, text: "" };
    });
    return { edits };
  },
};
