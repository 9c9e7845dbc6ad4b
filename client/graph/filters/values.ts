/** Values of properties as filters compare them. */
import { isScalar, type Value } from "../../../server/contract/typed.ts";
import { overlap, spanBetween, spanOf } from "../dates.ts";

/** What a value is called in a list to choose from; each of a list by itself. Maps and the like have no such name. */
export function textsOf(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  return isScalar(value) ? [value._value] : [];
}

/** From `least` to `most`, both included; an empty one is no bound. Numbers by size, dates by the days that they may mean. */
export function isWithin(value: Value, least: string, most: string): boolean {
  if (Array.isArray(value)) return value.some((each) => isWithin(each, least, most));
  const number = numberOf(value);
  const [low, high] = [numberIn(least), numberIn(most)];
  if (number !== null && low !== null && high !== null) {
    return number >= (low ?? Number.NEGATIVE_INFINITY) && number <= (high ?? Number.POSITIVE_INFINITY);
  }
  const span = spanOf(value);
  if (span === null) return false;
  const [first, last] = [spanOf(least.trim()), spanOf(most.trim())];
  if ((least.trim() !== "" && !first) || (most.trim() !== "" && !last)) return false;
  return overlap(span, spanBetween(first, last));
}

function numberOf(value: Value): number | null {
  if (typeof value === "number") return value;
  if (isScalar(value) && (value.$type === "Integer" || value.$type === "Float")) return Number(value._value);
  return null;
}

/** Undefined when it is empty, null when it is no number; 1,5 is one too. */
function numberIn(text: string): number | undefined | null {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return undefined;
  const number = Number(trimmed);
  return Number.isNaN(number) ? null : number;
}
