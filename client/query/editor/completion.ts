/** What can be written next: names of this database where names belong, else what the grammar allows. */
import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
  pickedCompletion,
  snippet,
  startCompletion,
} from "@codemirror/autocomplete";
import { type EditorView, keymap } from "@codemirror/view";
import type { Suggestion } from "../language/assist.ts";
import { MOST_CHECKED, type Services } from "./services.ts";
import { isQuoted, statementAt, statementsIn } from "./statements.ts";

export function completion(services: Services) {
  return [
    autocompletion({
      override: [(context) => complete(context, services)],
      activateOnTypingDelay: 10,
      icons: false,
      optionClass: ({ type }) => `cm-completion-${type}`,
    }),
    keymap.of([{ key: "Tab", run: acceptCompletion }]),
  ];
}

const WORD = /^[\p{L}\p{N}_]*$/u;
/** What is followed by parentheses or a dot, which are proposed with it. */
const CALLED: ReadonlySet<Suggestion["kind"]> = new Set(["function", "procedure", "namespace"]);

/** Behind one of these something is proposed before its first letter is written. */
const OPENERS = /(?:[:.$|&!<[-]|\byield\s)$/i;

async function complete(context: CompletionContext, services: Services): Promise<CompletionResult> {
  const { state, pos, explicit } = context;
  // Not null: CodeMirror would not ask again for what was typed while it waited.
  const nothing: CompletionResult = { from: pos, options: [] };
  if (state.doc.length > MOST_CHECKED) return nothing;
  const text = state.doc.toString();
  const part = statementAt(statementsIn(text.slice(0, pos)), pos);
  // A cursor behind `;` begins a statement of its own.
  const before = part && !text.slice(part.to, pos).includes(";") ? text.slice(part.from, pos) : "";
  const word = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? "";
  const from = pos - word.length;
  if (before.startsWith(":")) return consoleCommands(before, pos, services) ?? nothing;
  if (isQuoted(before, before.length)) return nothing;
  const lead = before.slice(0, before.length - word.length);
  if (!explicit && word === "" && !OPENERS.test(lead)) return nothing;
  if (/^\d/.test(word)) return nothing;
  try {
    const found = await services.language.assist.complete(before, explicit);
    const afterDollar = lead.endsWith("$");
    const fitting = found.filter(({ label }) => !afterDollar || label.startsWith("$"));
    const options = fitting.map((each) => toOption(each, afterDollar));
    // Whoever has written a word whole goes on, and Enter is a new line again.
    const isWhole = (text: string) =>
      !explicit && options.some(({ label }, i) => isWritten(text, { ...fitting[i]!, label }));
    if (options.length === 0 || isWhole(word)) return nothing;
    return { from, options, validFor: (text) => WORD.test(text) && !isWhole(text) };
  } catch {
    // Writing goes on without help.
    return nothing;
  }
}

/** In Cypher only keywords may be written in any case. */
function isWritten(text: string, { label, kind }: Suggestion): boolean {
  if (kind === "keyword") return label === text.toUpperCase();
  return label === text && !CALLED.has(kind);
}

function consoleCommands(before: string, pos: number, { commands, words }: Services): CompletionResult | null {
  const name = /^:(\w*)$/.exec(before)?.[1];
  if (name === undefined) return null;
  return {
    from: pos - name.length,
    options: commands.map((command) => ({
      label: command.name,
      detail: command.usage[0],
      info: command.about(words()),
      type: "console",
      apply: command.usage.some((usage) => usage.includes(" ")) ? `${command.name} ` : command.name,
    })),
    validFor: /^\w*$/,
  };
}

/** What belongs to this database stands above what every database has. */
const BOOST: Record<Suggestion["kind"], number> = {
  name: 3,
  property: 3,
  path: 3,
  variable: 2,
  keyword: 1,
  function: 0,
  procedure: 0,
  namespace: -1,
};

function toOption({ label, kind, insert, signature, about, deprecated }: Suggestion, afterDollar: boolean): Completion {
  const shown = afterDollar ? label.slice(1) : label;
  return {
    label: shown,
    type: deprecated ? `${kind} cm-deprecated` : kind,
    boost: BOOST[kind] - (deprecated ? 20 : 0),
    ...((signature || about) && { info: () => infoOf(signature, about) }),
    apply: applyOf(kind, shown, insert),
  };
}

function applyOf(kind: Suggestion["kind"], label: string, insert: string | undefined): Completion["apply"] {
  if (kind === "path" && insert) return snippet(insert.replaceAll("{1: }", "{1}").replaceAll("{2: }", "{2}"));
  if (kind === "function" || kind === "procedure") return call(label);
  if (kind === "namespace") {
    return (view, completion, from, to) => {
      write(view, completion, `${label}.`, from, to);
      startCompletion(view);
    };
  }
  return insert ?? label;
}

/** Writes the parentheses too, unless they are there, and leaves the cursor between them. */
const call =
  (name: string) =>
  (view: EditorView, completion: Completion, from: number, to: number): void => {
    const isOpen = view.state.sliceDoc(to, to + 1) === "(";
    write(view, completion, isOpen ? name : `${name}()`, from, to);
    view.dispatch({ selection: { anchor: from + name.length + 1 } });
  };

function write(view: EditorView, completion: Completion, text: string, from: number, to: number): void {
  view.dispatch({
    ...insertCompletionText(view.state, text, from, to),
    annotations: pickedCompletion.of(completion),
  });
}

function infoOf(signature: string | undefined, about: string | undefined): HTMLElement {
  const place = document.createElement("div");
  if (signature) place.append(Object.assign(document.createElement("code"), { textContent: signature }));
  if (about) place.append(Object.assign(document.createElement("p"), { textContent: about }));
  return place;
}
