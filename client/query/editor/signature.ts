/** Between the parentheses of a call: what it takes, and which argument is being written. */
import { StateEffect, StateField } from "@codemirror/state";
import { type EditorView, keymap, showTooltip, type Tooltip, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Signature } from "../language/assist.ts";
import { MOST_CHECKED, type Services } from "./services.ts";
import { statementAt, statementsIn } from "./statements.ts";

const setSignature = StateEffect.define<Tooltip | null>();

const field = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    const told = transaction.effects.find((effect) => effect.is(setSignature));
    if (told) return told.value;
    return shown && { ...shown, pos: transaction.changes.mapPos(shown.pos) };
  },
  provide: (shown) => showTooltip.from(shown),
});

export function signature({ language }: Services) {
  const plugin = ViewPlugin.fromClass(
    class {
      #asked = 0;

      update({ view, docChanged, selectionSet }: ViewUpdate): void {
        if (docChanged || selectionSet) void this.#ask(view);
      }

      destroy(): void {
        this.#asked = -1;
      }

      async #ask(view: EditorView): Promise<void> {
        const asked = ++this.#asked;
        const found = await signatureAt(view, language).catch(() => null);
        if (asked !== this.#asked) return;
        if (found || view.state.field(field)) view.dispatch({ effects: setSignature.of(found) });
      }
    },
  );
  const close = (view: EditorView) => {
    if (!view.state.field(field)) return false;
    view.dispatch({ effects: setSignature.of(null) });
    return true;
  };
  return [field, plugin, keymap.of([{ key: "Escape", run: close }])];
}

async function signatureAt(view: EditorView, language: Services["language"]): Promise<Tooltip | null> {
  const { doc, selection } = view.state;
  const { head, empty } = selection.main;
  if (!empty || doc.length > MOST_CHECKED) return null;
  const text = doc.toString();
  const part = statementAt(statementsIn(text), head);
  if (!part || part.command || head > part.to || !text.slice(part.from, head).includes("(")) return null;
  const found = await language.assist.signature(part.text, head - part.from);
  return found && { pos: head, above: true, arrow: false, create: () => ({ dom: draw(found) }) };
}

function draw({ name, parameters, about, active }: Signature): HTMLElement {
  const place = document.createElement("div");
  place.className = "cm-signature";
  const line = document.createElement("code");
  line.append(`${name}(`);
  // The last may be given more than once.
  const current = Math.min(active, parameters.length - 1);
  parameters.forEach(({ label }, index) => {
    if (index > 0) line.append(", ");
    line.append(Object.assign(document.createElement(index === current ? "b" : "span"), { textContent: label }));
  });
  line.append(")");
  place.append(line);
  const said = parameters[current]?.about || about;
  if (said) place.append(Object.assign(document.createElement("p"), { textContent: said }));
  return place;
}
