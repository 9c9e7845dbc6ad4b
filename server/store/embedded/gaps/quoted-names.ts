import type { Gap } from "./gap.ts";

const ESCAPE = /\\u([0-9A-Fa-f]{4})/g;

export const backtickInName: Gap = {
  id: "backtick-in-name",
  sentence: "The embedded store has no labels, types or properties with a backtick in their name.",
  why: "The engine ends a quoted name at the first backtick, doubled or not.",
  example: "MATCH (n:`a``b`) RETURN n",
  refuses: ({ tokens }) => tokens.find(({ kind, value }) => kind === "name" && decoded(value).includes("`")),
};

export const escapeInName: Gap = {
  id: "escape-in-name",
  sentence: "Unicode escapes in quoted names are resolved before the engine sees them.",
  why: "The engine takes \\u0041 in a quoted name for six characters, and Cypher for the letter A.",
  example: "MATCH (n:`\\u0041`) RETURN n",
  rewrites({ tokens }) {
    const escaped = tokens.filter(({ kind, text }) => kind === "name" && decoded(text) !== text);
    if (escaped.length === 0) return undefined;
    return { edits: escaped.map(({ start, end, text }) => ({ start, end, text: decoded(text) })) };
  },
};

const decoded = (text: string) =>
  text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
