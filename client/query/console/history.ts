import { api } from "../../api/api.ts";
import { type Command, table } from "./command.ts";

export default {
  name: "history",
  usage: [":history"],
  about: (words) => words.console.history,
  async run(_rest, { words }, signal) {
    const { entries } = await api.history(signal);
    return table(
      [words.console.columns.when, words.console.columns.query, words.console.columns.rows],
      entries.map(({ askedAt, cypher, rows }) => [askedAt, cypher, rows]),
    );
  },
} satisfies Command;
