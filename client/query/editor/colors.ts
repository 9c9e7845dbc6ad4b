/** Every word in the colour of what it is, as the grammar says. Until the worker has answered, the simple colours show. */
import { type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Token } from "../language/assist.ts";
import { MOST_CHECKED, type Services } from "./services.ts";
import { statementsIn } from "./statements.ts";

const setColors = StateEffect.define<DecorationSet>();

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(colors, transaction) {
    const told = transaction.effects.find((effect) => effect.is(setColors));
    return told ? told.value : colors.map(transaction.changes);
  },
  provide: (colors) => EditorView.decorations.from(colors),
});

const marks = new Map<Token["type"], Decoration>();
function markOf(type: Token["type"]): Decoration {
  const mark = marks.get(type) ?? Decoration.mark({ class: `cy cy-${type}` });
  marks.set(type, mark);
  return mark;
}

export function colors({ language }: Services) {
  const plugin = ViewPlugin.fromClass(
    class {
      #asking = false;
      #stale = false;
      #gone = false;

      constructor(view: EditorView) {
        void this.#ask(view);
      }

      update({ docChanged, view }: ViewUpdate): void {
        if (docChanged) void this.#ask(view);
      }

      destroy(): void {
        this.#gone = true;
      }

      /** One question at a time; what was written meanwhile is asked when it is answered. */
      async #ask(view: EditorView): Promise<void> {
        this.#stale = this.#asking;
        if (this.#asking || view.state.doc.length > MOST_CHECKED) return;
        this.#asking = true;
        const { doc } = view.state;
        const parts = statementsIn(doc.toString()).filter(({ command }) => !command);
        try {
          const tokens = await language.assist.tokens(parts.map(({ text }) => text));
          if (!this.#gone && view.state.doc === doc) {
            const ranges = parts.flatMap(({ from }, index) => (tokens[index] ?? []).map((token) => range(token, from)));
            view.dispatch({ effects: setColors.of(Decoration.set(ranges, true)) });
          }
        } catch {
          // The simple colours stay.
        }
        this.#asking = false;
        if (this.#stale && !this.#gone) void this.#ask(view);
      }
    },
  );
  return [field, plugin];
}

const range = ({ from, to, type }: Token, offset: number): Range<Decoration> =>
  markOf(type).range(offset + from, offset + Math.max(to, from + 1));
