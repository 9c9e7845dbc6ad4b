/** Reserved words of the engine are quoted too: no harm, and no list to keep. */
export const quoted = (name: string): string => `\`${name}\``;

const ESCAPES: Record<string, string> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

export const text = (value: string): string => `'${value.replace(/[\\'\n\r\t]/g, (each) => ESCAPES[each] as string)}'`;
