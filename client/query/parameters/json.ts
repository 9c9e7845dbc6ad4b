/** JSON whose numbers stay what was written: 9007199254740993 is that integer, and 1.0 is a float. */
import type { Value } from "../../../server/contract/typed.ts";

const STRING_OR_NUMBER = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Undefined when the text is no JSON. */
export function readJson(text: string): Value | undefined {
  try {
    return JSON.parse(text.replace(STRING_OR_NUMBER, exact)) as Value;
  } catch {
    return undefined;
  }
}

function exact(piece: string): string {
  if (piece.startsWith('"')) return piece;
  const number = Number(piece);
  const isFloat = /[.eE]/.test(piece);
  if (isFloat && Number.isInteger(number)) return JSON.stringify({ $type: "Float", _value: piece });
  if (!isFloat && !Number.isSafeInteger(number)) return JSON.stringify({ $type: "Integer", _value: piece });
  return piece;
}
