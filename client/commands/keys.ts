/** Key bindings: written once as `mod+shift+z`, from which matching and every display of them come. */

export interface Binding {
  key: string;
  mod: boolean;
  shift: boolean;
  alt: boolean;
}

/** `mod` is ⌘ on a Mac and Ctrl elsewhere. Throws on a binding that no keyboard could send. */
export function parseBinding(text: string): Binding {
  const parts = text.toLowerCase().split(/\+(?=.)/);
  const key = parts.pop();
  const unknown = parts.find((part) => !["mod", "shift", "alt"].includes(part));
  if (!key || unknown) throw new Error(`“${text}” is not a key binding`);
  return { key, mod: parts.includes("mod"), shift: parts.includes("shift"), alt: parts.includes("alt") };
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function matches(binding: Binding, event: Pressed, mac: boolean): boolean {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (event.key.toLowerCase() !== binding.key || other || mod !== binding.mod || event.altKey !== binding.alt) {
    return false;
  }
  // Shift is part of how “?” or “+” is typed, on some keyboards and not on others.
  return isSymbol(binding.key) || event.shiftKey === binding.shift;
}

/** Keys that write a character by themselves; they rest while a person types, and can be switched off. */
export function isCharacter(binding: Binding): boolean {
  return !binding.mod && !binding.alt && [...binding.key].length === 1;
}

const SHOWN: Record<string, string> = {
  escape: "Esc",
  delete: "Del",
  backspace: "⌫",
  enter: "↵",
  arrowup: "↑",
  arrowdown: "↓",
};

/** The keys as they stand on the keyboard: `["Ctrl", "⇧", "Z"]`. */
export function shownKeys(binding: Binding, mac: boolean): string[] {
  return [
    binding.mod && (mac ? "⌘" : "Ctrl"),
    binding.alt && (mac ? "⌥" : "Alt"),
    binding.shift && "⇧",
    SHOWN[binding.key] ?? binding.key.toUpperCase(),
  ].filter((part) => part !== false);
}

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

const isSymbol = (key: string) => [...key].length === 1 && !/[\p{L}\p{N}]/u.test(key);
