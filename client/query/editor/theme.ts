import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const KEYWORD = "light-dark(#2f4ac0, #9db1ff)";
const TEXT = "light-dark(#1a7452, #7fd0a8)";
const VALUE = "light-dark(#a33a1a, #f2a07c)";
const CALL = "light-dark(#7a3fa8, #c9a4f0)";
const NAME = "light-dark(#9a4a00, #f0b45c)";
const PARAMETER = "light-dark(#a3266b, #f08fc0)";

/** Stands in until the worker has said what each word is. */
const simple = HighlightStyle.define([
  { tag: tags.keyword, color: KEYWORD, fontWeight: "550" },
  { tag: [tags.string, tags.special(tags.string)], color: TEXT },
  { tag: tags.comment, color: "var(--text-quiet)", fontStyle: "italic" },
  { tag: [tags.atom, tags.definition(tags.variableName)], color: VALUE },
  { tag: tags.standard(tags.variableName), color: CALL },
]);

const plain = { color: "var(--text)", fontWeight: "400" };
const wave = (color: string) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${color} 1px`,
  textUnderlineOffset: "3px",
  textDecorationSkipInk: "none",
});

const dress = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", background: "var(--panel)", color: "var(--text)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55" },
  ".cm-content": { padding: "8px 0", caretColor: "var(--text)" },
  ".cm-gutters": { background: "transparent", color: "var(--text-quiet)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "color-mix(in srgb, var(--hover) 60%, transparent)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--accent-soft)",
  },
  ".cm-matchingBracket": { background: "var(--mark) !important", color: "inherit" },
  ".cm-placeholder": { color: "var(--text-quiet)" },

  ".cy": plain,
  ".cy *": { color: "inherit !important", fontWeight: "inherit !important", fontStyle: "inherit !important" },
  ".cy-keyword, .cy-consoleCommand": { color: KEYWORD, fontWeight: "550" },
  ".cy-label": { color: NAME },
  ".cy-predicateFunction, .cy-function, .cy-procedure, .cy-namespace": { color: CALL },
  ".cy-paramDollar, .cy-paramValue": { color: PARAMETER },
  ".cy-stringLiteral": { color: TEXT },
  ".cy-numberLiteral, .cy-booleanLiteral, .cy-keywordLiteral": { color: VALUE },
  ".cy-comment": { color: "var(--text-quiet)", fontStyle: "italic" },

  ".cm-lintRange-error": wave("var(--bad)"),
  ".cm-lintRange-warning": wave("light-dark(#b97800, #e0a93b)"),
  ".cm-lintRange-info": wave("var(--accent)"),
  ".cm-lintRange-active": { background: "color-mix(in srgb, var(--mark) 50%, transparent)" },
  ".cm-gutter-lint": { width: "14px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0 0 0 2px" },
  ".cm-lint-marker": { width: "10px", height: "10px" },
  ".cm-lint-marker-error, .cm-lint-marker-warning, .cm-lint-marker-info": {
    content: "''",
    borderRadius: "50%",
    marginTop: "5px",
  },
  ".cm-lint-marker-error": { background: "var(--bad)" },
  ".cm-lint-marker-warning": { background: "light-dark(#d99000, #e0a93b)", borderRadius: "2px" },
  ".cm-lint-marker-info": { background: "var(--accent)" },

  ".cm-tooltip": {
    background: "var(--raised)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius)",
    color: "var(--text)",
    boxShadow: "0 4px 16px rgb(0 0 0 / 0.16)",
    fontFamily: "inherit",
    fontSize: "12.5px",
  },
  ".cm-tooltip-lint": { overflow: "hidden", borderRadius: "var(--radius)" },
  ".cm-diagnostic": { padding: "6px 10px", maxWidth: "440px", borderLeft: "3px solid transparent" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderLeftColor: "light-dark(#d99000, #e0a93b)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--accent)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "12.5px", maxHeight: "210px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px 3px 6px", lineHeight: "1.4" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent-soft)", color: "var(--text)" },
  ".cm-completionDetail": { color: "var(--text-quiet)", fontStyle: "normal", marginLeft: "12px" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-tooltip.cm-completionInfo": { padding: "8px 10px", maxWidth: "360px", lineHeight: "1.45" },
  ".cm-completionInfo code, .cm-signature code": { fontFamily: "var(--mono)", fontSize: "12px" },
  ".cm-completionInfo p, .cm-signature p": { margin: "4px 0 0", color: "var(--text-quiet)" },
  ".cm-signature": { padding: "6px 10px", maxWidth: "520px" },
  ".cm-signature b": { color: "var(--accent-text)", fontWeight: "650" },
});

export const theme = [syntaxHighlighting(simple), dress];
