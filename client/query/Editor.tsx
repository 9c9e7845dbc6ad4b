/** The Cypher editor; its text lives in CodeMirror, and the panel hears of changes. */
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import type { Position } from "../../server/contract/problem.ts";

export interface EditorProps {
  label: string;
  /** Takes the focus whenever it comes into sight. */
  shown: boolean;
  /** Replaces what is written when it changes. */
  text: string;
  onChange(text: string): void;
  onRun(): void;
  /** Where the database stumbled, and over what. */
  problem: { position: Position; message: string } | null;
}

export function Editor({ label, shown, text, onChange, onRun, problem }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const calls = useRef({ onChange, onRun });
  calls.current = { onChange, onRun };

  useEffect(() => {
    const run = () => {
      calls.current.onRun();
      return true;
    };
    const made = new EditorView({
      parent: place.current!,
      doc: text,
      extensions: [
        // Before the default keys, where Mod-Enter adds a line.
        Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
        history(),
        lineNumbers(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        closeBrackets(),
        EditorView.lineWrapping,
        placeholder("MATCH (n) RETURN n LIMIT 25"),
        StreamLanguage.define(cypher),
        syntaxHighlighting(colors),
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) calls.current.onChange(update.state.doc.toString());
        }),
        dress,
      ],
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    if (shown) view.current?.focus();
  }, [shown]);

  useEffect(() => {
    const { current } = view;
    if (current && current.state.doc.toString() !== text) {
      current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: text } });
    }
  }, [text]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const marks = problem ? [markAt(current.state, problem.position, problem.message)] : [];
    current.dispatch(setDiagnostics(current.state, marks));
  }, [problem]);

  return <div ref={place} style={{ height: "100%", minHeight: 0 }} />;
}

/** The word at a position of the database's; the whole line when it points behind the text. */
function markAt(state: EditorState, { line, column }: Position, message: string): Diagnostic {
  const at = state.doc.line(Math.min(line, state.doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  const word = /^[\w$]+|^./u.exec(state.doc.sliceString(from, at.to))?.[0] ?? "";
  return word === ""
    ? { from: at.from, to: at.to, severity: "error", message }
    : { from, to: from + word.length, severity: "error", message };
}

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: "light-dark(#2f4ac0, #9db1ff)", fontWeight: "550" },
  { tag: [tags.string, tags.special(tags.string)], color: "light-dark(#1a7452, #7fd0a8)" },
  { tag: tags.comment, color: "var(--text-quiet)", fontStyle: "italic" },
  { tag: [tags.atom, tags.definition(tags.variableName)], color: "light-dark(#a33a1a, #f2a07c)" },
  { tag: tags.standard(tags.variableName), color: "light-dark(#7a3fa8, #c9a4f0)" },
]);

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
  ".cm-tooltip": { background: "var(--raised)", border: "1px solid var(--line-strong)", color: "var(--text)" },
});
