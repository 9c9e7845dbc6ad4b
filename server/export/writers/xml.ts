/** All but the characters of XML 1.0. Control characters and halves of surrogate pairs may not even be escaped in it. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text with a sign in place of each character that XML cannot carry: ␀ to ␟ for control characters, else �. */
export function possible(text: string): string {
  return text.replace(IMPOSSIBLE, (character) => {
    const code = character.codePointAt(0)!;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
  });
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** ` name="value"`; nothing for undefined. Line ends and tabs are escaped too: a reader would take them for spaces. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  const text = possible(String(value)).replace(
    /[&<>"\t\n\r\u0085\u2028]/g,
    (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`,
  );
  return ` ${name}="${text}"`;
}
