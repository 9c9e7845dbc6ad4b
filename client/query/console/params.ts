import type { QueryLine } from "../../../server/contract/query.ts";
import { entryOf, guess, read } from "../parameters/parameters.ts";
import { type Command, type Surroundings, table } from "./command.ts";
import { give, mapOf } from "./param.ts";

export default {
  name: "params",
  usage: [":params", ":params clear", ":params {name: value, other: value}"],
  about: (words) => words.console.params,
  async run(rest, surroundings, signal) {
    if (rest === "clear") {
      surroundings.setParameters(() => ({}));
    } else if (rest !== "") {
      const values = await mapOf(rest, surroundings, signal);
      surroundings.setParameters(() => ({}));
      give(surroundings, values);
    }
    return listed(surroundings, Object.keys(surroundings.parameters()));
  },
} satisfies Command;

/** Parameters as rows: name, type, value. */
export function listed({ words, parameters }: Surroundings, names: string[]): QueryLine[] {
  const all = parameters();
  return table(
    [words.console.columns.name, words.console.columns.type, words.console.columns.value],
    names.map((name) => {
      const entry = entryOf(all, name);
      const reading = read(entry);
      return [name, entry.type ?? guess(entry.text), "value" in reading ? reading.value : null];
    }),
  );
}
