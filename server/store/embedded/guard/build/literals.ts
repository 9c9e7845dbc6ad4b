import type {
  BooleanLiteralContext,
  ExpressionContext,
  KeywordLiteralContext,
  MapContext,
  NumberLiteralContext,
  StringLiteralContext,
} from "../generated/CypherParser.ts";
import { invalid, Objection, refuse } from "../objection.ts";
import type { Entry, Literal, MapLiteral } from "../tree.ts";
import { expression } from "./expressions.ts";
import { nameOf, span } from "./names.ts";

const LARGEST = 2n ** 63n;

export function number(context: NumberLiteralContext): Literal {
  const at = span(context);
  const text = context.getText();
  const negative = text.startsWith("-");
  const digits = (negative ? text.slice(1) : text).replaceAll("_", "");
  if (context.DECIMAL_DOUBLE()) {
    const value = Number(digits);
    if (Number.isNaN(value)) invalid(`Invalid number “${text}”.`, at);
    if (!Number.isFinite(value)) invalid(`The number ${text} is too large.`, at);
    return { kind: "literal", ...at, value: negative ? -value : value };
  }
  if (!/^(0x[0-9a-f]+|0o[0-7]+|\d+)$/i.test(digits))
    throw new Objection("query-syntax", `Invalid number “${text}”.`, at);
  const value = negative ? -BigInt(digits) : BigInt(digits);
  if (value >= LARGEST || value < -LARGEST) invalid(`The integer ${text} is too large.`, at);
  return { kind: "literal", ...at, value };
}

const ESCAPED: Record<string, string> = { t: "\t", b: "\b", n: "\n", r: "\r", f: "\f" };

export function string(context: StringLiteralContext): Literal {
  const at = span(context);
  const text = context.getText().slice(1, -1);
  const value = text.replace(/\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)/gs, (_, escaped: string) => {
    if (escaped.length > 1) return String.fromCodePoint(Number.parseInt(escaped.slice(1), 16));
    if (escaped === "u" || escaped === "U") invalid("A unicode escape needs four hexadecimal digits: \\u00e9.", at);
    return ESCAPED[escaped] ?? escaped;
  });
  return { kind: "literal", ...at, value };
}

/** `true`, `false`, `null`. */
export function fixed(context: KeywordLiteralContext | BooleanLiteralContext): Literal {
  const text = context.getText().toLowerCase();
  const at = span(context);
  if (text === "null") return { kind: "literal", ...at, value: null };
  if (text === "true" || text === "false") return { kind: "literal", ...at, value: text === "true" };
  return refuse("For the embedded store, write NaN as 0.0 / 0.0 and infinity as 1.0 / 0.0.", at);
}

export function mapOf(context: MapContext): MapLiteral {
  const values = context.expression();
  const entries = context.propertyKeyName().map((key, i): Entry => {
    const value = expression(values[i] as ExpressionContext);
    return { kind: "entry", start: span(key).start, end: value.end, key: nameOf(key), value };
  });
  // Of a key that stands twice the last value counts.
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  return { kind: "map", ...span(context), entries: entries.filter((entry) => last.get(entry.key) === entry) };
}
