/** The Cypher editor. Each tab's text lives in a CodeMirror state of its own, with its own undo; the panel hears of changes. */
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { bracketMatching, StreamLanguage } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { diagnosticCount, forEachDiagnostic } from "@codemirror/lint";
import { EditorState, type Extension, Prec, type StateEffect } from "@codemirror/state";
import {
  type Command,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Command as Action } from "../../commands/command.ts";
import { parseBinding } from "../../commands/keys.ts";
import { useWorkbench, type Workbench } from "../../commands/workbench.tsx";
import { colors } from "./colors.ts";
import { completion } from "./completion.ts";
import { diagnostics } from "./diagnostics.ts";
import classes from "./editor.module.css";
import { MOST_CHECKED, type Services } from "./services.ts";
import { signature } from "./signature.ts";
import { theme } from "./theme.ts";

export interface EditorHandle {
  /** Where the cursor is. */
  cursor(): number;
  /** Writes something else instead, in one step that can be undone. */
  replace(text: string): void;
  command(command: Command): void;
  tell(effect: StateEffect<unknown>): void;
}

interface EditorProps {
  ref: Ref<EditorHandle>;
  /** The tab whose text it is; another one brings its own undo and cursor. */
  tab: string;
  text: string;
  /** Takes the focus whenever it comes into sight. */
  shown: boolean;
  services: Services;
  /** The pane's own actions, by their keys. */
  commands: readonly Action[];
  onChange(text: string): void;
}

interface Trouble {
  count: number;
  /** Of what the cursor stands in. */
  message: string | null;
  tooLong: boolean;
}

export function Editor({ ref, tab, text, shown, services, commands, onChange }: EditorProps) {
  const workbench = useWorkbench();
  const { words } = workbench;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const held = useRef({ tab, states: new Map<string, EditorState>() });
  const calls = useRef({ onChange, workbench });
  calls.current = { onChange, workbench };
  const [trouble, setTrouble] = useState<Trouble>({ count: 0, message: null, tooLong: false });

  const fresh = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [
        // Before the default keys, where Mod-Enter adds a line.
        Prec.highest(keymap.of(commands.flatMap((command) => bind(command, () => calls.current.workbench)))),
        writing(services),
        EditorView.contentAttributes.of({ "aria-label": words.query.editor }),
        EditorView.updateListener.of(({ docChanged, state, selectionSet, transactions }) => {
          if (docChanged) calls.current.onChange(state.doc.toString());
          if (docChanged || selectionSet || transactions.some(({ effects }) => effects.length > 0)) {
            setTrouble((before) => troubleOf(state, before));
          }
        }),
      ],
    });

  useEffect(() => {
    const made = new EditorView({ parent: place.current!, state: fresh(text) });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    if (shown) view.current?.focus();
  }, [shown]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const { states } = held.current;
    if (held.current.tab !== tab) {
      states.set(held.current.tab, current.state);
      held.current.tab = tab;
      current.setState(states.get(tab) ?? fresh(text));
      setTrouble((before) => troubleOf(current.state, before));
    }
    if (current.state.doc.toString() !== text) {
      write(current, text);
    }
  }, [tab, text]);

  useImperativeHandle(
    ref,
    () => ({
      cursor: () => view.current?.state.selection.main.head ?? 0,
      replace: (insert) => view.current && write(view.current, insert),
      command: (command) => view.current && command(view.current),
      tell: (effects) => view.current?.dispatch({ effects }),
    }),
    [],
  );

  return (
    <>
      <div ref={place} className={classes.editor} />
      <p className={classes.trouble} role="status" data-severity={trouble.message ? "told" : undefined}>
        {trouble.tooLong
          ? words.query.tooLong(MOST_CHECKED)
          : (trouble.message ?? (trouble.count > 0 && words.query.problems(trouble.count)))}
      </p>
    </>
  );
}

function write(view: EditorView, insert: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert },
    // A step of its own to undo.
    annotations: isolateHistory.of("full"),
  });
}

/** The keys of an action, as CodeMirror writes them. */
function bind({ keys = [], run }: Action, workbench: () => Workbench): KeyBinding[] {
  return keys.map(parseBinding).map(({ key, mod, shift, alt }) => ({
    key: [mod && "Mod", shift && "Shift", alt && "Alt", key === "enter" ? "Enter" : key].filter(Boolean).join("-"),
    run: () => {
      void run(workbench());
      return true;
    },
  }));
}

/** Everything about writing Cypher that is the same in every tab. */
const writing = (services: Services): Extension => [
  completion(services),
  signature(services),
  diagnostics(services),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
  history(),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  drawSelection(),
  highlightActiveLine(),
  bracketMatching(),
  closeBrackets(),
  EditorView.lineWrapping,
  placeholder("MATCH (n) RETURN n LIMIT 25"),
  StreamLanguage.define(cypher),
  EditorState.languageData.of(() => [
    {
      commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
      closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
    },
  ]),
  colors(services),
  EditorState.tabSize.of(2),
  theme,
];

/** The same object when nothing changed, so that a keystroke draws nothing. */
function troubleOf(state: EditorState, before: Trouble): Trouble {
  const { head } = state.selection.main;
  let message: string | null = null;
  forEachDiagnostic(state, (diagnostic, from, to) => {
    if (message === null && from <= head && head <= to) message = diagnostic.message;
  });
  const now = { count: diagnosticCount(state), message, tooLong: state.doc.length > MOST_CHECKED };
  const same = now.count === before.count && now.message === before.message && now.tooLong === before.tooLong;
  return same ? before : now;
}
