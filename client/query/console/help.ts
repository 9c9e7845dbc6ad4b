import { type Command, table } from "./command.ts";

export default {
  name: "help",
  usage: [":help"],
  about: (words) => words.console.help,
  run: (_rest, { words, commands }) =>
    table(
      [words.console.columns.command, words.console.columns.about],
      commands.flatMap(({ usage, about }) =>
        usage.map((line, index) => [line, index === 0 ? about(words) : words.console.alike]),
      ),
    ),
} satisfies Command;
