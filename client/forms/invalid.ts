import type { Invalid, NumberParameter, Parameter } from "../graph/parameters.ts";
import type { EntryWords } from "../words/entry.ts";
import type { Words } from "../words/words.tsx";

/** Why values will not do, as a sentence. */
export function sayInvalid(
  words: Words,
  entry: EntryWords,
  parameters: readonly Parameter[],
  { parameter: id, reason, given }: Invalid,
): string {
  const label = entry.parameters?.[id] ?? id;
  if (reason !== "range") return words.forms.invalid[reason](label, given);
  const { min = null, max = null } = parameters.find((each) => each.id === id) as NumberParameter;
  return words.forms.invalid.range(label, min, max);
}
