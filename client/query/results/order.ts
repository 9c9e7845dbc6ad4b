/** Rows in the order of a column, and those that hold a text. Pure. */
import { isScalar, type Row, type Value } from "../../../server/contract/typed.ts";
import { valueText } from "../../../server/contract/value-text.ts";

const collator = new Intl.Collator(undefined, { numeric: true });

/** Numbers by size, whole ones of any length exactly; texts as a person sorts them; nothing is last. */
export function compareValues(a: Value, b: Value): number {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one !== undefined && other !== undefined) return one < other ? -1 : one > other ? 1 : 0;
  const ranks = rank(a) - rank(b);
  return ranks !== 0 ? ranks : collator.compare(valueText(a), valueText(b));
}

function numberOf(value: Value): number | bigint | undefined {
  if (typeof value === "number") return value;
  if (!isScalar(value)) return undefined;
  if (value.$type === "Integer") return BigInt(value._value);
  return value.$type === "Float" ? Number(value._value) : undefined;
}

function rank(value: Value): number {
  if (value === null) return 3;
  return numberOf(value) !== undefined ? 0 : typeof value === "string" ? 1 : 2;
}

/** Those in which a cell holds the text, in small or capital letters. */
export function holding(rows: Row[], text: string): Row[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows.filter((row) => row.some((value) => valueText(value).toLowerCase().includes(wanted)));
}
