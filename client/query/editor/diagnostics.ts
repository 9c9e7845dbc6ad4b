/** What is wrong, where it is wrong: from the check a moment after a keystroke, from the database after a pause. */
import {
  type Diagnostic,
  lintGutter,
  lintKeymap,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from "@codemirror/lint";
import { StateEffect } from "@codemirror/state";
import { type EditorView, keymap, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Found } from "../language/check.ts";
import { MOST_CHECKED, type Services } from "./services.ts";
import { type Part, statementsIn } from "./statements.ts";
import { marksOf } from "./verdict.ts";

const CHECK_AFTER = 200;
const EXPLAIN_AFTER = 700;
/** Statements that the database is asked about at once; in a longer script only those that are run. */
const MOST_EXPLAINED = 20;

/** Dispatch it when a verdict, the words or the schema have changed: what is known is shown anew. */
export const lookAgain = StateEffect.define<"known" | "everything">();

export function diagnostics(services: Services) {
  const plugin = ViewPlugin.fromClass(
    class {
      #found = new Map<string, Found[]>();
      #timers: ReturnType<typeof setTimeout>[] = [];
      #turn = 0;

      constructor(view: EditorView) {
        this.#later(view);
      }

      update({ docChanged, view, transactions }: ViewUpdate): void {
        const asked = transactions.flatMap(({ effects }) => effects).find((effect) => effect.is(lookAgain));
        if (asked?.value === "everything") this.#found.clear();
        if (docChanged || asked?.value === "everything") this.#later(view);
        else if (asked) queueMicrotask(() => this.#show(view));
      }

      destroy(): void {
        this.#stop();
      }

      #stop(): void {
        this.#turn++;
        for (const timer of this.#timers) clearTimeout(timer);
        this.#timers = [];
      }

      #later(view: EditorView): void {
        this.#stop();
        this.#timers = [
          setTimeout(() => void this.#check(view), CHECK_AFTER),
          setTimeout(() => void this.#explain(view), EXPLAIN_AFTER),
        ];
      }

      async #check(view: EditorView): Promise<void> {
        const turn = this.#turn;
        const parts = partsOf(view);
        const found = new Map<string, Found[]>();
        for (const { text } of parts) {
          try {
            const { found: own, symbols } = await services.language.check.check(text);
            found.set(text, own);
            void services.language.assist.learnSymbols(text, symbols).catch(() => {});
          } catch {
            return;
          }
          if (turn !== this.#turn) return;
        }
        this.#found = found;
        this.#show(view);
      }

      async #explain(view: EditorView): Promise<void> {
        const turn = this.#turn;
        for (const part of partsOf(view).slice(0, MOST_EXPLAINED)) {
          if (this.#found.get(part.text)?.some(isSyntax)) continue;
          await services.explain(part);
          if (turn !== this.#turn) return;
        }
        this.#show(view);
      }

      #show(view: EditorView): void {
        const found = partsOf(view).flatMap((part) => this.#of(part));
        view.dispatch(setDiagnostics(view.state, found));
      }

      #of(part: Part): Diagnostic[] {
        const { text, from } = part;
        const marks = marksOf(
          services.words(),
          text,
          this.#found.get(text) ?? [],
          services.verdict(part),
          services.writing(),
        );
        return marks.map((mark) => ({
          ...mark,
          from: from + Math.min(mark.from, text.length),
          to: from + Math.min(mark.to, text.length),
        }));
      }
    },
  );
  return [
    plugin,
    lintGutter(),
    keymap.of([...lintKeymap, { key: "F8", run: nextDiagnostic, shift: previousDiagnostic }]),
  ];
}

/** What is not even a sentence yet is not asked about; when it is run all the same, the database says what it thinks. */
const isSyntax = ({ severity, message }: Found): boolean =>
  severity === "error" && /^(Invalid input|Query cannot conclude|Failed to parse)/.test(message);

/** None of a text that is too long to be looked at. */
function partsOf({ state }: EditorView): Part[] {
  if (state.doc.length > MOST_CHECKED) return [];
  return statementsIn(state.doc.toString()).filter(({ command }) => !command);
}
